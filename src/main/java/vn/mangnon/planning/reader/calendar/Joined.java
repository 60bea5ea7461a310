package vn.mangnon.planning.reader.calendar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Term;

/** Phrases of time that belong together: "hằng quý (trước ngày 25 …)", "trước ngày 25/11 hằng năm", "định kỳ … trước ngày …". */
final class Joined {
    private static final Set<String> SMALL = Set.of("(", ",", ":", "-", "vào", "gửi");

    private Joined() {}

    static List<When> of(Tokens tokens, List<When> whens) {
        List<When> joined = new ArrayList<>();
        for (When next : whens) {
            When last = joined.isEmpty() ? null : joined.getLast();
            When when = last == null ? next : parallel(tokens, last, next);
            if (last != null
                    && near(tokens, last.to(), when.from())
                    && open(last) != open(when)
                    && !single(last, when)) {
                joined.set(joined.size() - 1, join(last, when, closed(tokens, when.to())));
            } else {
                joined.add(when);
            }
        }
        return joined;
    }

    /** "trước ngày 15/6 và ngày 15/12": the operator holds for both. */
    private static When parallel(Tokens tokens, When last, When next) {
        Token joint = tokens.get(next.from() - 1);
        boolean list = joint.is("và") || joint.is("hoặc") || joint.sign(',');
        boolean bare =
                tokens.get(next.from()).is("ngày") || tokens.get(next.from()).number();
        Operator operator = last.schedule().operator();
        boolean limit = operator == Operator.BEFORE || operator == Operator.BY;
        return list
                        && bare
                        && limit
                        && next.dated()
                        && last.dated()
                        && next.schedule().operator() == Operator.ON
                ? new When(next.term(), next.schedule().told(operator), next.from(), next.to())
                : next;
    }

    /** Says how often, but not when. */
    private static boolean open(When when) {
        return when.term() == null
                && when.schedule().dayOfPeriod() == null
                && when.schedule().offset() == null;
    }

    /** "sinh hoạt định kỳ tháng 6/2026" is of that month only. */
    private static boolean single(When last, When when) {
        boolean periodic = last.schedule().recurrences().equals(Set.of(Recurrence.PERIODIC));
        Term term = when.term();
        return periodic && term != null && term.from().year() != null;
    }

    /** Nothing between them but small words and brackets. */
    private static boolean near(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean report = tokens.get(from).sign('(') && (token.is("báo") || token.is("cáo"));
            if (!SMALL.contains(token.lower()) && !report || i - from > 2) {
                return false;
            }
        }
        return !(to - from == 1 && tokens.get(from).sign(','));
    }

    /** "báo cáo năm trước ngày 05/11/2022": a day with its year does not come back. */
    private static boolean once(@Nullable Term term) {
        return term != null && term.from().full();
    }

    private static int closed(Tokens tokens, int to) {
        return tokens.get(to).sign(')') ? to + 1 : to;
    }

    private static When join(When first, When second, int to) {
        Set<Recurrence> recurrences = EnumSet.noneOf(Recurrence.class);
        recurrences.addAll(first.schedule().recurrences());
        recurrences.addAll(second.schedule().recurrences());
        Term term = first.term() == null ? second.term() : first.term();
        recurrences.remove(Recurrence.ONCE);
        if (recurrences.size() > 1) {
            recurrences.remove(Recurrence.PERIODIC);
        }
        Schedule timed = open(first) ? second.schedule() : first.schedule();
        Schedule schedule = timed.every(once(term) ? Set.of(Recurrence.ONCE) : recurrences);
        return new When(term, schedule, first.from(), to);
    }
}
