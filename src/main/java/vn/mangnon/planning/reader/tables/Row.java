package vn.mangnon.planning.reader.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Block;

/** A printed table row: its cells, the empty ones too. */
public record Row(List<Cell> cells) {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?[\\dA-Z]{1,2}[)\\]]?(?:\\s?=.*)?");
    private static final Cell NONE = new Cell("", new Span(0, 0));

    public record Cell(String words, Span span) {
        public boolean empty() {
            return words.isEmpty();
        }
    }

    static Row of(Text text, Block block) {
        int first = text.plain().lastIndexOf('\n', Math.max(0, block.start() - 1)) + 1;
        String line = text.plain().substring(first, block.end());
        char separator = line.indexOf('\t') >= 0 ? '\t' : '|';
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == separator) {
                cells.add(cell(line, start, i, first));
                start = i + 1;
            }
        }
        return new Row(separator == '|' ? inner(cells) : cells);
    }

    private static Cell cell(String line, int start, int end, int offset) {
        int from = start;
        int to = end;
        while (from < to && line.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && line.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Cell(Words.tidy(line.substring(from, to)), new Span(offset + from, offset + to));
    }

    /** Outer bars make an empty cell at each end. */
    private static List<Cell> inner(List<Cell> cells) {
        int from = cells.getFirst().empty() ? 1 : 0;
        int to = cells.size() > from && cells.getLast().empty() ? cells.size() - 1 : cells.size();
        return cells.subList(Math.min(from, to), to);
    }

    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : NONE;
    }

    public String words(int column) {
        return cell(column).words();
    }

    /** "(1) (2) (3)", "A B 1 2": the row that numbers the columns. */
    public boolean numbers() {
        return cells.stream()
                .allMatch(cell -> cell.empty() || NUMBER.matcher(cell.words()).matches());
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::empty);
    }
}
