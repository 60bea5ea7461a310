package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;
import vn.mangnon.shared.Vietnam;

/**
 * Something owed.
 *
 * @param subject the record it follows from
 * @param round which time its rule falls
 * @param clause the words of the plan or law that made it
 * @param via the board or division through which it goes to the creditor
 * @param period the days whose work it is about
 * @param rule the day as printed
 * @param dueAt from when on it is late by its rule
 * @param extended from when on it is late where more time was granted
 * @param internal the working day before, where the last day is one of rest and stands all the same
 * @param tentative whether its day hangs on a holiday nobody has decided yet
 * @param settledWords what was done, of a due that no record settles
 * @param provisional expected, of a plan that is not in force yet
 */
public record Due(
        Id<Due> id,
        Kind kind,
        Ref subject,
        String round,
        String clause,
        UUID debtor,
        UUID creditor,
        Optional<UUID> via,
        Period period,
        DueRule.Fixed rule,
        Instant dueAt,
        Optional<Instant> extended,
        Optional<LocalDate> internal,
        boolean tentative,
        boolean provisional,
        Optional<Ref> settledBy,
        String settledWords,
        boolean ended)
        implements Seen {
    public static final String KIND = "due";

    /** What most dues follow from: a duty that a plan lays down. */
    private static final String DUTY = "provision";

    /** What is owed. */
    public enum Kind {
        REPORT,
        /** a plan of its own */
        PLAN,
        ANSWER,
        /** something done, such as a dialogue a year */
        TASK,
        /** word that an urgent report has come, within hours */
        URGENT,
        /** a clock of a child's case; only its caseworkers know of it */
        CASE;

        /** What a plan's duty may ask for. */
        public static final List<Kind> OF_DUTIES = List.of(REPORT, PLAN, ANSWER, TASK);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** Whether it is an answer to a record that is given there; what else is owed may be settled in words. */
    public boolean answeredThere() {
        return (kind == Kind.ANSWER || kind == Kind.URGENT || kind == Kind.CASE)
                && !subject.kind().equals(DUTY);
    }

    public boolean open() {
        return settledBy.isEmpty() && !ended;
    }

    /** From when on it is late, more time that was granted included. */
    public Instant until() {
        return extended.filter(dueAt::isBefore).orElse(dueAt);
    }

    /** The last day on which it is in time. */
    public LocalDate lastDay() {
        return until().minusNanos(1).atZone(Vietnam.ZONE).toLocalDate();
    }

    public boolean late(Instant now) {
        return open() && !provisional && !now.isBefore(until());
    }
}
