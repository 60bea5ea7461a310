package vn.mangnon.reporting.catalogue.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Rule;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * The catalogue, and a new indicator.
 *
 * @param rules those that can be entered here
 * @param levels of which units a share may be
 */
public record CataloguePage(
        Map<String, Indicator> indicators, List<Axis> axes, List<Rule> rules, List<AreaLevel> levels, Form form)
        implements Page {
    public Map<String, String> ruleOptions(Ui ui) {
        return options(ui, rules);
    }

    public Map<String, String> kindOptions(Ui ui) {
        return options(
                ui,
                Arrays.stream(ValueKind.values())
                        .filter(kind -> kind != ValueKind.RATE)
                        .toList());
    }

    public Map<String, String> levelOptions(Ui ui) {
        return options(ui, levels);
    }

    public static Map<String, String> directionOptions(Ui ui) {
        return options(ui, List.of(Indicator.Direction.values()));
    }

    /** What a rate may be divided by: whatever is no rate itself. */
    public Map<String, String> parts(Ui ui) {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("", ""));
        indicators.values().stream()
                .filter(indicator -> !indicator.rate())
                .forEach(indicator ->
                        parts.put(indicator.code(), indicator.name(ui.language()) + " (" + indicator.code() + ")"));
        return parts;
    }

    private static Map<String, String> options(Ui ui, List<? extends Enum<?>> constants) {
        Map<String, String> options = new LinkedHashMap<>();
        constants.forEach(constant -> options.put(constant.name(), ui.t(constant)));
        return options;
    }
}
