package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * Work done: one event, one owner, however many kinds it is of and bodies take part.
 *
 * @param organization the owner; partners do not record it again
 * @param figures what was done of each kind; every kind stands here, if only with nothing
 * @param costs by source
 * @param plan the plan it carries out
 * @param task the task of that plan it serves
 * @param withdrawnBecause why it no longer counts
 */
public record Activity(
        Id<Activity> id,
        UUID organization,
        UUID area,
        LocalDate beginsOn,
        Optional<LocalDate> endsOn,
        String title,
        String note,
        Map<String, Done> figures,
        Attendance attendance,
        OptionalLong adults,
        Map<String, Dong> costs,
        Set<UUID> partners,
        Optional<UUID> plan,
        Optional<UUID> task,
        int version,
        Optional<String> withdrawnBecause)
        implements Seen {
    public static final String KIND = "activity";

    public Activity {
        figures = Map.copyOf(figures);
        costs = Map.copyOf(costs);
        partners = Set.copyOf(partners);
        if (figures.isEmpty()) {
            throw new Refused("activities.no-kind");
        }
        if (endsOn.filter(beginsOn::isAfter).isPresent()) {
            throw new Refused("shared.period.backwards");
        }
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** What is done cannot lie ahead. */
    public void checkDone(LocalDate today) {
        if (beginsOn.isAfter(today)) {
            throw new Refused("activities.future");
        }
    }

    public Activity serving(UUID oneTask) {
        return new Activity(
                id,
                organization,
                area,
                beginsOn,
                endsOn,
                title,
                note,
                figures,
                attendance,
                adults,
                costs,
                partners,
                plan,
                Optional.of(oneTask),
                version,
                withdrawnBecause);
    }

    public Dong cost() {
        return costs.values().stream().reduce(Dong.ZERO, Dong::plus);
    }
}
