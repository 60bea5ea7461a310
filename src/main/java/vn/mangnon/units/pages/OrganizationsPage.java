package vn.mangnon.units.pages;

import java.util.List;
import vn.mangnon.shared.Folded;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** The bodies of the reader's part, those whose name holds what was searched. */
public record OrganizationsPage(String searched, List<Organization> organizations) implements Page {
    public static OrganizationsPage of(String searched, List<Organization> seen) {
        String words = Folded.of(searched).text();
        return new OrganizationsPage(
                searched,
                seen.stream()
                        .filter(one -> Folded.of(one.name()).text().contains(words))
                        .toList());
    }
}
