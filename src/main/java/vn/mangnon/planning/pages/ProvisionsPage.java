package vn.mangnon.planning.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.dues.Regime;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.ProvisionForm;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The duties found, and what was made of them.
 *
 * @param times what else is set for a time, of which a duty can be made
 * @param add for which finding another form is wanted, or empty text for one without
 */
public record ProvisionsPage(
        Plan plan,
        List<Finding> duties,
        List<Finding> times,
        List<Provision> provisions,
        List<Organization> choices,
        List<Regime> regimes,
        Form typed,
        Optional<String> add)
        implements Page {
    /** A duty as it stands, or as somebody is about to enter it. */
    public record Row(Optional<Finding> duty, Optional<Provision> provision, Form form, boolean added) {
        public boolean open() {
            return form.invalid() || form.ticked("choose") || provision.isEmpty() && added;
        }

        public String title() {
            return duty.map(Finding::main)
                    .or(() -> provision.map(Provision::what))
                    .orElse("");
        }
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        duties.forEach(duty -> {
            List<Provision> made = provisions.stream()
                    .filter(provision ->
                            provision.finding().filter(duty.id()::equals).isPresent())
                    .toList();
            made.forEach(provision -> rows.add(row(Optional.of(duty), provision)));
            boolean more = add.filter(duty.id().toString()::equals).isPresent()
                    || isNew(duty.id().toString());
            if (made.isEmpty() || more) {
                rows.add(fresh(Optional.of(duty), made.isEmpty()));
            }
        });
        provisions.stream()
                .filter(provision -> duties.stream()
                        .noneMatch(duty ->
                                provision.finding().filter(duty.id()::equals).isPresent()))
                .forEach(provision -> rows.add(row(Optional.empty(), provision)));
        times.stream()
                .filter(time -> add.filter(time.id().toString()::equals).isPresent()
                        || isNew(time.id().toString()))
                .forEach(time -> rows.add(fresh(Optional.of(time), true)));
        if (add.filter(String::isEmpty).isPresent() || isNew("")) {
            rows.add(fresh(Optional.empty(), false));
        }
        return rows;
    }

    /** What else is set for a time, and no duty was made of yet. */
    public List<Finding> further() {
        return times.stream()
                .filter(time -> provisions.stream()
                        .noneMatch(provision ->
                                provision.finding().filter(time.id()::equals).isPresent()))
                .toList();
    }

    /** How many duties still wait for their dues to be laid out, of a plan that was confirmed. */
    public long waiting() {
        return provisions.stream()
                .filter(provision -> provision.laid().until().isEmpty())
                .count();
    }

    /** What was typed of an occasion of that duty just now. */
    public Form occasion(Provision provision) {
        return typed.value("duty").equals(provision.id().toString()) ? typed : Form.blank();
    }

    private Row row(Optional<Finding> duty, Provision provision) {
        boolean theirs = typed.value("provision").equals(provision.id().toString());
        return new Row(duty, Optional.of(provision), theirs ? typed : ProvisionForm.of(provision), false);
    }

    private Row fresh(Optional<Finding> duty, boolean first) {
        String finding = duty.map(found -> found.id().toString()).orElse("");
        Form form = isNew(finding) ? typed : ProvisionForm.blank(plan, duty);
        if (!first && !isNew(finding)) {
            form.with("provision", Id.uuid());
        }
        boolean added = add.filter(finding::equals).isPresent();
        return new Row(duty, Optional.empty(), form, added);
    }

    /** Whether what was typed is a duty of that finding that is not kept yet. */
    private boolean isNew(String finding) {
        String id = typed.value("provision");
        return !id.isEmpty()
                && typed.value("finding").equals(finding)
                && provisions.stream()
                        .noneMatch(provision -> provision.id().toString().equals(id));
    }
}
