package vn.mangnon.planning.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;

/** The printed lines of a text, page numbers and rules left out, headings that were run together taken apart. */
final class Lines {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:trang\\s*)?[-(\\[]?\\s*\\d{1,3}\\s*[-)\\]]?(?:\\s*/\\s*\\d{1,3})?");

    private Lines() {}

    static List<Line> of(Text text) {
        List<Line> lines = new ArrayList<>();
        Glue glue = new Glue(text);
        boolean gap = true;
        int start = 0;
        while (start < text.length()) {
            int end = text.plain().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Line line = trimmed(text, start, end, gap);
            if (line.length() == 0 || noise(text, line)) {
                gap = true;
            } else {
                glue.split(line, lines);
                gap = false;
            }
            start = end + 1;
        }
        return lines;
    }

    /** Spaces go at both ends, tabs only in front: a tab at the end of a table row is an empty last cell. */
    private static Line trimmed(Text text, int start, int end, boolean gap) {
        int from = start;
        int to = end;
        while (from < to && text.plain().charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.plain().charAt(to - 1) == ' ') {
            to--;
        }
        return new Line(from, to, gap);
    }

    private static boolean noise(Text text, Line line) {
        String words = text.lower().substring(line.start(), line.end());
        boolean letters = words.chars().anyMatch(Character::isLetterOrDigit);
        return !letters || words.length() <= 14 && PAGE_NUMBER.matcher(words).matches();
    }
}
