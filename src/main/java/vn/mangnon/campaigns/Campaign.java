package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * Days with a theme and messages, led by a body, held in an area.
 *
 * @param organization the part of the body that set it up
 * @param occasion what of the year it is held on; empty for any other
 * @param plan it carries out
 * @param template the form of its closing report
 */
public record Campaign(
        Id<Campaign> id,
        UUID organization,
        UUID body,
        UUID area,
        Optional<String> occasion,
        String name,
        String theme,
        List<String> messages,
        Period days,
        Optional<UUID> plan,
        Optional<UUID> template,
        Optional<String> withdrawnBecause,
        int version)
        implements Seen {
    public static final String KIND = "campaign";

    /** Where it stands on a day. */
    public enum State {
        COMING,
        RUNNING,
        OVER,
        WITHDRAWN
    }

    public Campaign {
        messages = List.copyOf(messages);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public State state(LocalDate today) {
        if (withdrawnBecause.isPresent()) {
            return State.WITHDRAWN;
        } else if (today.isBefore(days.first())) {
            return State.COMING;
        }
        return today.isAfter(days.last()) ? State.OVER : State.RUNNING;
    }

    /** Whether those who have not done their part may be urged: from its first day on. */
    public boolean urges(LocalDate today) {
        State state = state(today);
        return state == State.RUNNING || state == State.OVER;
    }

    /** Whether a body leads it on an occasion in these days. */
    boolean holds(UUID leading, String wanted, Period some) {
        return body.equals(leading)
                && withdrawnBecause.isEmpty()
                && occasion.filter(wanted::equals).isPresent()
                && !days.last().isBefore(some.first())
                && !days.first().isAfter(some.last());
    }

    /** The day on whose map its units stand: today while it runs. */
    LocalDate mapDay(LocalDate today) {
        return days.until(today).last();
    }
}
