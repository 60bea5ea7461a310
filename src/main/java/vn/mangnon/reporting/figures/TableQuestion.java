package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Pivot;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;

/**
 * What a table of figures asks.
 *
 * @param indicators several only where they are the columns
 * @param axis whose parts are the columns, where parts are
 * @param units whether the units below the root are rows
 * @param back how many years before, where two times are compared
 * @param todaysMap whether former units count where they lie today
 */
public record TableQuestion(
        TablePlace root,
        List<Indicator> indicators,
        Across across,
        Optional<Axis> axis,
        Period days,
        int back,
        boolean units,
        boolean todaysMap) {
    public static final int MOST_YEARS_BACK = 5;

    private static final int MOST_CELLS = 20_000;

    public TableQuestion {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new Refused("reporting.table.no-indicator");
        }
        if (across == Across.PARTS && axis.isEmpty()) {
            throw new Refused("reporting.table.no-axis");
        }
        if (across.times() && Across.most(days) > 1_200) {
            throw new Refused("reporting.table.too-large", MOST_CELLS);
        }
    }

    public List<Column> columns() {
        return switch (across) {
            case INDICATORS ->
                indicators.stream()
                        .map(indicator -> new Column(indicator, days, Optional.empty()))
                        .toList();
            case PARTS -> {
                List<Column> columns = new java.util.ArrayList<>();
                axis.orElseThrow()
                        .values()
                        .forEach(value -> columns.add(new Column(indicators.getFirst(), days, Optional.of(value))));
                columns.add(new Column(indicators.getFirst(), days, Optional.empty()));
                yield columns;
            }
            case COMPARED ->
                List.of(
                        new Column(indicators.getFirst(), before(), Optional.empty()),
                        new Column(indicators.getFirst(), days, Optional.empty()));
            case MONTHS, QUARTERS, HALF_YEARS, YEARS ->
                across.of(days).stream()
                        .map(time -> new Column(indicators.getFirst(), time, Optional.empty()))
                        .toList();
        };
    }

    /** From the first day that any column counts to the last. */
    Period allDays() {
        return across == Across.COMPARED ? new Period(before().first(), days.last()) : days;
    }

    /** The same days of the earlier year; whole months stay whole, whatever February has. */
    private Period before() {
        LocalDate last = days.last().minusYears(back);
        boolean wholeMonth = days.last().getDayOfMonth() == days.last().lengthOfMonth();
        return new Period(days.first().minusYears(back), wholeMonth ? last.withDayOfMonth(last.lengthOfMonth()) : last);
    }

    Pivot pivot(List<Pivot.At> places) {
        List<Column> columns = columns();
        if ((long) columns.size() * places.size() > MOST_CELLS) {
            throw new Refused("reporting.table.too-large", MOST_CELLS);
        }
        return new Pivot(
                columns.stream()
                        .map(column -> column.indicator().code())
                        .distinct()
                        .toList(),
                places,
                columns.stream().map(Column::period).distinct().toList(),
                columns.stream().map(Column::cell).distinct().toList());
    }
}
