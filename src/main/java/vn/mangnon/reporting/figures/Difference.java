package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.units.Area;

/**
 * How much more or less there was than at the earlier time.
 *
 * @param percent of the earlier; empty where that was nought, and of rates
 */
public record Difference(BigDecimal more, Optional<BigDecimal> percent) {
    /** Nothing where either is hidden or missing, or where the unit was not there on all days of both. */
    static Optional<Difference> of(FigureTable table, Row row, boolean todaysMap) {
        Cell then = row.cells().getFirst();
        Cell now = row.cells().getLast();
        boolean there = todaysMap || row.area().map(area -> lasted(area, table)).orElse(true);
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

    private static boolean lasted(Area area, FigureTable table) {
        return area.id().equals(table.root().id())
                || table.columns().stream()
                        .map(Column::period)
                        .allMatch(days -> area.existsOn(days.first()) && area.existsOn(days.last()));
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
