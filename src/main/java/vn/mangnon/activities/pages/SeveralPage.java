package vn.mangnon.activities.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;
import vn.mangnon.web.Page;

/**
 * The same work in several communes.
 *
 * @param areas a row for each
 * @param plans by id
 * @param tasks of the chosen plan by id
 */
public record SeveralPage(
        Form form, Kind kind, LocalDate day, List<Area> areas, Map<String, String> plans, Map<String, String> tasks)
        implements Page {
    /** A number that is asked of each commune; the field without the row's prefix. */
    public record Column(String field, String name) {}

    /** What stands before the name of every field of a commune's row. */
    public static String row(Area area) {
        return "row." + area.id() + ".";
    }

    /** The quantities, and those who attended where the kind asks; parts are for a record of its own. */
    public List<Column> columns(Language language, String children) {
        List<Column> columns = new ArrayList<>();
        if (kind.asksAttendance()) {
            columns.add(new Column("children", children));
        }
        kind.asked(day, Form.blank()).stream()
                .filter(quantity -> quantity.fallback() != Fallback.ATTENDANCE)
                .forEach(quantity -> columns.add(new Column(quantity.field(), quantity.name(language))));
        return columns;
    }
}
