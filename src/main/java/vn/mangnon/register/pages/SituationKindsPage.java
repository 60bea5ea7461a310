package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.Reaching;
import vn.mangnon.register.SituationKind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** Groups, sub-groups and settings of the register, for an administrator. */
public record SituationKindsPage(List<SituationKind> kinds, Reaching rule, Form form) implements Page {
    /** What a new one may be a part of; else it is a local group. */
    public Map<String, String> parents(Ui ui) {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("", ui.t("register.kind.local"));
        parents.putAll(KindNames.choices(kinds, false, ui));
        return parents;
    }

    /** The settings as typed, or as they are. */
    public Form settings() {
        return form.value("quietDays").isEmpty()
                ? Form.blank()
                        .with("quietDays", rule.quietDays())
                        .with("givers", rule.givers())
                        .with("daysBeforeTet", rule.daysBeforeTet())
                        .with("daysAfterTet", rule.daysAfterTet())
                : form;
    }
}
