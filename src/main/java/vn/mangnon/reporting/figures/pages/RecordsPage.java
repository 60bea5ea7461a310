package vn.mangnon.reporting.figures.pages;

import java.util.Map;
import vn.mangnon.measures.Behind;
import vn.mangnon.measures.Indicator;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/** The records behind one figure of a table. */
public record RecordsPage(String place, Indicator indicator, Period days, Behind behind, Map<Ref, Label> names)
        implements Page {}
