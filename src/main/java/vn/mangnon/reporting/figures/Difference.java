package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;

/**
 * How much more or less there was than at the earlier time.
 *
 * @param percent of the earlier; empty where that was nought, and of rates
 */
public record Difference(BigDecimal more, Optional<BigDecimal> percent) {
    /** Nothing where either is hidden or missing, or where the unit was not there on all days of both. */
    static Optional<Difference> of(FigureTable table, Row row) {
        Cell then = row.cells().getFirst();
        Cell now = row.cells().getLast();
        boolean there = row.place().map(place -> lasted(place, table)).orElse(true);
        return there ? between(then, now, table.columns().getFirst().indicator().rate()) : Optional.empty();
    }

    /** Nothing where either is hidden or missing. */
    public static Optional<Difference> between(Cell then, Cell now, boolean rate) {
        if (then.value().isEmpty() || now.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal before = then.value().get();
        BigDecimal more = now.value().get().subtract(before);
        return Optional.of(new Difference(
                more,
                before.signum() > 0 && !rate
                        ? Optional.of(more.movePointRight(2).divide(before, 1, RoundingMode.HALF_UP))
                        : Optional.empty()));
    }

    private static boolean lasted(TablePlace place, FigureTable table) {
        return table.columns().stream()
                .map(Column::period)
                .allMatch(days -> place.countsOn(days.first()) && place.countsOn(days.last()));
    }

    /** With its sign, so that more and less are told apart without colour. */
    public String more(Wording wording) {
        return signed(wording, more);
    }

    public String percent(Wording wording) {
        return percent.map(share -> signed(wording, share) + "%").orElse("–");
    }

    private static String signed(Wording wording, BigDecimal number) {
        return switch (number.signum()) {
            case 1 -> "+" + wording.number(number);
            case -1 -> "−" + wording.number(number.negate());
            default -> "0";
        };
    }
}
