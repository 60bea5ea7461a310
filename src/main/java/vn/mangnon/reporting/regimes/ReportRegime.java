package vn.mangnon.reporting.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.DueRule;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/**
 * Who reports what to whom, period after period.
 *
 * @param organization whose regime it is: it covers bodies in that one's area
 * @param basis the law or document that lays it down
 * @param template the form; empty while nobody has chosen one
 * @param windows code of the regime of deadlines and data windows it follows
 * @param last empty where no end is set
 * @param replaces the one that held before
 */
public record ReportRegime(
        Id<ReportRegime> id,
        UUID organization,
        String name,
        String basis,
        Optional<UUID> template,
        String windows,
        LocalDate first,
        Optional<LocalDate> last,
        Optional<UUID> replaces,
        List<Level> levels,
        int version)
        implements Seen {
    public static final String KIND = "regime";

    /**
     * One level of it.
     *
     * @param creditor to whom it is owed; empty for the body above in each one's own line
     * @param host the level in whose reports these are sections
     * @param laidUntil how far it is laid out; empty while it waits
     */
    public record Level(
            Id<Level> id,
            Line line,
            AreaLevel level,
            Optional<UUID> creditor,
            Optional<UUID> host,
            DueRule rule,
            Optional<LocalDate> owedFrom,
            Optional<LocalDate> laidUntil) {
        public static final String KIND = "regime-level";

        public Ref ref() {
            return Ref.of(KIND, id);
        }
    }

    public ReportRegime {
        levels = List.copyOf(levels);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** The days in which it holds, no further than a day. */
    public Period until(LocalDate horizon) {
        LocalDate end = last.filter(horizon::isAfter).orElse(horizon);
        return new Period(first, end.isBefore(first) ? first : end);
    }

    public boolean over(LocalDate today) {
        return last.filter(today::isAfter).isPresent();
    }

    public Level require(Id<Level> level) {
        return levels.stream().filter(one -> one.id().equals(level)).findFirst().orElseThrow(NotFound::new);
    }

    ReportRegime seenAt(int seen) {
        return new ReportRegime(id, organization, name, basis, template, windows, first, last, replaces, levels, seen);
    }
}
