package vn.mangnon.planning.writing.pages;

import java.util.List;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Where a plan begins: from nothing, or from one of these. */
public record StartPage(List<Plan> known, UUID body, Form form) implements Page {
    public List<Plan> ours() {
        return known.stream().filter(plan -> plan.issuer().equals(body)).toList();
    }

    public List<Plan> others() {
        return known.stream().filter(plan -> !plan.issuer().equals(body)).toList();
    }
}
