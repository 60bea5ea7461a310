package vn.mangnon.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Frame;
import vn.mangnon.dues.Regime;
import vn.mangnon.dues.RuleForm;
import vn.mangnon.dues.RuleKind;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Form;

/** A duty as it is typed. */
public final class ProvisionForm {
    private ProvisionForm() {}

    /** Whether the days its figures are of have to be said: its rule has no rounds that say it. */
    public static boolean windowed(Form form) {
        return switch (RuleForm.kind(form)) {
            case FIXED, EVENT_OFFSET, ON_REQUEST -> true;
            default -> false;
        };
    }

    /** Empty where something is wrong, which then stands beside its field. */
    static Optional<Provision> read(Plan plan, Form form, List<Regime> regimes) {
        UUID creditor = form.id("creditor").orElse(plan.issuer());
        Optional<UUID> via = form.id("via");
        Set<UUID> debtors = new HashSet<>(form.ids("debtors"));
        debtors.remove(creditor);
        via.ifPresent(debtors::remove);
        if (debtors.isEmpty()) {
            form.reject("debtors", "planning.provision.nobody");
        }
        String regime = form.value("regime");
        if (regimes.stream().noneMatch(known -> known.code().equals(regime))) {
            form.reject("regime", "web.form.choose");
        }
        Period period = windowed(form) ? period(form) : plan.period();
        Optional<DueRule> rule = RuleForm.read(form);
        rule.filter(found -> never(plan, found))
                .ifPresent(found -> form.reject(
                        "rule",
                        "dues.rule.never.in-plan",
                        plan.period().first() + " – " + plan.period().last()));
        Provision provision = new Provision(
                new Id<>(form.requiredId("provision")),
                plan.id(),
                form.id("finding").map(Id::new),
                form.choice("kind", Due.Kind.class),
                form.requiredText("what", 1_000),
                clause(form),
                creditor,
                via,
                rule.orElse(new DueRule.Continuous()),
                regime,
                period,
                debtors,
                Provision.Laid.NOT_YET);
        return form.invalid() ? Optional.empty() : Optional.of(provision);
    }

    private static Period period(Form form) {
        var first = form.requiredDay("first");
        var last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
            return new Period(last, first);
        }
        return new Period(first, last);
    }

    /** The plan's words; where somebody adds a duty without any, what it is. */
    private static String clause(Form form) {
        String clause = form.text("clause", 2_000);
        return clause.isEmpty() ? form.value("what") : clause;
    }

    private static boolean never(Plan plan, DueRule rule) {
        boolean dated = rule.recurs() && !(rule instanceof DueRule.Continuous) && !(rule instanceof DueRule.Inherit);
        Frame whole = new Frame(
                plan.period(),
                plan.period().last(),
                plan.period(),
                Windows.CALENDAR,
                List.of(),
                new Holidays(List.of()));
        return dated && rule.occurrences(whole).isEmpty();
    }

    /** A new duty out of what was read, or out of nothing. */
    public static Form blank(Plan plan, Optional<Finding> duty) {
        Form form = Form.blank()
                .with(
                        "provision",
                        duty.map(found -> found.id().toString())
                                .orElseGet(() -> Id.uuid().toString()))
                .with("what", duty.map(found -> found.get("what")).orElse(""))
                .with("rule", RuleKind.FIXED)
                .with("regime", Regime.PLAN)
                .with("first", plan.period().first())
                .with("last", plan.period().last());
        duty.ifPresent(found -> form.with("finding", found.id()).with("kind", kind(found)));
        duty.flatMap(found -> ScheduleRules.of(found).stream().findFirst())
                .ifPresent(rule -> RuleForm.fill(form, rule));
        return form;
    }

    /** A duty to report is one; what else is set for a time is a plan to be made, or something to be done. */
    private static Due.Kind kind(Finding found) {
        if (found.kind() == FindingKind.DUTY) {
            return Due.Kind.REPORT;
        }
        String what = Folded.of(found.get("what")).text();
        return what.contains("ke hoach") ? Due.Kind.PLAN : Due.Kind.TASK;
    }

    public static Form of(Provision provision) {
        Form form = Form.blank()
                .with("provision", provision.id())
                .with("kind", provision.kind())
                .with("what", provision.what())
                .with("clause", provision.clause())
                .with("creditor", provision.creditor())
                .with("regime", provision.regime())
                .with("first", provision.period().first())
                .with("last", provision.period().last())
                .withAll(
                        "debtors",
                        provision.debtors().stream().map(Object::toString).toList());
        provision.finding().ifPresent(finding -> form.with("finding", finding));
        provision.via().ifPresent(via -> form.with("via", via));
        return RuleForm.fill(form, provision.rule());
    }
}
