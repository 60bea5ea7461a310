package vn.mangnon.reporting.requests.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A request as it is typed. @param about the record it is about */
public record NewRequestPage(
        Map<String, String> templates, Map<String, String> bodies, Optional<Named> about, Form form) implements Page {
    /** A record and what it is called. */
    public record Named(Ref ref, RecordKind.Label label) {}

    /** None first: then it is answered in words alone. */
    public Map<String, String> templates(Ui ui) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("", ui.t("reporting.request.prose")));
        all.putAll(templates);
        return all;
    }
}
