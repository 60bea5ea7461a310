package vn.mangnon.planning.reader.outline;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Block;

/** A printed table row: its cells, the empty ones too. */
record Row(List<Cell> cells) {
    record Cell(String words, Span span) {
        boolean empty() {
            return words.isEmpty();
        }
    }

    static Row of(Text text, Block block) {
        String line = text.plain().substring(block.start(), block.end());
        char separator = line.indexOf('\t') >= 0 ? '\t' : '|';
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == separator) {
                cells.add(cell(line, start, i, block.start()));
                start = i + 1;
            }
        }
        return new Row(separator == '|' ? inner(cells) : cells);
    }

    private static Cell cell(String line, int start, int end, int offset) {
        int from = start;
        while (from < end && line.charAt(from) <= ' ') {
            from++;
        }
        return new Cell(Words.tidy(line.substring(from, end)), new Span(offset + from, offset + end));
    }

    /** Outer bars make an empty cell at each end. */
    private static List<Cell> inner(List<Cell> cells) {
        int from = cells.getFirst().empty() ? 1 : 0;
        int to = cells.size() > from && cells.getLast().empty() ? cells.size() - 1 : cells.size();
        return cells.subList(Math.min(from, to), to);
    }

    String words(int column) {
        return column < cells.size() ? cells.get(column).words() : "";
    }

    boolean numbers() {
        return cells.stream()
                .allMatch(cell -> cell.empty() || cell.words().matches("[(\\[]?[\\dA-Z]{1,2}[)\\]]?(?:\\s?=.*)?"));
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::empty);
    }
}
