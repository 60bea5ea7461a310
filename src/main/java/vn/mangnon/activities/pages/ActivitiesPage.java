package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mangnon.activities.Activities.Listed;
import vn.mangnon.activities.Kind;
import vn.mangnon.web.Page;

/**
 * Work, the newest first.
 *
 * @param next the address of the next page; empty at the end
 */
public record ActivitiesPage(List<Listed> rows, String next, boolean own, Map<String, Kind> kinds) implements Page {
    /** Of one line more than a page shows: that it is there says that there is a next page. */
    public static ActivitiesPage of(List<Listed> rows, int most, boolean own, List<Kind> kinds) {
        List<Listed> shown = rows.subList(0, Math.min(most, rows.size()));
        String next = rows.size() <= most
                ? ""
                : "/activities?all=%s&after=%s&day=%s"
                        .formatted(!own, shown.getLast().id(), shown.getLast().beginsOn());
        return new ActivitiesPage(shown, next, own, kinds.stream().collect(Collectors.toMap(Kind::code, kind -> kind)));
    }
}
