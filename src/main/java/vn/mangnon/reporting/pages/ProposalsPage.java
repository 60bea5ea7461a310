package vn.mangnon.reporting.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.reporting.Proposals.Paragraph;
import vn.mangnon.reporting.Report;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The paragraphs of a report that can be taken up to be followed.
 *
 * @param tracked those that are followed already
 */
public record ProposalsPage(
        Report report,
        Organization body,
        List<Paragraph> paragraphs,
        Set<UUID> tracked,
        Map<String, String> bodies,
        Form form)
        implements Page {
    public boolean anyLeft() {
        return paragraphs.stream().anyMatch(paragraph -> !tracked.contains(paragraph.id()));
    }
}
