package vn.mangnon.register;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import vn.mangnon.measures.SmallCells;
import vn.mangnon.register.Reached.Rate;

/** Rates of communes as a body above may see them: nowhere a number that may give a child away, nor what it follows from. */
final class ShownRates {
    private final List<Rate> rates;
    private final List<boolean[][]> hidden;
    private final List<ToLongFunction<Rate>> parts = List.of(Rate::quiet, Rate::giftless, Rate::many);

    ShownRates(List<Rate> rates, long threshold) {
        this.rates = rates;
        this.hidden = parts.stream()
                .map(part -> SmallCells.of(
                        rates.stream()
                                .map(rate ->
                                        new long[] {part.applyAsLong(rate), rate.children() - part.applyAsLong(rate)})
                                .toArray(long[][]::new),
                        threshold))
                .toList();
    }

    /** @param children how many there are; nothing where that is too few to tell @param percent of each part */
    record Row(OptionalLong children, List<OptionalInt> percent) {}

    /** One for each commune, then their total. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row <= rates.size(); row++) {
            rows.add(row(row));
        }
        return rows;
    }

    private Row row(int row) {
        long children = sum(row, Rate::children);
        boolean unsaid = hidden.stream().anyMatch(part -> part[row][2]);
        List<OptionalInt> percent = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            boolean[] cells = hidden.get(part)[row];
            boolean shown = !unsaid && !cells[0] && !cells[1] && children > 0;
            percent.add(
                    shown
                            ? OptionalInt.of((int) Math.round(100.0 * sum(row, parts.get(part)) / children))
                            : OptionalInt.empty());
        }
        return new Row(unsaid ? OptionalLong.empty() : OptionalLong.of(children), percent);
    }

    private long sum(int row, ToLongFunction<Rate> part) {
        return row < rates.size()
                ? part.applyAsLong(rates.get(row))
                : rates.stream().mapToLong(part).sum();
    }
}
