package vn.mangnon.reporting.urgent.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.journal.Deed;
import vn.mangnon.reporting.urgent.UrgentKind;
import vn.mangnon.reporting.urgent.UrgentReport;
import vn.mangnon.reporting.urgent.UrgentReport.News;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * An urgent report as those see it who sent it or whom it was sent to.
 *
 * @param until by when each body owes a word, by body
 * @param waits whether it waits for the reader's own word
 */
public record UrgentPage(
        UrgentReport report,
        UrgentKind kind,
        Area area,
        List<News> news,
        Map<UUID, Organization> names,
        Map<UUID, String> people,
        Map<UUID, Instant> until,
        boolean waits,
        boolean mayTell,
        Form form,
        List<Deed> deeds,
        Instant now)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    public String person(UUID id) {
        return people.getOrDefault(id, "");
    }

    public boolean late(Recipient one) {
        Instant last = until.get(one.organization());
        return one.acknowledgedAt().isEmpty() && last != null && !now.isBefore(last);
    }
}
