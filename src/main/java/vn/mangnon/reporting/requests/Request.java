package vn.mangnon.reporting.requests;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;
import vn.mangnon.shared.Vietnam;

/**
 * One report asked for (Decree 09/2019, art. 4: thematic, ad hoc).
 *
 * @param organization where whoever asks works
 * @param body to which it is owed
 * @param words what is wanted
 * @param template the form; empty for prose alone
 * @param period the days it is about
 * @param about the record it is about, such as a campaign
 * @param dueAt from when on it is late
 */
public record Request(
        Id<Request> id,
        UUID organization,
        UUID body,
        Instant askedAt,
        String title,
        String words,
        Optional<UUID> template,
        Period period,
        Optional<Ref> about,
        Instant dueAt,
        Optional<Instant> withdrawnAt)
        implements Seen {
    public static final String KIND = "request";
    public static final int LONGEST = 4_000;

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** Whether it may come until the end of a day, no hour being named. */
    public boolean untilEndOfDay() {
        return dueAt.atZone(Vietnam.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The last day on which it is in time, as a rule. */
    public DueRule.Fixed rule() {
        return new DueRule.Fixed(
                Operator.BY, dueAt.minusNanos(1).atZone(Vietnam.ZONE).toLocalDate());
    }
}
