package vn.mangnon.reporting.urgent.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.reporting.urgent.UrgentKind;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The short form.
 *
 * @param told who is told of each kind, by its code
 * @param beside who may be told too
 */
public record NewUrgentPage(
        Organization sender,
        List<UrgentKind> kinds,
        List<Area> areas,
        Map<String, List<Organization>> told,
        List<Organization> beside,
        Form form)
        implements Page {
    public Map<String, String> kindOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        kinds.forEach(kind -> options.put(kind.code(), kind.name()));
        return options;
    }

    public Map<String, String> areaOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        areas.forEach(area -> options.put(area.id().toString(), area.name()));
        return options;
    }

    /** Whether anybody is told of anything. */
    public boolean somebody() {
        return told.values().stream().anyMatch(bodies -> !bodies.isEmpty());
    }

    public List<Organization> told(UrgentKind kind) {
        return told.getOrDefault(kind.code(), List.of());
    }
}
