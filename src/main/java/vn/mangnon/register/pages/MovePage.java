package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.register.Child;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** Where a family moves. @param family the child first @param act whether an act moves the record of a split commune */
public record MovePage(List<Child> family, Map<UUID, String> communes, boolean act, Form form) implements Page {
    public Child child() {
        return family.getFirst();
    }

    public Map<String, String> choices(Ui ui) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", ui.t("register.choose"));
        communes.forEach((id, name) -> choices.put(id.toString(), name));
        return choices;
    }
}
