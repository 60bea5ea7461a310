package vn.mangnon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Form;

/** A child's situation as it is typed: one choice names the group, or a group and its part. */
final class SituationForm {
    private static final int NOTE = 1_000;

    private SituationForm() {}

    static Situation read(Form form, String id, UUID commune, Birth birth, List<SituationKind> kinds, LocalDate today) {
        Optional<SituationKind> chosen = kinds.stream()
                .filter(kind -> kind.code().equals(form.value("group")) && kind.inUse())
                .findFirst();
        if (chosen.isEmpty()) {
            form.reject("group", "web.form.choose");
        }
        LocalDate first = form.requiredDay("first");
        if (form.problems("first").isEmpty()) {
            checkFirst(form, first, birth, today);
        }
        return new Situation(
                new Id<>(form.requiredId(id)),
                commune,
                chosen.map(kind -> kind.parent().orElse(kind.code())).orElse(""),
                chosen.filter(kind -> kind.parent().isPresent()).map(SituationKind::code),
                first,
                Optional.empty(),
                form.text("note", NOTE),
                "");
    }

    private static void checkFirst(Form form, LocalDate first, Birth birth, LocalDate today) {
        if (first.isAfter(today)) {
            form.reject("first", "register.day.future");
        } else if (first.getYear() < birth.year()
                || birth.day().map(first::isBefore).orElse(false)) {
            form.reject("first", "register.day.before-birth");
        }
    }
}
