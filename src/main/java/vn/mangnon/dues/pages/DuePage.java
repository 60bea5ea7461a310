package vn.mangnon.dues.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.journal.Deed;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** One due. */
public record DuePage(Due due, Map<UUID, Organization> names, boolean late, boolean own, Form form, List<Deed> deeds)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }
}
