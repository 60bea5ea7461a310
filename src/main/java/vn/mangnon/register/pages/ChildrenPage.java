package vn.mangnon.register.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.ListChildren.Count;
import vn.mangnon.register.ListChildren.Listed;
import vn.mangnon.register.SituationKind;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A commune's register. @param next where the next page begins; 0 for none */
public record ChildrenPage(
        Area area,
        Form form,
        List<SituationKind> kinds,
        List<Listed> rows,
        Count count,
        boolean narrowed,
        int from,
        int next,
        LocalDate today)
        implements Page {
    public Map<String, String> groups(Ui ui) {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("", ui.t("register.group.any"));
        for (Sort sort : Sort.values()) {
            groups.put(sort.name(), ui.t("register.group.any-of", ui.t(sort)));
        }
        groups.putAll(KindNames.choices(kinds, false, ui));
        return groups;
    }
}
