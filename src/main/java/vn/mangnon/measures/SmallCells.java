package vn.mangnon.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which numbers of a table must not be shown, because a small one may give a child away: the small ones, and as many others
 * that none can be worked out from the totals of its row and column. Rows and columns add up to the last of each.
 */
public final class SmallCells {
    private final long[][] values;
    private final boolean[][] hidden;
    private final long threshold;

    private SmallCells(long[][] values, long threshold) {
        this.values = values;
        this.threshold = threshold;
        this.hidden = new boolean[values.length][values[0].length];
    }

    private record Cell(int row, int column) {}

    /**
     * @param values without totals; none negative
     * @param threshold the smallest number that may be shown, besides nought
     * @return for each number, then the row's total, whether it is hidden; the last row are the columns' totals
     */
    public static boolean[][] of(long[][] values, long threshold) {
        SmallCells cells = new SmallCells(withTotals(values), threshold);
        cells.hideSmall();
        cells.hideOthers();
        return cells.hidden;
    }

    private static long[][] withTotals(long[][] values) {
        int rows = values.length;
        int columns = values[0].length;
        long[][] all = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                all[row][column] = values[row][column];
                all[row][columns] += values[row][column];
                all[rows][column] += values[row][column];
                all[rows][columns] += values[row][column];
            }
        }
        return all;
    }

    private void hideSmall() {
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                hidden[row][column] = values[row][column] > 0 && values[row][column] < threshold;
            }
        }
    }

    /** Until no line shows too much and no hidden number stands alone between what is shown. */
    private void hideOthers() {
        Optional<Cell> next = next();
        while (next.isPresent()) {
            hidden[next.get().row][next.get().column] = true;
            next = next();
        }
    }

    private Optional<Cell> next() {
        return lines().stream()
                .filter(this::showsTooMuch)
                .map(this::another)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::acrossABridge);
    }

    private List<List<Cell>> lines() {
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            int at = row;
            lines.add(IntStream.range(0, values[0].length)
                    .mapToObj(column -> new Cell(at, column))
                    .toList());
        }
        for (int column = 0; column < values[0].length; column++) {
            int at = column;
            lines.add(IntStream.range(0, values.length)
                    .mapToObj(row -> new Cell(row, at))
                    .toList());
        }
        return lines;
    }

    /** One hidden number is what the others leave; several that are small together are nearly as plain. */
    private boolean showsTooMuch(List<Cell> line) {
        List<Cell> inside = line.subList(0, line.size() - 1);
        List<Cell> unseen = line.stream().filter(this::isHidden).toList();
        long sum = inside.stream().filter(this::isHidden).mapToLong(this::value).sum();
        return unseen.size() == 1 || unseen.size() > 1 && !isHidden(line.getLast()) && sum < threshold;
    }

    private Optional<Cell> another(List<Cell> line) {
        return line.stream()
                .filter(cell -> !isHidden(cell))
                .min(Comparator.comparing((Cell cell) -> value(cell) == 0).thenComparing(this::value));
    }

    /**
     * Hidden numbers tie rows to columns. One that alone ties two parts of the table together can be worked out, however many
     * others its row and column hide: then another one between the two parts is hidden as well.
     */
    private Optional<Cell> acrossABridge() {
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[0].length; column++) {
                if (hidden[row][column]) {
                    int[] parts = partsWithout(new Cell(row, column));
                    if (parts[row] != parts[values.length + column]) {
                        return between(parts, parts[row], parts[values.length + column]);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cell> between(int[] parts, int one, int other) {
        return lines().stream()
                .flatMap(List::stream)
                .filter(cell -> !isHidden(cell))
                .filter(cell -> {
                    int row = parts[cell.row];
                    int column = parts[values.length + cell.column];
                    return row != column && (row == one || row == other || column == one || column == other);
                })
                .min(Comparator.comparing((Cell cell) -> value(cell) == 0).thenComparing(this::value));
    }

    /** For each row, then each column, a number of the part it hangs together with when one hidden number is left out. */
    private int[] partsWithout(Cell left) {
        int rows = values.length;
        int[] parts = IntStream.range(0, rows + values[0].length).toArray();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < values[0].length; column++) {
                if (hidden[row][column] && !(row == left.row && column == left.column)) {
                    join(parts, parts[row], parts[rows + column]);
                }
            }
        }
        return parts;
    }

    private static void join(int[] parts, int one, int other) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == other) {
                parts[i] = one;
            }
        }
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row][cell.column];
    }

    private long value(Cell cell) {
        return values[cell.row][cell.column];
    }
}
