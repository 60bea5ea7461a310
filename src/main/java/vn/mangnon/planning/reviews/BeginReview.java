package vn.mangnon.planning.reviews;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanProgress;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.shared.Scope;

/** Begins a review with what is known of the plan on a day. */
@Component
public class BeginReview {
    private final Progress targets;
    private final PlanProgress duties;

    BeginReview(Progress targets, PlanProgress duties) {
        this.targets = targets;
        this.duties = duties;
    }

    /** Not kept yet. */
    public Review of(Scope scope, Plan plan, Review.Kind kind, LocalDate asOf) {
        return ReviewDraft.of(kind, asOf, targets.of(scope, plan), duties.duties(scope, plan));
    }
}
