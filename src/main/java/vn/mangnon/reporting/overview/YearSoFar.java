package vn.mangnon.reporting.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Pivots;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** The figures of a year so far, of the same days of the year before, and of both years' months: two statements in all. */
@Component
class YearSoFar {
    private final Pivots pivots;
    private final Indicators indicators;

    YearSoFar(Pivots pivots, Indicators indicators) {
        this.pivots = pivots;
        this.indicators = indicators;
    }

    /**
     * Where nothing was recorded there is no value: nought is only what records say.
     *
     * @param place within the scope; codes that are no longer in the catalogue are left out
     */
    List<YearFigure> of(Scope scope, Pivot.At place, List<String> codes, LocalDate today) {
        Map<String, Indicator> all = indicators.all();
        List<Indicator> chosen =
                codes.stream().filter(all::containsKey).map(all::get).toList();
        List<String> asked = chosen.stream().map(Indicator::code).toList();
        LocalDate thisMonth = today.withDayOfMonth(1);
        Pivot pair = pivot(asked, place, List.of(before(today), now(today), new Period(thisMonth, today)));
        Pivot monthly = pivot(asked, place, monthsBefore(thisMonth));
        List<Period> periods = new ArrayList<>(monthly.periods());
        periods.add(pair.periods().getLast());
        boolean lasted = Stream.of(before(today), now(today))
                .flatMap(days -> Stream.of(days.first(), days.last()))
                .allMatch(place::countsOn);
        Map<Pivot.Key, Answer> pairs = pivots.answer(scope, pair);
        Map<Pivot.Key, Answer> months = pivots.answer(scope, monthly);
        return chosen.stream()
                .map(one -> new YearFigure(
                        one,
                        cell(pairs, pair, one, 0),
                        cell(pairs, pair, one, 1),
                        lasted,
                        periods,
                        IntStream.range(0, periods.size())
                                .mapToObj(i -> i < monthly.periods().size()
                                        ? cell(months, monthly, one, i)
                                        : cell(pairs, pair, one, 2))
                                .toList()))
                .toList();
    }

    private static Period now(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    private static Period before(LocalDate today) {
        return now(today.minusYears(1));
    }

    /** Since the year before began: whole months, so that they come out of the totals. */
    private static List<Period> monthsBefore(LocalDate thisMonth) {
        List<Period> months = new ArrayList<>();
        for (LocalDate first = thisMonth.minusYears(1).withDayOfYear(1);
                first.isBefore(thisMonth);
                first = first.plusMonths(1)) {
            months.add(new Period(first, first.plusMonths(1).minusDays(1)));
        }
        return months;
    }

    private static Pivot pivot(List<String> codes, Pivot.At place, List<Period> periods) {
        return new Pivot(codes, List.of(place), periods, List.of(0));
    }

    private static Cell cell(Map<Pivot.Key, Answer> answers, Pivot pivot, Indicator indicator, int period) {
        Pivot.Key key =
                new Pivot.Key(indicator.code(), pivot.places().getFirst().place(), period, 0);
        Answer answer = answers.getOrDefault(key, Answer.of(0, 0, false));
        boolean recorded = answer.records() > 0;
        return new Cell(
                recorded ? answer.value(indicator) : Optional.empty(), false, answer.estimated(), recorded, recorded);
    }
}
