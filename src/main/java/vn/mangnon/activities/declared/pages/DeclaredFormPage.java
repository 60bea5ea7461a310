package vn.mangnon.activities.declared.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.declared.DeclaredFigure;
import vn.mangnon.activities.declared.ValueStatus;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A figure is declared, or put right. */
public record DeclaredFormPage(
        Form form,
        Optional<DeclaredFigure> of,
        List<Indicator> indicators,
        Map<String, String> areas,
        List<Axis> axes)
        implements Page {
    public String action() {
        return of.map(figure -> "/declared/" + figure.id()).orElse("/declared");
    }

    public Map<String, String> indicators(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "");
        indicators.forEach(indicator -> options.put(
                indicator.code(), indicator.name(ui.language()) + " (" + indicator.unit(ui.language()) + ")"));
        return options;
    }

    public Map<String, String> statuses(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (ValueStatus status : ValueStatus.values()) {
            options.put(status.name(), ui.t(status));
        }
        return options;
    }
}
