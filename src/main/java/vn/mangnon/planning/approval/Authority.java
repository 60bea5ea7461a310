package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.units.Line;

/**
 * That somebody decides on plans in a body's name, from a day to a day (Decree 30/2020/NĐ-CP, art. 13).
 *
 * @param body in whose name is decided
 * @param holder the organization in which the position is
 * @param title the title of the position; empty for whoever leads there
 * @param grantedBy the authority of the head who authorised; only AUTHORISED has one
 * @param source the law or paper it rests on
 */
public record Authority(
        Id<Authority> id,
        UUID body,
        UUID holder,
        String title,
        Manner manner,
        Field field,
        LocalDate first,
        Optional<LocalDate> last,
        String source,
        Optional<Id<Authority>> grantedBy,
        int version) {
    /** In whose stead is signed. */
    public enum Manner {
        HEAD,
        /** KT.: a deputy, in the field the head left to her. */
        DEPUTY,
        /** TUQ.: by a written authorisation, limited in time and content; it is not passed on. */
        AUTHORISED
    }

    /** On which plans: of a body and those below it, of a line, of a kind such as Kế hoạch; what is empty is any. */
    public record Field(Optional<UUID> of, Optional<Line> line, String kind) {
        public static final Field ANY = new Field(Optional.empty(), Optional.empty(), "");

        /** @param above the plan's body and all above it */
        boolean covers(Plan plan, Line planLine, java.util.Collection<UUID> above) {
            return (of.isEmpty() || above.contains(of.get()))
                    && (line.isEmpty() || line.get() == planLine)
                    && (kind.isEmpty() || kind.equalsIgnoreCase(plan.kind()));
        }
    }

    public Authority {
        if (last.filter(first::isAfter).isPresent()) {
            throw new Refused("shared.period.backwards");
        }
        if ((manner == Manner.AUTHORISED) != grantedBy.isPresent()) {
            throw new Refused("planning.authority.grantor");
        }
        if (manner == Manner.AUTHORISED && last.isEmpty()) {
            throw new Refused("planning.authority.unlimited");
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }

    /** Refuses what the head could not authorise: passed on, longer than her own, in another body's name. */
    public Authority grantedBy(Authority head) {
        boolean longer = first.isBefore(head.first)
                || head.last.isPresent()
                        && last.filter(day -> !day.isAfter(head.last.get())).isEmpty();
        if (head.manner == Manner.AUTHORISED) {
            throw new Refused("planning.authority.passed-on");
        } else if (head.manner == Manner.DEPUTY || !head.body.equals(body)) {
            throw new Refused("planning.authority.grantor");
        } else if (longer) {
            throw new Refused("planning.authority.longer");
        }
        return this;
    }

    /** Over from that day on: the day itself is its last. */
    public Authority until(LocalDate day) {
        return new Authority(
                id, body, holder, title, manner, field, first, Optional.of(day), source, grantedBy, version);
    }
}
