package vn.mangnon.reporting.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Report;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/**
 * The records behind one figure.
 *
 * @param name of the cell: its line and the heads above it
 */
public record FigurePage(
        Report report,
        Field field,
        String name,
        @Nullable Indicator indicator,
        List<Contribution> behind,
        Map<Ref, Label> names,
        Organization body)
        implements Page {
    public long sum() {
        return behind.stream().mapToLong(Contribution::quantity).sum();
    }
}
