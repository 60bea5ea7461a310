package vn.mangnon.reporting.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.figures.Across;
import vn.mangnon.reporting.figures.Difference;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.Wording;
import vn.mangnon.reporting.figures.YearLines;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.shared.Period;

/**
 * A figure of the year so far.
 *
 * @param then of the same days of the year before
 * @param lasted whether its place counts on all days of both, so that they can be compared
 * @param periods the months of the year before, then those of this year, the last until today
 * @param months their figures
 */
public record YearFigure(
        Indicator indicator, Cell then, Cell now, boolean lasted, List<Period> periods, List<Cell> months) {
    public YearFigure {
        periods = List.copyOf(periods);
        months = List.copyOf(months);
    }

    public Optional<Difference> difference() {
        return lasted ? Difference.between(then, now, indicator.rate()) : Optional.empty();
    }

    /** Whether either year has anything recorded. */
    public boolean recorded() {
        return months.stream().anyMatch(Cell::recorded);
    }

    /** A month of both years: then, and now where it has begun. */
    public record Month(int number, Cell then, Optional<Cell> now) {}

    public List<Month> byMonth() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new Month(
                        i + 1,
                        months.get(i),
                        i + 12 < months.size() ? Optional.of(months.get(i + 12)) : Optional.empty()))
                .toList();
    }

    /** Both years, month by month. */
    public Picture picture(Wording wording) {
        List<Column> columns = IntStream.range(0, months.size())
                .mapToObj(i -> new Column(indicator, periods.get(i), Optional.empty()))
                .toList();
        return YearLines.of(wording, wording.named(indicator), columns, months, Across.MONTHS, 12);
    }
}
