package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.Child;
import vn.mangnon.register.Need;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** What a child got, as it is typed. */
public record SupportFormPage(Child child, KindNames names, List<Need> needs, Form form) implements Page {
    /** What she still needs. */
    public Map<String, String> unmet(Ui ui) {
        Map<String, String> unmet = new LinkedHashMap<>();
        unmet.put("", ui.t("register.support.need.none"));
        needs.stream()
                .filter(need -> need.metOn().isEmpty())
                .forEach(need -> unmet.put(need.id().toString(), told(need, ui)));
        return unmet;
    }

    private String told(Need need, Ui ui) {
        String kind = names.support(need.kind(), ui);
        return need.what().isEmpty() ? kind : kind + ": " + Ui.begin(need.what(), 60);
    }
}
