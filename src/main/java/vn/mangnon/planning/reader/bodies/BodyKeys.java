package vn.mangnon.planning.reader.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;

/** How the names of bodies are compared: abbreviations written out, sectors under one name, marks and case ignored. */
public final class BodyKeys {
    private static final Set<String> LEVELS = Set.of("tinh", "huyen", "xa", "phuong", "thanh pho", "cac", "thi xa");
    private static final Map<String, String> ABBREVIATIONS = new HashMap<>();
    private static final Map<String, String> SECTOR_NAMES = new HashMap<>();
    private static final Lexicon<String> SECTORS = Vocabulary.lexicon(BodyKeys.class, "sectors.properties", key -> key);

    static {
        Vocabulary.entries(BodyKeys.class, "abbreviations.properties")
                .forEach((shortForm, words) -> ABBREVIATIONS.put(shortForm, Words.bare(words.getFirst())));
        Vocabulary.entries(BodyKeys.class, "sectors.properties")
                .forEach((sector, phrases) ->
                        SECTOR_NAMES.put(sector, Words.bare(phrases.getFirst().replace("^", ""))));
    }

    private BodyKeys() {}

    static Lexicon<String> sectors() {
        return SECTORS;
    }

    public static String key(String name) {
        Tokens tokens = new Tokens(Text.of(name));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Hit<String>> sector = i == 0 ? Optional.empty() : SECTORS.at(tokens, i);
            if (sector.isPresent()) {
                words.add(SECTOR_NAMES.getOrDefault(sector.get().meaning(), ""));
                i = sector.get().to() - 1;
            } else if (tokens.get(i).kind() != Token.Kind.SIGN) {
                words.add(ABBREVIATIONS.getOrDefault(
                        tokens.get(i).bare(), tokens.get(i).bare()));
            }
        }
        return Words.tidy(String.join(" ", words).replaceAll("[^a-z0-9 ]", " ").replaceAll("\\bva\\b", " "));
    }

    /** The key without "các" in front and without a level that is not followed by a name: "Phòng Y tế (huyện)". */
    public static String stem(String key) {
        String stem = key.startsWith("cac ") ? key.substring(4) : key;
        for (String level : LEVELS) {
            if (stem.endsWith(" " + level)) {
                return stem.substring(0, stem.length() - level.length() - 1);
            }
        }
        return stem;
    }
}
