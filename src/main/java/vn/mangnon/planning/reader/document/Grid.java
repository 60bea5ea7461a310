package vn.mangnon.planning.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a .docx. Tables of figures become lines with tabs between the cells, a merged cell being followed by empty
 * ones; tables that only place the head or the signature side by side become their lines, column after column.
 */
final class Grid {
    private static final Pattern LAYOUT = Pattern.compile(
            "CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|ĐỘI TNTP|Độc lập\\s*-|Nơi nhận|(?:^|\\n)\\s*(?:TM|T/M|KT|TL|TUQ)\\s?[./]|(?:^|\\n)Số\\s*:");
    private static final int LAYOUT_ROWS = 6;
    private static final int LAYOUT_COLUMNS = 4;

    private final List<List<Cell>> rows = new ArrayList<>();

    /** The lines of a cell, the grid columns it covers, and whether it goes on the cell above. */
    record Cell(List<String> lines, int span, boolean merged) {}

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell(Cell cell) {
        if (rows.isEmpty()) {
            row();
        }
        rows.getLast().add(cell);
    }

    List<String> lines() {
        return layout() ? columns() : rows.stream().map(Grid::line).toList();
    }

    private boolean layout() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return columns <= LAYOUT_COLUMNS
                        && rows.size() <= LAYOUT_ROWS
                        && LAYOUT.matcher(String.join("\n", columns())).find()
                || columns == 1;
    }

    private List<String> columns() {
        List<String> lines = new ArrayList<>();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (List<Cell> row : rows) {
                if (column < row.size()) {
                    lines.addAll(row.get(column).lines());
                }
            }
            lines.add("");
        }
        return lines;
    }

    private static String line(List<Cell> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            line.append(i > 0 ? "\t" : "")
                    .append(cell.merged() ? "" : text(cell))
                    .append("\t".repeat(Math.max(0, cell.span() - 1)));
        }
        return line.toString();
    }

    private static String text(Cell cell) {
        return String.join(" ", cell.lines())
                .replace('\t', ' ')
                .replace('\n', ' ')
                .strip();
    }
}
