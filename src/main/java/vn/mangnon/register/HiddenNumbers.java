package vn.mangnon.register;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.mangnon.measures.SmallCells;

/** Numbers of children as they may be shown to who may not know them by name: small ones, and what gives them away, left out. */
final class HiddenNumbers {
    private HiddenNumbers() {}

    /** Those of a column and behind them their total. */
    static List<OptionalLong> column(List<Long> values, long threshold) {
        long[][] cells = values.stream().map(value -> new long[] {value}).toArray(long[][]::new);
        if (cells.length == 0) {
            return List.of(OptionalLong.of(0));
        }
        boolean[][] hidden = SmallCells.of(cells, threshold);
        List<OptionalLong> shown = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            shown.add(hidden[row][0] ? OptionalLong.empty() : OptionalLong.of(cells[row][0]));
        }
        long total = values.stream().mapToLong(Long::longValue).sum();
        shown.add(hidden[cells.length][0] ? OptionalLong.empty() : OptionalLong.of(total));
        return shown;
    }
}
