package vn.mangnon.casework.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.casework.Case;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** To whom a case is handed. */
public record HandOverPage(Case file, List<Organization> bodies, Form form) implements Page {
    public Map<String, String> options(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        bodies.forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }
}
