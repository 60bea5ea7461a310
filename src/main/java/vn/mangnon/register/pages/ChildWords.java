package vn.mangnon.register.pages;

import vn.mangnon.register.Birth;
import vn.mangnon.web.Ui;

/** How a child is told in words. */
public final class ChildWords {
    private ChildWords() {}

    public static String name(Ui ui, String name) {
        return name.isEmpty() ? ui.t("register.name.unknown") : name;
    }

    public static String born(Ui ui, Birth birth) {
        return birth.day().map(ui::day).orElseGet(() -> ui.t("register.birth.about", String.valueOf(birth.year())));
    }
}
