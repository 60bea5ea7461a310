package vn.mangnon.reporting.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.dues.Dues;
import vn.mangnon.units.Organization;

/** How well a body and those below it report. */
public record Standing(Organization body, Dues.Reports owed, HandIns.Sum handedIn) {
    /** By what a table of bodies is put in order, the worst first. */
    public enum Order {
        MISSING(Comparator.comparingDouble(one -> share(one.owed.came(), one.owed.owed()))),
        LATE(Comparator.<Standing>comparingDouble(one -> share(one.handedIn.inTime(), one.handedIn.reports()))
                .thenComparing(one -> -one.handedIn.daysLate())),
        EMPTY(Comparator.comparingDouble(one -> share(one.handedIn.filled(), one.handedIn.cells()))),
        UNUSUAL(Comparator.comparingLong(one -> -one.handedIn.unusual())),
        CONTRADICTING(Comparator.comparingLong(one -> -one.handedIn.contradicting()));

        private final Comparator<Standing> worst;

        Order(Comparator<Standing> worst) {
            this.worst = worst;
        }

        /** Bodies alike in it stay as they were. */
        List<Standing> sorted(List<Standing> standings) {
            return standings.stream().sorted(worst).toList();
        }
    }

    static Standing of(Organization body, Map<UUID, Dues.Reports> owed, Map<UUID, HandIns.Sum> handedIn) {
        UUID id = body.id().value();
        return new Standing(
                body,
                owed.getOrDefault(id, new Dues.Reports(id, 0, 0, 0)),
                handedIn.getOrDefault(id, new HandIns.Sum(id, 0, 0, 0, 0, 0, 0, 0)));
    }

    /** Whether anything was owed or came. */
    public boolean any() {
        return owed.owed() > 0 || handedIn.reports() > 0;
    }

    /** Of nothing, all. */
    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** The median delay, in begun days. */
    public long daysLate() {
        return (long) Math.ceil(handedIn.daysLate());
    }
}
