package vn.mangnon.reporting.requests.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Deed;
import vn.mangnon.reporting.requests.Request;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** A request and who owes an answer to it, as far as the reader sees it. */
public record RequestPage(
        Request request,
        List<Dues.Urged> owed,
        Map<UUID, Organization> names,
        Optional<String> template,
        Optional<NewRequestPage.Named> about,
        boolean own,
        List<Deed> deeds,
        Instant now)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }
}
