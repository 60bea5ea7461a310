package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.documents.OfficialDocument.Cell;

/** The merged head of a table: a row for each tier of headings, then the columns themselves. */
public final class TableHead {
    private TableHead() {}

    public static List<List<Cell>> of(List<Field> fields) {
        int depth = fields.stream().mapToInt(field -> field.path().size()).max().orElse(0) + 1;
        List<List<Cell>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(row(fields, level, depth));
        }
        return rows;
    }

    /** With further columns in front that have no headings above them. */
    public static List<List<Cell>> with(List<String> stub, List<Field> fields) {
        List<List<Cell>> rows = of(fields);
        List<Cell> first = new ArrayList<>();
        stub.forEach(title -> first.add(new Cell(title, 1, rows.size(), false)));
        first.addAll(rows.getFirst());
        rows.set(0, first);
        return rows;
    }

    private static List<Cell> row(List<Field> fields, int level, int depth) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); ) {
            List<String> path = fields.get(i).path();
            if (path.size() > level) {
                int width = width(fields, i, level);
                cells.add(new Cell(path.get(level), width, 1, false));
                i += width;
            } else {
                if (path.size() == level) {
                    cells.add(new Cell(fields.get(i).title(), 1, depth - level, false));
                }
                i++;
            }
        }
        return cells;
    }

    /** How many columns from here on share their headings down to this tier. */
    private static int width(List<Field> fields, int from, int level) {
        List<String> shared = fields.get(from).path().subList(0, level + 1);
        int width = 1;
        while (from + width < fields.size() && begins(fields.get(from + width).path(), shared)) {
            width++;
        }
        return width;
    }

    private static boolean begins(List<String> path, List<String> shared) {
        return path.size() >= shared.size() && path.subList(0, shared.size()).equals(shared);
    }
}
