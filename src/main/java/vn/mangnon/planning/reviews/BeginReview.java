package vn.mangnon.planning.reviews;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanProgress;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.shared.Scope;

/** Begins a review with what is known of the plan by now. */
@Component
public class BeginReview {
    private final Progress targets;
    private final PlanProgress duties;

    BeginReview(Progress targets, PlanProgress duties) {
        this.targets = targets;
        this.duties = duties;
    }

    /** Not kept yet. */
    public Review of(Scope scope, Plan plan, Review.Kind kind, Instant now) {
        return ReviewDraft.of(kind, now, targets.of(scope, plan), duties.duties(scope, plan));
    }
}
