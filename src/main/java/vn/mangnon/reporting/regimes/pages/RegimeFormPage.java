package vn.mangnon.reporting.regimes.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A regime as it is typed. */
public record RegimeFormPage(
        Optional<ReportRegime> regime, Map<String, String> templates, Map<String, String> windows, Form form)
        implements Page {
    public String path() {
        return regime.map(one -> "/regimes/" + one.id()).orElse("/regimes");
    }

    /** @param none what no form is called */
    public Map<String, String> templateOptions(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        options.putAll(templates);
        return options;
    }
}
