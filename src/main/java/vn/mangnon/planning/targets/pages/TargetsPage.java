package vn.mangnon.planning.targets.pages;

import java.util.List;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.targets.TargetProgress;
import vn.mangnon.web.Page;

/** The targets of a plan and how they stand. */
public record TargetsPage(Plan plan, boolean own, List<TargetProgress> targets) implements Page {
    public boolean writable() {
        return own && plan.state() == PlanState.DRAFT;
    }

    /** Those that are no part of another, each to be followed by its parts. */
    public List<TargetProgress> wholes() {
        return targets.stream().filter(one -> one.target().of().isEmpty()).toList();
    }

    public List<TargetProgress> partsOf(TargetProgress whole) {
        return targets.stream()
                .filter(one ->
                        one.target().of().filter(whole.target().id()::equals).isPresent())
                .toList();
    }

    public long worrying() {
        return targets.stream().filter(one -> one.light().worrying()).count();
    }
}
