package vn.mangnon.reporting.requests.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** Asking for a report. */
public record NewRequestPage(Map<String, String> templates, Map<String, String> bodies, Form form) implements Page {
    /** None first: then it is answered in words alone. */
    public Map<String, String> templates(Ui ui) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("", ui.t("reporting.request.prose")));
        all.putAll(templates);
        return all;
    }
}
