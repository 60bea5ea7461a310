package vn.mangnon.register.pages;

import java.time.LocalDate;
import vn.mangnon.register.Birth;
import vn.mangnon.register.Sex;
import vn.mangnon.web.Ui;

/** How a child is told in words. */
public final class ChildWords {
    private ChildWords() {}

    public static String name(Ui ui, String name) {
        return name.isEmpty() ? ui.t("register.name.unknown") : name;
    }

    /** Born when, how old, a girl or a boy where that is known. */
    public static String line(Ui ui, Birth birth, Sex sex, LocalDate today) {
        String line = ui.t("register.line", born(ui, birth), birth.age(today));
        return sex == Sex.UNKNOWN ? line : line + ", " + ui.t(sex);
    }

    public static String born(Ui ui, Birth birth) {
        return birth.day().map(ui::day).orElseGet(() -> ui.t("register.birth.about", String.valueOf(birth.year())));
    }
}
