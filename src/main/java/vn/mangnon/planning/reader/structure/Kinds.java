package vn.mangnon.planning.reader.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;

/** The kinds of documents: their names, and the letters that stand for them in a symbol. */
public final class Kinds {
    private static final String FILE = "kinds.properties";
    private static final Map<String, List<String>> ENTRIES = Vocabulary.entries(Kinds.class, FILE);
    private static final Lexicon<String> NAMES = Vocabulary.lexicon(Kinds.class, FILE, name -> name);

    private Kinds() {}

    public static Lexicon<String> names() {
        return NAMES;
    }

    /** The kind's name in capitals at the beginning of the range, and nothing else in it. */
    static boolean heads(Text text, int from, int to) {
        String words = text.slice(from, to);
        return Words.capitals(words)
                && title(words).filter(rest -> rest.isBlank()).isPresent();
    }

    /** What follows the kind's name at the beginning of a heading; empty when the heading does not begin with one. */
    static Optional<String> title(String heading) {
        return kind(heading).map(hit -> hit.rest());
    }

    /** A kind named in capitals at the beginning of a heading. */
    record Named(String kind, int length, String rest) {}

    static Optional<Named> kind(String heading) {
        Tokens tokens = new Tokens(Text.of(heading));
        for (int limit = Math.min(tokens.size(), 8); limit > 0; limit--) {
            Optional<Lexicon.Hit<String>> hit = NAMES.at(tokens, 0, limit);
            if (hit.isPresent() && Words.capitals(tokens.slice(0, hit.get().to()))) {
                return Optional.of(named(heading, tokens, hit.get()));
            }
        }
        return Optional.empty();
    }

    private static Named named(String heading, Tokens tokens, Lexicon.Hit<String> hit) {
        int end = Math.min(tokens.get(hit.to() - 1).end(), heading.length());
        return new Named(name(hit.meaning()), end, Words.trim(heading.substring(end), " :"));
    }

    /** The kind's name as it is written inside a sentence, first letter capital. */
    static String name(String abbreviation) {
        return ENTRIES.getOrDefault(abbreviation, List.of(abbreviation))
                .getFirst()
                .replace("^", "")
                .replace("=", "");
    }

    /** The kind a symbol such as "KH-UBND" or "99-KH/TĐTN" stands for; a symbol without one is that of a letter. */
    static Optional<String> ofSymbol(String symbol) {
        for (String part : symbol.split("[-/–\\s\\d]+", -1)) {
            if (ENTRIES.containsKey(part)) {
                return Optional.of(name(part));
            }
        }
        return Optional.empty();
    }
}
