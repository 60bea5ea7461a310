package vn.mangnon.planning.reader.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;

/** Names printed in capitals, written as they stand inside a sentence. */
final class Casing {
    private static final Lexicon<String> NAMES = new Lexicon<>();
    private static final Lexicon<String> SMALL = Vocabulary.lexicon(Casing.class, "casing.properties", "SMALL");
    private static final Lexicon<String> CAPITALS = Vocabulary.lexicon(Casing.class, "casing.properties", "CAPITALS");

    static {
        Vocabulary.entries(Casing.class, "casing.properties")
                .getOrDefault("NAME", List.of())
                .forEach(name -> NAMES.put(name, name));
    }

    /** What can be spoken as one syllable; anything else is an abbreviation. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?iu)(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?");

    private Casing() {}

    static String name(String capitals) {
        if (!Words.capitals(capitals)) {
            return capitals;
        }
        Tokens tokens = new Tokens(Text.of(capitals));
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Lexicon.Hit<String>> known = NAMES.at(tokens, at);
            boolean space = at > 0 && !tokens.get(at - 1).touches(tokens.get(at));
            name.append(space ? " " : "").append(known.map(Lexicon.Hit::meaning).orElse(word(tokens, at)));
            at = known.map(Lexicon.Hit::to).orElse(at + 1);
        }
        String cased = name.toString();
        return cased.isEmpty() ? cased : Character.toUpperCase(cased.charAt(0)) + cased.substring(1);
    }

    private static String word(Tokens tokens, int at) {
        String printed = tokens.slice(at, at + 1);
        if (CAPITALS.has(tokens, at, at + 1) || !SYLLABLE.matcher(printed).matches()) {
            return printed;
        }
        boolean small = SMALL.at(tokens, at).isPresent()
                || SMALL.before(tokens, at + 1, Math.max(0, at - 1)).isPresent();
        String lower = printed.toLowerCase(Locale.ROOT);
        return small ? lower : printed.substring(0, 1) + lower.substring(1);
    }
}
