package vn.mangnon.planning.obstacles.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Raising an obstacle or a proposal. */
public record NewObstaclePage(Plan plan, List<Item> tasks, List<Organization> bodies, Form form) implements Page {
    private static final int SHOWN = 110;

    /** @param whole what the choice of no task is called */
    public Map<String, String> taskOptions(String whole) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", whole);
        tasks.forEach(task -> options.put(task.id().toString(), shortened(task.label() + " " + task.text())));
        return options;
    }

    public Map<String, String> bodyOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        bodies.forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text.strip();
    }
}
