package vn.mangnon.reporting.quality.pages;

import java.util.List;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.reporting.quality.Questions;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** What looks wrong in a report before it is handed in. */
public record DoubtsPage(Report report, Template template, Organization body, Questions questions, Form form)
        implements Page {
    /** Those that are asked. */
    public List<Doubt> doubts() {
        return questions.doubts().stream().filter(Doubt::asked).toList();
    }

    public boolean impossible() {
        return doubts().stream().anyMatch(Doubt::impossible);
    }

    /** Where in the report it is. */
    public String where(Ui ui, Doubt doubt) {
        return DoubtWords.where(ui, template, doubt);
    }
}
