package vn.mangnon.dues.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.dues.Delegation;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What the reader's part and body handed on or were handed. */
public record DelegationsPage(
        List<Delegation> standing,
        Map<UUID, Organization> names,
        Set<UUID> givers,
        Map<String, String> parts,
        LocalDate today,
        Form form)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    public Map<String, String> giversByName() {
        Map<String, String> named = new LinkedHashMap<>();
        givers.forEach(id -> named.put(id.toString(), name(id)));
        return named;
    }

    public boolean given(Delegation one) {
        return givers.contains(one.from());
    }

    public LocalDate first(Delegation one) {
        return day(one.since());
    }

    public LocalDate last(Instant until) {
        return day(until.minusNanos(1));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Vietnam.ZONE).toLocalDate();
    }
}
