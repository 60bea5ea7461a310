package vn.mangnon.reporting.urgent.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.reporting.urgent.UrgentReport;
import vn.mangnon.shared.Actor;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** Urgent reports sent and received, those that wait for the reader's word first. */
public record UrgentsPage(
        Actor actor,
        List<UrgentReport> rows,
        Map<String, String> kinds,
        Map<UUID, Organization> names,
        Map<UUID, Area> areas,
        Optional<Integer> next)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    public String area(UrgentReport report) {
        Area area = areas.get(report.area());
        return area == null ? "" : area.name();
    }

    public boolean waits(UrgentReport report) {
        return report.recipients().stream()
                .anyMatch(one -> one.receives(actor) && one.acknowledgedAt().isEmpty());
    }

    /** How many of those it went to have not said that they have it. */
    public long silent(UrgentReport report) {
        return report.recipients().stream()
                .filter(one -> one.acknowledgedAt().isEmpty())
                .count();
    }
}
