package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.mangnon.measures.SmallCells;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;

/** Takes out of a published table what may give a child away. */
final class HideSmall {
    private HideSmall() {}

    static FigureTable in(FigureTable table, TableQuestion question, long threshold) {
        boolean[][] hidden = new boolean[table.rows().size()][table.columns().size()];
        if (question.across() == Across.INDICATORS) {
            for (int column = 0; column < table.columns().size(); column++) {
                hide(hidden, table, List.of(column), threshold);
            }
        } else {
            hide(
                    hidden,
                    table,
                    IntStream.range(0, table.columns().size()).boxed().toList(),
                    threshold);
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            rows.add(without(table.rows().get(row), hidden[row]));
        }
        return new FigureTable(table.root(), table.columns(), rows, table.open());
    }

    /** Columns of one indicator, whose total may be the last of them. A rate of sensitive numbers is not published in parts. */
    private static void hide(boolean[][] hidden, FigureTable table, List<Integer> columns, long threshold) {
        Column first = table.columns().get(columns.getFirst());
        if (!first.indicator().sensitive()) {
            return;
        }
        if (!first.indicator().adds()) {
            for (boolean[] row : hidden) {
                columns.forEach(column -> row[column] = true);
            }
            return;
        }
        boolean total = table.columns().get(columns.getLast()).part().isEmpty()
                && first.part().isPresent();
        List<Integer> inside = total ? columns.subList(0, columns.size() - 1) : columns;
        int last = table.rows().size() - 1;
        int height = Math.max(last, 1);
        long[][] values = new long[height][inside.size()];
        for (int row = 0; row < height; row++) {
            for (int i = 0; i < inside.size(); i++) {
                values[row][i] = value(table.rows().get(row).cells().get(inside.get(i)));
            }
        }
        boolean[][] found = SmallCells.of(values, threshold);
        for (int row = 0; row < hidden.length; row++) {
            for (int i = 0; i < inside.size(); i++) {
                hidden[row][inside.get(i)] = found[row][i];
            }
            if (total) {
                hidden[row][columns.getLast()] = found[row][inside.size()];
            }
        }
    }

    private static long value(Cell cell) {
        return cell.value().map(BigDecimal::longValue).orElse(0L);
    }

    private static Row without(Row row, boolean[] hidden) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < hidden.length; column++) {
            cells.add(hidden[column] ? Cell.HIDDEN : row.cells().get(column));
        }
        return new Row(row.sort(), row.place(), cells);
    }
}
