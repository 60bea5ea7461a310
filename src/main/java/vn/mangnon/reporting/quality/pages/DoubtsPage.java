package vn.mangnon.reporting.quality.pages;

import java.util.List;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What looks wrong in a report before it is handed in. */
public record DoubtsPage(Report report, Template template, Organization body, List<Doubt> doubts, Form form)
        implements Page {
    public boolean impossible() {
        return doubts.stream().anyMatch(Doubt::impossible);
    }

    /** Where in the report it is. */
    public String where(Doubt doubt) {
        return DoubtWords.where(template, doubt);
    }
}
