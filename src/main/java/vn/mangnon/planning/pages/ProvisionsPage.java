package vn.mangnon.planning.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The reporting duties found, and what was made of them. */
public record ProvisionsPage(
        Plan plan, List<Finding> duties, List<Provision> provisions, List<Organization> choices, Form typed)
        implements Page {
    public Optional<Provision> of(Finding duty) {
        return provisions.stream()
                .filter(provision ->
                        provision.finding().filter(duty.id()::equals).isPresent())
                .findFirst();
    }

    /** What was typed for this duty just now, else what is kept, else what was read. */
    public Form form(Finding duty) {
        if (typed.value("finding").equals(duty.id().toString())) {
            return typed;
        }
        Form form = Form.blank()
                .with("finding", duty.id())
                .with("provision", duty.id())
                .with("what", duty.get("what"))
                .with("first", plan.period().first())
                .with("last", plan.period().last());
        of(duty).ifPresent(provision -> fill(form, provision));
        return form;
    }

    private static void fill(Form form, Provision provision) {
        form.with("provision", provision.id())
                .with("what", provision.what())
                .with("clause", provision.clause())
                .with("dueOn", provision.rule().date())
                .with("operator", provision.rule().operator())
                .with("creditor", provision.creditor())
                .with("first", provision.period().first())
                .with("last", provision.period().last())
                .withAll(
                        "debtors",
                        provision.debtors().stream().map(Object::toString).toList());
        provision.via().ifPresent(via -> form.with("via", via));
    }
}
