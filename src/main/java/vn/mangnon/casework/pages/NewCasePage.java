package vn.mangnon.casework.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.casework.CaseForm;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The first word of a case. */
public record NewCasePage(CaseForm intake, CaseForm reporter, Map<String, String> channels, List<Area> areas, Form form)
        implements Page {
    public Map<String, String> areaOptions(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        areas.forEach(area -> options.put(area.id().toString(), area.name()));
        return options;
    }

    /** Whether anything was written of who reported. */
    public boolean reported() {
        return reporter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> !form.value(row.key()).isEmpty());
    }
}
