package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Form;

/**
 * The numbers of a form: the figures of the kinds it names and the children who attended, each with its parts. A part is
 * typed in the field of its whole, a dot and its cell: {@code children.2}.
 */
final class FigureFields {
    private final Form form;
    private final List<Kind> kinds;
    private final String prefix;

    FigureFields(Form form, List<Kind> kinds) {
        this(form, kinds, "");
    }

    /** @param prefix before the name of every field, where a form holds several records */
    FigureFields(Form form, List<Kind> kinds, String prefix) {
        this.form = form;
        this.kinds = kinds;
        this.prefix = prefix;
    }

    /** What is typed of a whole in the field of one of its parts. */
    static String part(String field, Axis.Value value) {
        return field + "." + value.cell();
    }

    List<Kind> chosen() {
        return kinds.stream().filter(kind -> form.chosen("kinds", kind.code())).toList();
    }

    /** Of the chosen kinds, on a day. */
    Map<String, Done> done(LocalDate day) {
        Map<String, Done> done = new HashMap<>();
        chosen().forEach(kind -> done.put(kind.code(), done(kind, day)));
        if (done.isEmpty()) {
            form.reject("kinds", "activities.no-kind");
        }
        return done;
    }

    private Done done(Kind kind, LocalDate day) {
        Map<String, Breakdown> figures = new HashMap<>();
        for (Quantity quantity : kind.quantities()) {
            Breakdown figure = figure(quantity);
            if (!figure.none() && !quantity.asksOn(day)) {
                form.reject(prefix + quantity.field(), "activities.quantity.other-time");
            } else if (!figure.none()) {
                figures.put(quantity.code(), figure);
            }
        }
        boolean silent = kind.quantities().stream()
                .allMatch(quantity -> form.value(prefix + quantity.field()).isEmpty());
        if (figures.isEmpty() && silent && kind.needsFigure(day)) {
            form.reject(prefix + "kinds." + kind.code(), "activities.needs-figure");
        }
        return new Done(manner(kind), figures);
    }

    private Optional<String> manner(Kind kind) {
        String wanted = form.value(kind.mannerField());
        if (!wanted.isEmpty() && kind.manner(wanted).isEmpty()) {
            form.reject(kind.mannerField(), "web.form.choose");
        }
        return Optional.of(wanted).filter(code -> kind.manner(code).isPresent());
    }

    private Breakdown figure(Quantity quantity) {
        String field = prefix + quantity.field();
        OptionalLong whole = quantity.value() == ValueKind.MONEY ? form.money(field) : form.count(field);
        return breakdown(field, whole, quantity.axes());
    }

    Attendance attendance() {
        Set<Axis> axes = new LinkedHashSet<>();
        kinds.forEach(kind -> axes.addAll(kind.axesOfAttendance()));
        Breakdown contacts = breakdown(prefix + "children", form.count(prefix + "children"), axes);
        OptionalLong people = form.count(prefix + "people");
        if (people.isPresent() && people.getAsLong() > contacts.whole().orElse(0)) {
            form.reject(
                    prefix + "people",
                    "activities.people.more",
                    people.getAsLong(),
                    contacts.whole().orElse(0));
            return Attendance.NOBODY_COUNTED;
        }
        return new Attendance(contacts, people);
    }

    private Breakdown breakdown(String field, OptionalLong whole, Collection<Axis> axes) {
        Map<Axis.Value, Long> parts = new HashMap<>();
        axes.forEach(axis -> axis.values()
                .forEach(value -> form.count(part(field, value)).ifPresent(number -> parts.put(value, number))));
        Optional<Breakdown.Disagreement> wrong = Breakdown.disagreement(whole, parts);
        wrong.ifPresent(disagreement -> form.reject(
                field + ".axis." + disagreement.axis(), disagreement.key(), disagreement.sum(), disagreement.whole()));
        return wrong.isPresent() ? Breakdown.NOTHING : new Breakdown(whole, parts);
    }

    /** Puts the numbers of a record into a form. */
    static void fill(Form form, Activity activity) {
        form.withAll("kinds", activity.figures().keySet().stream().sorted().toList());
        activity.figures().forEach((kind, done) -> {
            done.manner().ifPresent(manner -> form.with("manner." + kind, manner));
            done.figures().forEach((quantity, figure) -> fill(form, "figure." + kind + "." + quantity, figure));
        });
        fill(form, "children", activity.attendance().contacts());
        activity.attendance().people().ifPresent(people -> form.with("people", people));
    }

    private static void fill(Form form, String field, Breakdown figure) {
        figure.whole().ifPresent(whole -> form.with(field, whole));
        figure.parts().forEach((value, number) -> form.with(part(field, value), number));
    }
}
