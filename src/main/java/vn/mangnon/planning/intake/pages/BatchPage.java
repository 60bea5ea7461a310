package vn.mangnon.planning.intake.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.planning.intake.Batch;
import vn.mangnon.planning.intake.Item;
import vn.mangnon.planning.intake.ItemState;
import vn.mangnon.web.Page;

/** The documents of a batch, how far each has come, and the plans they became or seem to be. */
public record BatchPage(Batch batch, List<Item> items, Map<UUID, String> plans) implements Page {
    public int done() {
        return batch.items() - batch.waiting();
    }

    public boolean goesOn() {
        return batch.waiting() > 0;
    }

    public long count(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** The name of the plan an item points at. */
    public String plan(Item item) {
        return item.plan().map(id -> plans.getOrDefault(id, "")).orElse("");
    }

    public String mark(Item item) {
        return switch (item.state()) {
            case READ -> "";
            case WAITING, LEFT -> "plain";
            case ASKING -> "warn";
            case REFUSED, FAILED -> "alert";
        };
    }
}
