package vn.mangnon.planning.programmes.pages;

import java.util.List;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What each task and target of a plan serves. */
public record ServingPage(Plan plan, List<Own> owned, List<Group> groups, Form form) implements Page {
    /** A task or target and its words. */
    public record Own(UUID id, String text, boolean task) {}

    /** A programme as it is cited, with its targets. */
    public record Group(String citation, List<Own> targets) {}

    public String field(Own own) {
        return "serves." + own.id();
    }
}
