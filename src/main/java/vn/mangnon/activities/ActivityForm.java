package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Form;

/** An activity as a form: what was typed becomes an activity, or errors beside its fields; and back. */
final class ActivityForm {
    /** More children at one event than this are taken only when confirmed. */
    static final long MANY_CHILDREN = 2_000;

    /** More money for one event than this is taken only when confirmed. */
    static final long MUCH_MONEY = 1_000_000_000;

    static final int TITLE = 300;

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
        FigureFields fields = new FigureFields(form, kinds);
        Map<String, Done> figures = fields.done(begins);
        Attendance attendance = fields.attendance();
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

    /** The same work once more: what it was, where and with whom, without its numbers. */
    static Form like(Activity before, LocalDate today) {
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("title", before.title())
                .with("beginsOn", today)
                .with("area", before.area());
        before.plan().ifPresent(plan -> form.with("plan", plan));
        before.task().ifPresent(task -> form.with("task", task));
        before.figures()
                .forEach((kind, done) -> done.manner().ifPresent(manner -> form.with("manner." + kind, manner)));
        form.withAll("kinds", before.figures().keySet().stream().sorted().toList());
        return form.withAll(
                "partners",
                before.partners().stream().map(UUID::toString).sorted().toList());
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
        FigureFields.fill(form, activity);
        activity.costs().forEach((source, dong) -> form.with("cost." + source, dong.amount()));
        form.withAll(
                "partners",
                activity.partners().stream().map(UUID::toString).sorted().toList());
        return form;
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
            Map<String, Done> figures,
            Map<String, Dong> costs,
            LocalDate today) {
        boolean many = attendance.whole().orElse(0) > MANY_CHILDREN
                || figures.values().stream().anyMatch(ofKind -> ofKind.amount("children") > MANY_CHILDREN);
        boolean much = costs.values().stream().anyMatch(cost -> cost.amount() > MUCH_MONEY)
                || figures.values().stream().anyMatch(ofKind -> ofKind.amount("value") > MUCH_MONEY);
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
