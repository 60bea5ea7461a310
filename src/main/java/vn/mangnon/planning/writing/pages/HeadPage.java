package vn.mangnon.planning.writing.pages;

import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Head and foot of a plan. */
public record HeadPage(Plan plan, Form form) implements Page {
    public boolean draft() {
        return plan.state() == PlanState.DRAFT;
    }
}
