package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.register.Child;
import vn.mangnon.register.Household;
import vn.mangnon.register.Sex;
import vn.mangnon.register.SituationKind;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A child as she is typed. @param of the one that is changed @param sibling whose household she is entered in */
public record ChildFormPage(Form form, Optional<Id<Child>> of, Optional<String> sibling, List<SituationKind> kinds)
        implements Page {
    public Map<String, String> sexes(Ui ui) {
        Map<String, String> sexes = new LinkedHashMap<>();
        for (Sex sex : Sex.values()) {
            sexes.put(sex.name(), ui.t(sex));
        }
        return sexes;
    }

    public Map<String, String> poverties(Ui ui) {
        Map<String, String> poverties = new LinkedHashMap<>();
        for (Household.Poverty poverty : Household.Poverty.values()) {
            poverties.put(poverty.name(), ui.t(poverty));
        }
        return poverties;
    }

    public Map<String, String> groups(Ui ui) {
        return SituationFormPage.groups(kinds, ui);
    }
}
