package vn.mangnon.planning.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;

/** Puts printed lines together to paragraphs, headings and table rows. */
public final class Blocks {
    private final Text text;
    private final Joints joints;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Text text, List<Line> lines) {
        this.text = text;
        joints = new Joints(text, lines);
    }

    public static List<Block> of(Text text) {
        List<Line> lines = Lines.of(text);
        Blocks blocks = new Blocks(text, lines);
        int at = 0;
        while (at < lines.size()) {
            at = blocks.block(lines, at);
        }
        return List.copyOf(blocks.blocks);
    }

    private int block(List<Line> lines, int first) {
        Line line = lines.get(first);
        boolean row = row(lines, first);
        Marker marker = row ? null : Marker.at(text, line.start(), line.end());
        int end = line.end();
        int at = first + 1;
        boolean article = article(line);
        while (!row && at < lines.size() && (follows(lines, at, line, marker) || article && open(lines, at, end))) {
            line = lines.get(at);
            end = line.end();
            marker = late(lines.get(first).start(), end, marker);
            at++;
        }
        blocks.add(new Block(
                lines.get(first).start(), end, marker, row, lines.get(first).gap()));
        return at;
    }

    /** A number that only now, with the next line, can be told: "Điều" above "1. Phê duyệt". */
    private @Nullable Marker late(int start, int end, @Nullable Marker marker) {
        boolean open = marker == null || marker.content() >= end;
        return open ? Marker.at(text, start, end) : marker;
    }

    private boolean follows(List<Line> lines, int at, Line line, @Nullable Marker marker) {
        Line next = lines.get(at);
        if (row(lines, at)) {
            return false;
        }
        return article(line) || Marker.at(text, next.start(), next.end()) == null && joints.join(line, marker, next);
    }

    /** "Điều" alone on a line: the number and the words follow in pieces, down to the end of the sentence. */
    private boolean article(Line line) {
        return text.bare().substring(line.start(), line.end()).equals("dieu");
    }

    private boolean open(List<Line> lines, int at, int end) {
        Line next = lines.get(at);
        return !next.gap() && !Joints.finished(text, end) && Marker.at(text, next.start(), next.end()) == null;
    }

    private boolean row(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (cells(line)) {
            return true;
        }
        boolean below = index > 0
                && !line.gap()
                && !blocks.isEmpty()
                && blocks.getLast().row();
        return below && tabs(line) > 0 && tabs(line) == tabs(lines.get(index - 1));
    }

    /** A line with a tab in it, or with two upright strokes. */
    private boolean cells(Line line) {
        int stroke = text.plain().indexOf('|', line.start(), line.end());
        return text.plain().indexOf('\t', line.start(), line.end()) >= 0
                || stroke >= 0 && text.plain().indexOf('|', stroke + 1, line.end()) >= 0;
    }

    /** The tabs of the printed line, those in front too: a row whose first cells are empty has only these. */
    private int tabs(Line line) {
        int from = text.plain().lastIndexOf('\n', Math.max(0, line.start() - 1)) + 1;
        return (int) text.plain()
                .substring(from, line.end())
                .chars()
                .filter(letter -> letter == '\t')
                .count();
    }
}
