package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.mangnon.activities.EditQuantities.Wanted;
import vn.mangnon.activities.Kind.Evidence;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Form;

/** What an administrator types about a kind of work. */
final class KindForm {
    static final int NAME = 150;
    private static final int UNIT = 40;

    /** What a quantity may be a number of. */
    static final List<ValueKind> VALUES = List.of(ValueKind.COUNT, ValueKind.CONTACTS, ValueKind.MONEY);

    private final Form form;

    KindForm(Form form) {
        this.form = form;
    }

    List<Evidence> evidence() {
        return Arrays.stream(Evidence.values())
                .filter(evidence -> form.chosen("evidence", evidence.name()))
                .toList();
    }

    Wanted quantity(List<Axis> known) {
        ValueKind value = form.choice("value", ValueKind.class);
        Fallback fallback = form.choice("fallback", Fallback.class);
        if (!VALUES.contains(value)) {
            form.reject("value", "web.form.choose");
        } else if (fallback == Fallback.ATTENDANCE && value != ValueKind.CONTACTS) {
            form.reject("fallback", "activities.quantity.attendance-is-children");
        }
        return new Wanted(
                form.requiredText("nameVi", NAME),
                form.requiredText("nameEn", NAME),
                form.requiredText("unitVi", UNIT),
                form.requiredText("unitEn", UNIT),
                value,
                fallback,
                known.stream()
                        .map(Axis::code)
                        .filter(axis -> form.chosen("axes", axis))
                        .toList());
    }

    /** From which day on: of what has been used, not before today. */
    Optional<LocalDate> from(boolean used, LocalDate today) {
        Optional<LocalDate> from = form.day("from");
        if (used && form.value("from").isEmpty()) {
            form.reject("from", "web.form.required");
        } else if (used && from.filter(today::isAfter).isPresent()) {
            form.reject("from", "activities.quantity.from-past");
        }
        return from;
    }
}
