package vn.mangnon.casework.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.casework.Case;
import vn.mangnon.casework.Cases.Listed;
import vn.mangnon.units.Area;
import vn.mangnon.web.Page;

/**
 * Cases in hand, or at their end.
 *
 * @param names the children's, of those the reader can open
 * @param waiting colleagues who cannot open them yet
 */
public record CasesPage(
        UUID body,
        List<Listed> rows,
        Map<UUID, String> names,
        Map<UUID, Area> areas,
        boolean open,
        Optional<Integer> next,
        int waiting,
        Instant now)
        implements Page {
    public String name(Case file) {
        return names.getOrDefault(file.id().value(), "");
    }

    public String area(Case file) {
        Area area = areas.get(file.happened());
        return area == null ? "" : area.name();
    }

    /** Whether the reader's body is asked to take it. */
    public boolean offered(Case file) {
        return file.handingTo().filter(body::equals).isPresent();
    }

    public boolean late(Listed row) {
        return row.until().filter(until -> !now.isBefore(until)).isPresent();
    }
}
