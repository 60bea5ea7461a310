package vn.mangnon.planning.targets.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.measures.Indicator;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * A target being set.
 *
 * @param former as it is now; empty for a new one
 * @param others the plan's other targets, of which it may be a part
 */
public record TargetFormPage(
        Plan plan,
        UUID id,
        Optional<Target> former,
        Form form,
        List<Item> items,
        List<Target> others,
        List<Indicator> indicators)
        implements Page {
    public boolean draft() {
        return plan.state() == PlanState.DRAFT;
    }

    public List<Item> places() {
        return items.stream().filter(item -> item.kind() != Item.Kind.TEXT).toList();
    }
}
