package vn.mangnon.planning.targets.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Baselines.Baseline;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.TargetProgress;
import vn.mangnon.planning.targets.TargetProgress.At;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/**
 * One target: how it stands, where, and the records that say so.
 *
 * @param handed the bodies it was handed down to
 * @param chosen the place whose records are shown
 */
public record TargetPage(
        Plan plan,
        boolean own,
        TargetProgress progress,
        List<At> handed,
        Optional<At> chosen,
        Optional<Indicator> indicator,
        List<Contribution> behind,
        Map<Ref, Label> names,
        List<Baseline> baselines)
        implements Page {
    public Target target() {
        return progress.target();
    }

    public boolean handsDown() {
        return own && target().goal().amount().isPresent();
    }
}
