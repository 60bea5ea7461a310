package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.measures.Indicator;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Target.Milestone;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Id;
import vn.mangnon.units.AreaAttribute;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.Form;

/** A target as the fields of a form. */
final class TargetForm {
    /** So many milestones fit on the form. */
    static final int MILESTONES = 4;

    private TargetForm() {}

    static Form fill(Target target) {
        Goal goal = target.goal();
        Form form = Form.blank()
                .with("version", target.version())
                .with("what", target.what())
                .with("comparator", goal.comparator())
                .with("unit", goal.unit())
                .with("level", target.level());
        goal.amount().ifPresent(number -> form.with("amount", typed(number)));
        goal.to().ifPresent(number -> form.with("to", typed(number)));
        goal.baseYear().ifPresent(year -> form.with("baseYear", year));
        goal.base().ifPresent(number -> form.with("base", typed(number)));
        target.item().ifPresent(item -> form.with("item", item));
        target.of().ifPresent(of -> form.with("of", of));
        target.due().ifPresent(day -> form.with("due", day));
        target.measured().ifPresent(measured -> {
            form.with("indicator", measured.indicator());
            measured.denominator().ifPresent(code -> form.with("denominator", code));
            measured.attribute().ifPresent(attribute -> form.with("attribute", attribute));
            measured.tier().ifPresent(level -> form.with("tier", level));
        });
        if (goal.aspiration()) {
            form.with("aspiration", "true");
        }
        for (int i = 0; i < target.milestones().size(); i++) {
            form.with("milestone." + i, target.milestones().get(i).due());
            form.with("milestone.amount." + i, typed(target.milestones().get(i).amount()));
        }
        return form;
    }

    private static String typed(BigDecimal number) {
        return Target.plain(number).toPlainString().replace('.', ',');
    }

    /** What was typed over what there was; leaves problems in the form where it makes no target. */
    static Target read(Form form, Target former, Map<String, Indicator> indicators) {
        Optional<String> indicator = indicator(form, "indicator", indicators);
        Optional<String> denominator = indicator(form, "denominator", indicators);
        if (denominator.isPresent() && indicator.isEmpty()) {
            form.reject("indicator", "planning.target.no-numerator");
        }
        Optional<AreaAttribute> attribute = form.value("attribute").isEmpty()
                ? Optional.empty()
                : Optional.of(form.choice("attribute", AreaAttribute.class));
        Optional<AreaLevel> tier = form.value("tier").isEmpty()
                ? Optional.empty()
                : Optional.of(form.choice("tier", AreaLevel.class)).filter(AreaLevel.TIERS::contains);
        String what = form.requiredText("what", 1_000);
        Optional<LocalDate> due = form.day("due");
        Level level = form.choice("level", Level.class);
        List<Milestone> milestones = milestones(form);
        Optional<Goal> goal = goal(form);
        return form.invalid() || goal.isEmpty()
                ? former
                : new Target(
                        former.id(),
                        form.id("item").map(Id<Item>::new),
                        form.id("of").map(Id<Target>::new),
                        former.answers(),
                        former.serves(),
                        what,
                        goal.get(),
                        level,
                        indicator.map(code -> new Measured(code, denominator, attribute, tier)),
                        due,
                        milestones,
                        true,
                        former.deviatesBecause(),
                        form.version());
    }

    private static Optional<Goal> goal(Form form) {
        Comparison comparison = form.choice("comparator", Comparison.class);
        Optional<BigDecimal> amount = form.decimal("amount");
        Optional<BigDecimal> to = comparison == Comparison.RANGE ? form.decimal("to") : Optional.empty();
        String unit = form.text("unit", 100);
        Optional<Integer> year =
                form.count("baseYear").stream().mapToObj(number -> (int) number).findFirst();
        if (amount.isEmpty() && comparison != Comparison.NONE && !comparison.relative()) {
            form.reject("amount", "planning.target.no-amount");
        }
        if (comparison == Comparison.RANGE
                && (to.isEmpty() || amount.isEmpty() || to.get().compareTo(amount.get()) <= 0)) {
            form.reject("to", "planning.target.range");
        }
        if (unit.isEmpty() && comparison != Comparison.NONE) {
            form.reject("unit", "planning.target.no-unit");
        }
        if (comparison.relative() && comparison != Comparison.KEEP && amount.isEmpty()) {
            form.reject("amount", "planning.target.no-amount");
        }
        Optional<BigDecimal> base = form.decimal("base");
        Optional<BigDecimal> number = comparison == Comparison.NONE ? Optional.empty() : amount;
        return form.invalid()
                ? Optional.empty()
                : Optional.of(new Goal(comparison, number, to, unit, form.ticked("aspiration"), year, base));
    }

    private static List<Milestone> milestones(Form form) {
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < MILESTONES; i++) {
            Optional<LocalDate> day = form.day("milestone." + i);
            Optional<BigDecimal> amount = form.decimal("milestone.amount." + i);
            if (day.isPresent() && amount.isPresent()) {
                milestones.add(new Milestone(day.get(), amount.get()));
            } else if (day.isPresent() != amount.isPresent()) {
                form.reject("milestone." + i, "planning.target.milestone");
            }
        }
        return milestones.stream()
                .sorted(java.util.Comparator.comparing(Milestone::due))
                .toList();
    }

    private static Optional<String> indicator(Form form, String field, Map<String, Indicator> indicators) {
        return Optional.of(form.value(field)).filter(indicators::containsKey);
    }

    /** A new target of a plan, before anybody has said anything of it. */
    static Target blank(UUID id) {
        return new Target(
                new Id<>(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "…",
                new Goal(
                        Comparison.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        false,
                        Optional.empty(),
                        Optional.empty()),
                Level.WHOLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                "",
                1);
    }
}
