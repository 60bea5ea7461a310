package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.Child;
import vn.mangnon.register.SituationKind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A further situation of a child. */
public record SituationFormPage(Child child, Form form, List<SituationKind> kinds) implements Page {
    public Map<String, String> groups(Ui ui) {
        return groups(kinds, ui);
    }

    static Map<String, String> groups(List<SituationKind> kinds, Ui ui) {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("", ui.t("register.choose"));
        groups.putAll(KindNames.choices(kinds, true, ui));
        return groups;
    }
}
