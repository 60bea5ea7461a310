package vn.mangnon.reporting.templates.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.reporting.Template;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What a report by a form would show of a unit and days. */
public record TrialPage(Template template, List<Organization> units, Form form, List<Block> blocks) implements Page {
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        units.forEach(unit -> options.put(unit.id().toString(), unit.name()));
        return options;
    }
}
