package vn.mangnon.planning.reader.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/**
 * Whether a line goes on in the next. Lower case and open sentences join across page breaks; capitals join capitals; where
 * the whole document is wrapped at a width, a line that had no room for the next word joins too.
 */
final class Joints {
    private static final int WIDEST = 220;
    private static final int SHORT = 50;
    private static final Set<String> CUT_OFF = Set.of(
            "và", "của", "về", "cho", "với", "các", "những", "phòng", "sở", "ban", "hội", "ubnd", "qua", "tại", "theo");

    private final Text text;
    private final int width;

    Joints(Text text, List<Line> lines) {
        this.text = text;
        width = width(lines);
    }

    boolean join(Line line, @Nullable Marker marker, Line next) {
        if (marker != null && marker.content() == line.end()) {
            return true;
        }
        char first = text.plain().charAt(next.start());
        if (Character.isLowerCase(first) || ",.;:)%".indexOf(first) >= 0) {
            return !ends(line, ".!?") || first == ',' || first == ')';
        }
        if (finished(text, line.end())) {
            return false;
        }
        if (!next.gap() && cutOff(line, next)) {
            return true;
        }
        boolean capitals = capitals(line.start(), line.end());
        if (!capitals && ends(line, ",(-–/") && !capitals(next.start(), next.end())
                || Character.isDigit(first) && !next.gap() && !heading(line, marker)) {
            return true;
        }
        if (capitals || capitals(next.start(), next.end())) {
            return capitals
                    && capitals(next.start(), next.end())
                    && marker != null
                    && marker.rank().numbered();
        }
        return !next.gap() && wrapped(line, marker, next);
    }

    static boolean finished(Text text, int end) {
        int at = end - 1;
        while (at > 0
                && (text.plain().charAt(at) <= ' '
                        || "\"”')*".indexOf(text.plain().charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && ".;:!?…".indexOf(text.plain().charAt(at)) >= 0;
    }

    /** "… báo cáo kết quả về Phòng": the line ends in a word that nothing ends with. */
    private boolean cutOff(Line line, Line next) {
        String words = text.plain().substring(line.start(), line.end()).strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.length() > SHORT
                && CUT_OFF.contains(last.toLowerCase(Locale.ROOT))
                && !capitals(line.start(), line.end())
                && !capitals(next.start(), next.end())
                && Marker.at(text, next.start(), next.end()) == null;
    }

    private boolean heading(Line line, @Nullable Marker marker) {
        boolean numbered = marker != null && marker.rank().numbered();
        return numbered && line.length() * 10 < Math.min(width, WIDEST) * 9 || capitals(line.start(), line.end());
    }

    private boolean wrapped(Line line, @Nullable Marker marker, Line next) {
        int word = next.start();
        while (word < next.end() && text.plain().charAt(word) > ' ') {
            word++;
        }
        boolean full = (line.width() + 1 + word - next.start()) * 10 > width * 9;
        boolean long_ = line.width() * 10 > width * 6 && (marker == null || marker.rank() == Rank.BULLET);
        return width < WIDEST && (full || long_);
    }

    private boolean ends(Line line, String signs) {
        int at = line.end() - 1;
        while (at > line.start() && text.plain().charAt(at) <= ' ') {
            at--;
        }
        return signs.indexOf(text.plain().charAt(at)) >= 0;
    }

    private boolean capitals(int start, int end) {
        return Words.capitals(text.plain().substring(start, end));
    }

    /** The width at which the document is wrapped; very large when its paragraphs are single lines. */
    private int width(List<Line> lines) {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean open = !next.gap() && !finished(text, line.end()) && !capitals(line.start(), line.end());
            Marker marker = Marker.at(text, line.start(), line.end());
            boolean heading = marker != null && marker.rank().numbered();
            if (open && !heading && Marker.at(text, next.start(), next.end()) == null) {
                lengths.add(line.width());
            }
        }
        Collections.sort(lengths);
        boolean wrapped = lengths.size() >= 5 && lengths.size() * 6 >= lines.size();
        int width = wrapped ? lengths.get(lengths.size() * 9 / 10) : WIDEST;
        return width < WIDEST ? width : Integer.MAX_VALUE / 20;
    }
}
