package vn.mangnon.reporting.overview.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.overview.Overview;
import vn.mangnon.units.Line;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** The figures of one overview, in their order. */
public record OverviewChoicePage(Form form, List<Indicator> catalogue) implements Page {
    public Map<String, String> lines(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Line line : Line.values()) {
            options.put(line.name(), ui.t(line));
        }
        return options;
    }

    public Map<String, String> roles(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        Overview.ROLES.forEach(role -> options.put(role.name(), ui.t("reporting.overview.role." + role)));
        return options;
    }

    /** What stands in a place, empty where nothing does. */
    public String at(int place) {
        List<String> chosen = form.values("indicator");
        return place < chosen.size() ? chosen.get(place) : "";
    }
}
