package vn.mangnon.planning.approval.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.PaperKind;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The next paper of a chain being written. @param sender whose paper it is */
public record NewPaperPage(
        Opened opened, PaperKind kind, Form form, List<Organization> choices, Organization sender, LocalDate today)
        implements Page {
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (choices.size() != 1) {
            options.put("", "");
        }
        choices.forEach(choice -> options.put(choice.id().toString(), choice.name()));
        return options;
    }
}
