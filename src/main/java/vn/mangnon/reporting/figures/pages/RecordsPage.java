package vn.mangnon.reporting.figures.pages;

import java.util.List;
import java.util.Map;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/**
 * The records behind one figure of a table, the newest first.
 *
 * @param count of all, of which so many are shown
 */
public record RecordsPage(
        String place,
        Indicator indicator,
        Period days,
        long sum,
        int count,
        List<Contribution> shown,
        Map<Ref, Label> names)
        implements Page {}
