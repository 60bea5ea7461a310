package vn.mangnon.planning.reader.dues;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;

/** What a due is about: the words around its time, without what the time leaves behind. */
final class Matter {
    private static final Pattern EMPTY = Pattern.compile("\\(\\s*[,;:]*\\s*\\)");
    private static final Pattern GAP = Pattern.compile("\\s+(?=[,;:)])|(?<=\\()\\s+");
    private static final String ENDS = ",;:.–-() ";

    private Matter() {}

    static String of(String before, String after) {
        String words = EMPTY.matcher(Words.tidy(loose(before) + " " + after)).replaceAll(" ");
        String closed = Words.balanced(GAP.matcher(words).replaceAll(""));
        String matter = loose(Words.trim(Words.tidy(closed), ",;:.–- "));
        return matter.startsWith("và ") ? matter.substring("và ".length()) : matter;
    }

    /** A time in the document's words, without brackets around it or half in it. */
    static String closed(String rule) {
        String words = Words.trim(rule, ",;: ");
        boolean wrapped = words.startsWith("(") && words.indexOf(')') == words.length() - 1;
        return Words.tidy(Words.balanced(wrapped ? words.substring(1, words.length() - 1) : words));
    }

    /** Too few words to say anything: "báo cáo", "và báo cáo". */
    static boolean poor(String matter) {
        return Arrays.stream(matter.split("[\\s,]+")).distinct().count() < 3;
    }

    /** Without the small words that led to the time: "báo cáo tuần vào". */
    private static String loose(String words) {
        Tokens tokens = new Tokens(Text.of(words));
        int end = Vocabularies.LEADING
                .before(tokens, tokens.size(), 1)
                .map(Hit::from)
                .orElse(tokens.size());
        return end == tokens.size() ? words : Words.trim(tokens.slice(0, end), ENDS);
    }
}
