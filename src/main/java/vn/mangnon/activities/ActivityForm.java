package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.mangnon.activities.Attendance.Part;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;

/** An activity as a form: what was typed becomes an activity, or errors beside its fields; and back. */
final class ActivityForm {
    /** More children at one event than this are taken only when confirmed. */
    static final long MANY_CHILDREN = 2_000;

    /** More money for one event than this is taken only when confirmed. */
    static final long MUCH_MONEY = 1_000_000_000;

    private static final int TITLE = 300;
    private static final int NOTE = 5_000;
    private static final int OLD_YEARS = 2;

    private final Form form;
    private final List<Kind> kinds;
    private final List<MoneySource> sources;

    ActivityForm(Form form, List<Kind> kinds, List<MoneySource> sources) {
        this.form = form;
        this.kinds = kinds;
        this.sources = sources;
    }

    /** What was typed; empty where the form has errors now. */
    Optional<Activity> read(UUID owner, LocalDate today) {
        Id<Activity> id = new Id<>(form.requiredId("id"));
        String title = form.requiredText("title", TITLE);
        LocalDate begins = form.requiredDay("beginsOn");
        Optional<LocalDate> ends = form.day("endsOn");
        UUID area = form.requiredId("area");
        Map<String, Map<String, Long>> figures = figures();
        Attendance attendance = attendance();
        Map<String, Dong> costs = costs();
        ends.filter(begins::isAfter).ifPresent(day -> form.reject("endsOn", "shared.period.backwards"));
        if (begins.isAfter(today)) {
            form.reject("beginsOn", "activities.future");
        }
        confirm(begins, attendance, figures, costs, today);
        String note = form.text("note", NOTE);
        OptionalLong adults = form.count("adults");
        if (form.invalid()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                id,
                owner,
                area,
                begins,
                ends,
                title,
                note,
                figures,
                attendance,
                adults,
                costs,
                new HashSet<>(form.ids("partners")),
                form.id("plan"),
                form.id("task"),
                form.version(),
                Optional.empty()));
    }

    static Form of(Activity activity) {
        Form form = Form.blank()
                .with("id", activity.id())
                .with("version", activity.version())
                .with("title", activity.title())
                .with("beginsOn", activity.beginsOn())
                .with("area", activity.area())
                .with("note", activity.note());
        activity.endsOn().ifPresent(day -> form.with("endsOn", day));
        activity.plan().ifPresent(plan -> form.with("plan", plan));
        activity.task().ifPresent(task -> form.with("task", task));
        activity.adults().ifPresent(adults -> form.with("adults", adults));
        form.withAll("kinds", activity.figures().keySet().stream().sorted().toList());
        activity.figures()
                .forEach((kind, figures) ->
                        figures.forEach((quantity, amount) -> form.with("figure." + kind + "." + quantity, amount)));
        activity.attendance().whole().ifPresent(children -> form.with("children", children));
        activity.attendance().parts().forEach((part, children) -> form.with(part.field(), children));
        activity.costs().forEach((source, dong) -> form.with("cost." + source, dong.amount()));
        form.withAll(
                "partners",
                activity.partners().stream().map(UUID::toString).sorted().toList());
        return form;
    }

    private Map<String, Map<String, Long>> figures() {
        Map<String, Map<String, Long>> figures = new HashMap<>();
        for (Kind kind : kinds) {
            if (form.chosen("kinds", kind.code())) {
                Map<String, Long> ofKind = new HashMap<>();
                kind.quantities()
                        .forEach(quantity -> amount(quantity).ifPresent(amount -> ofKind.put(quantity.code(), amount)));
                if (ofKind.isEmpty() && kind.needsFigure()) {
                    form.reject("kinds." + kind.code(), "activities.needs-figure");
                }
                figures.put(kind.code(), ofKind);
            }
        }
        if (figures.isEmpty()) {
            form.reject("kinds", "activities.no-kind");
        }
        return figures;
    }

    private OptionalLong amount(Quantity quantity) {
        return quantity.value() == ValueKind.MONEY ? form.money(quantity.field()) : form.count(quantity.field());
    }

    private Attendance attendance() {
        Map<Part, Long> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            form.count(part.field()).ifPresent(children -> parts.put(part, children));
        }
        try {
            return new Attendance(form.count("children"), parts);
        } catch (Refused disagrees) {
            form.reject("children", disagrees.key(), disagrees.arguments().toArray());
            return Attendance.NOBODY_COUNTED;
        }
    }

    private Map<String, Dong> costs() {
        Map<String, Dong> costs = new HashMap<>();
        for (MoneySource source : sources) {
            form.money("cost." + source.code()).stream()
                    .filter(amount -> amount > 0)
                    .forEach(amount -> costs.put(source.code(), new Dong(amount)));
        }
        return costs;
    }

    /** What is possible but unusual is taken once the person has said that it is right. */
    private void confirm(
            LocalDate begins,
            Attendance attendance,
            Map<String, Map<String, Long>> figures,
            Map<String, Dong> costs,
            LocalDate today) {
        boolean many = attendance.whole().orElse(0) > MANY_CHILDREN
                || figures.values().stream().anyMatch(ofKind -> ofKind.getOrDefault("children", 0L) > MANY_CHILDREN);
        boolean much = costs.values().stream().anyMatch(cost -> cost.amount() > MUCH_MONEY)
                || figures.values().stream().anyMatch(ofKind -> ofKind.getOrDefault("value", 0L) > MUCH_MONEY);
        boolean old = begins.isBefore(today.minusYears(OLD_YEARS));
        if (!form.ticked("confirmed")) {
            askIf(many, "activities.confirm.many");
            askIf(much, "activities.confirm.much");
            askIf(old, "activities.confirm.old");
        }
    }

    private void askIf(boolean unusual, String key) {
        if (unusual) {
            form.reject("confirmed", key);
        }
    }
}
