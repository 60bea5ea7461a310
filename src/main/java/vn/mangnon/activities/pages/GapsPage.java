package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mangnon.activities.Activities.Listed;
import vn.mangnon.activities.Gap;
import vn.mangnon.activities.Kind;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Page;

/**
 * The records of a body that lack something, the newest first.
 *
 * @param more whether there are more than are shown
 */
public record GapsPage(String body, Gap gap, Period days, List<Listed> rows, boolean more, Map<String, Kind> kinds)
        implements Page {
    /** Of one row more than a page shows: that it is there says that there are more. */
    public static GapsPage of(String body, Gap gap, Period days, List<Listed> rows, int most, List<Kind> kinds) {
        return new GapsPage(
                body,
                gap,
                days,
                rows.subList(0, Math.min(most, rows.size())),
                rows.size() > most,
                kinds.stream().collect(Collectors.toMap(Kind::code, kind -> kind)));
    }
}
