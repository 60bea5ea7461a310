package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;

/** A child as she is typed. */
final class ChildForm {
    private static final int SHORT = 100;
    private static final int LONG = 300;

    private ChildForm() {}

    static Form of(Child child) {
        Form form = Form.blank()
                .with("id", child.id())
                .with("version", child.version())
                .with("name", child.name())
                .with("sex", child.sex())
                .with("ethnicity", child.ethnicity())
                .with("number", child.number().orElse(""))
                .with("hamlet", child.hamlet())
                .with("head", child.household().head())
                .with("address", child.household().address())
                .with("poverty", child.household().poverty())
                .with("school", child.school())
                .with("class", child.schoolClass())
                .with("insurance", child.insurance());
        child.birth()
                .day()
                .ifPresentOrElse(
                        day -> form.with("bornOn", day),
                        () -> form.with("bornIn", child.birth().year()));
        return form;
    }

    /** A new one of a commune, in a household of her own or one that is there. */
    static Child read(Form form, UUID commune, Optional<Household> with, LocalDate today) {
        Id<Child> id = new Id<>(form.requiredId("id"));
        // a form sent twice finds the household it made
        Household household = with.orElseGet(() -> household(form, id.value()));
        return read(form, id, commune, household, today, today);
    }

    /** What was typed over one that is there. */
    static Child read(Form form, Child before, LocalDate today) {
        Household household = household(form, before.household().id());
        return read(form, before.id(), before.commune(), household, before.enteredOn(), today);
    }

    private static Child read(
            Form form, Id<Child> id, UUID commune, Household household, LocalDate enteredOn, LocalDate today) {
        return new Child(
                id,
                commune,
                form.text("hamlet", SHORT),
                household,
                form.text("name", SHORT),
                birth(form, today),
                form.choice("sex", Sex.class),
                form.text("ethnicity", SHORT),
                number(form),
                form.text("school", LONG),
                form.text("class", SHORT),
                form.text("insurance", SHORT),
                enteredOn,
                Optional.empty(),
                form.version());
    }

    private static Household household(Form form, UUID id) {
        return new Household(
                id,
                form.text("head", SHORT),
                form.text("address", LONG),
                form.choice("poverty", Household.Poverty.class));
    }

    /** A day, or a year where only that is known; both only where they agree. */
    static Birth birth(Form form, LocalDate today) {
        Optional<LocalDate> day = form.day("bornOn");
        String typed = form.value("bornIn");
        if (!form.problems("bornOn").isEmpty()) {
            return Birth.in(today.getYear());
        }
        if (!typed.isEmpty() && !typed.matches("(19|20)\\d{2}")) {
            form.reject("bornIn", "register.birth.no-year");
            return Birth.in(today.getYear());
        }
        if (day.isEmpty() && typed.isEmpty()) {
            form.reject("bornIn", "register.birth.required");
            return Birth.in(today.getYear());
        }
        if (day.isPresent() && !typed.isEmpty() && day.get().getYear() != Integer.parseInt(typed)) {
            form.reject("bornIn", "register.birth.two");
        }
        Birth birth = day.map(Birth::on).orElseGet(() -> Birth.in(Integer.parseInt(typed)));
        try {
            birth.requireChild(today);
        } catch (Refused refused) {
            form.reject(
                    day.isPresent() ? "bornOn" : "bornIn",
                    refused.key(),
                    refused.arguments().toArray());
        }
        return birth;
    }

    private static Optional<String> number(Form form) {
        String digits = form.value("number").replaceAll("[ .-]", "");
        if (!digits.isEmpty() && !digits.matches("\\d{12}")) {
            form.reject("number", "register.number.wrong");
            return Optional.empty();
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits);
    }
}
