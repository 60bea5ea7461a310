package vn.mangnon.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/**
 * What a rule is laid out in.
 *
 * @param plan the days of the plan it stands in
 * @param until how far it is laid out
 * @param about the days it is about where it is for no round of its own
 */
public record Frame(
        Period plan, LocalDate until, Period about, Windows windows, List<Occasion> occasions, Holidays holidays) {
    /** Something that happened, or was asked for, on a day. */
    public record Occasion(Id<Occasion> id, LocalDate day, Optional<LocalDate> askedFor) {}

    public Frame {
        occasions = List.copyOf(occasions);
    }

    /** One for each round that shares a day with the plan. */
    List<Occurrence> rounds(Cycle cycle, Function<Cycle.Round, LocalDate> printed) {
        LocalDate last = until.isBefore(plan.last()) ? until : plan.last();
        if (last.isBefore(plan.first())) {
            return List.of();
        }
        return cycle.within(new Period(plan.first(), last)).stream()
                .map(round -> new Occurrence(round.code(), windows.of(round), printed.apply(round)))
                .toList();
    }

    List<Occurrence> occasions(Function<Occasion, Optional<LocalDate>> printed) {
        return occasions.stream()
                .flatMap(occasion ->
                        printed
                                .apply(occasion)
                                .map(day -> new Occurrence(occasion.id().toString(), about, day))
                                .stream())
                .sorted(Comparator.comparing(Occurrence::printed))
                .toList();
    }

    /** That day of a month, or its last. */
    static LocalDate on(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
