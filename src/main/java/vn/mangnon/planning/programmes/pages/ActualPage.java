package vn.mangnon.planning.programmes.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/** The records behind a programme's figure of a year: of a share those of both its parts. */
public record ActualPage(Plan plan, Target target, int year, List<Part> parts) implements Page {
    /** One number and its records. */
    public record Part(@Nullable Indicator indicator, List<Contribution> behind, Map<Ref, Label> names) {
        public long sum() {
            return behind.stream().mapToLong(Contribution::quantity).reduce(0, Math::addExact);
        }
    }
}
