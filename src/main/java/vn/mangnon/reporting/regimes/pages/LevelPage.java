package vn.mangnon.reporting.regimes.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A level of a regime as it is typed. */
public record LevelPage(ReportRegime regime, Map<String, String> creditors, Form form) implements Page {
    public Map<String, String> lines(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Line line : Line.values()) {
            options.put(line.name(), ui.t(line));
        }
        return options;
    }

    public Map<String, String> levels(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        AreaLevel.TIERS.forEach(level -> options.put(level.name(), ui.t(level)));
        return options;
    }

    public Map<String, String> creditorOptions(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", ui.t("reporting.regime.to-above"));
        options.putAll(creditors);
        return options;
    }

    public Map<String, String> hostOptions(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", ui.t("reporting.regime.level.no-host"));
        regime.levels().stream()
                .filter(level -> !level.id().toString().equals(form.value("id")))
                .forEach(level -> options.put(
                        level.id().toString(), ui.t("reporting.regime.who", ui.t(level.line()), ui.t(level.level()))));
        return options;
    }
}
