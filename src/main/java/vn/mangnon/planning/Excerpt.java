package vn.mangnon.planning;

/** The sentence in a text that holds a stretch of it. */
final class Excerpt {
    private static final int LONGEST = 600;

    private Excerpt() {}

    /** From the beginning of the sentence to its end; offsets are code points. */
    static String around(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(0, end);
        int begin = from;
        while (begin > 0 && from - begin < LONGEST && !endsBefore(text, begin)) {
            begin--;
        }
        int finish = to;
        while (finish < text.length() && finish - to < LONGEST && text.charAt(finish) != '\n') {
            finish++;
        }
        return text.substring(begin, finish).replace("*", "").strip();
    }

    private static boolean endsBefore(String text, int at) {
        char before = text.charAt(at - 1);
        return before == '\n'
                || before == ' ' && at > 1 && text.charAt(at - 2) == '.' && Character.isUpperCase(text.charAt(at));
    }
}
