package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Term;

/** "Hằng năm, báo cáo kết quả … trước ngày 15/12": a day without a year comes back as often as the passage says. */
final class Cycles {
    private static final Set<Recurrence> WITH_A_MONTH = EnumSet.of(
            Recurrence.PERIODIC,
            Recurrence.HALF_YEARLY,
            Recurrence.YEARLY,
            Recurrence.TWICE_YEARLY,
            Recurrence.PER_TERM);

    private Cycles() {}

    static List<When> of(List<When> whens) {
        List<When> paired = new ArrayList<>();
        Set<Recurrence> cycle = Set.of();
        for (When when : whens) {
            When last = paired.isEmpty() ? null : paired.getLast();
            if (last != null && cycle(last) && within(when)) {
                cycle = last.schedule().recurrences();
                paired.removeLast();
            }
            boolean comes = !cycle.isEmpty() && within(when);
            paired.add(comes ? new When(when.term(), when.schedule().every(cycle), when.from(), when.to()) : when);
        }
        return paired;
    }

    private static boolean cycle(When when) {
        boolean open = when.term() == null
                && when.schedule().dayOfPeriod() == null
                && when.schedule().offset() == null;
        Set<Recurrence> recurrences = when.schedule().recurrences();
        boolean more = !recurrences.equals(Set.of(Recurrence.PERIODIC));
        return open && more && WITH_A_MONTH.containsAll(recurrences);
    }

    private static boolean within(When when) {
        Term term = when.term();
        return term != null
                && term.from().year() == null
                && term.to() == null
                && when.schedule().recurrences().equals(Set.of(Recurrence.ONCE));
    }
}
