package vn.mangnon.planning.reader.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;

/** A piece of the head: what stands in one line of one of its two columns. */
record Cell(int start, int end, String words) {
    private static final Pattern PIECE = Pattern.compile("[^\\n\\t|]+?(?=\\n|\\t|\\||\\s{3,}|$)");

    static List<Cell> of(Text text, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        Matcher piece = PIECE.matcher(text.plain()).region(from, Math.max(from, to));
        while (piece.find()) {
            int start = piece.start();
            while (start < piece.end() && text.plain().charAt(start) <= ' ') {
                start++;
            }
            String words = text.slice(start, piece.end());
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                cells.add(new Cell(start, piece.end(), words));
            }
        }
        return cells;
    }
}
