package vn.mangnon.reporting.catalogue.pages;

import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** One indicator: what it means, which stays, and its words, which may be put right. */
public record IndicatorPage(Indicator indicator, Map<String, Indicator> all, Form form) implements Page {
    /** What one of its parts is called. */
    public String name(Ui ui, String code) {
        return Optional.ofNullable(all.get(code))
                .map(part -> part.name(ui.language()))
                .orElse(code);
    }
}
