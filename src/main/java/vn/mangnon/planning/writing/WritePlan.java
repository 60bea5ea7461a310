package vn.mangnon.planning.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Dependants;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.Item.Kind;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Stale;

/** Changes of a draft. Whoever changes one holds it meanwhile, so that two writers never mix up an outline. */
@Component
public class WritePlan {
    private final Plans plans;
    private final Frames frames;
    private final Items items;
    private final List<Dependants> dependants;
    private final Journal journal;

    WritePlan(Plans plans, Frames frames, Items items, List<Dependants> dependants, Journal journal) {
        this.plans = plans;
        this.frames = frames;
        this.items = items;
        this.dependants = dependants;
        this.journal = journal;
    }

    /** Where a line goes, with what belongs to it. */
    public enum Move {
        UP,
        DOWN,
        IN,
        OUT
    }

    /** Head and foot. */
    @Transactional
    public void head(Actor actor, Plan plan, Frame frame) {
        plans.holdDraft(plan);
        plans.update(plan);
        frames.keep(plan, frame);
        written(actor, plan);
    }

    /**
     * Adds what was typed or pasted behind a line and what belongs to it; at the end where none is named.
     *
     * @param first the id the first new line gets: sent twice, it is added once
     */
    @Transactional
    public void add(
            Actor actor,
            Plan plan,
            java.util.Optional<Id<Item>> after,
            Id<Item> first,
            int level,
            Kind kind,
            String text) {
        plans.holdDraft(plan);
        List<Item> outline = new ArrayList<>(items.of(plan));
        if (outline.stream().anyMatch(item -> item.id().equals(first))) {
            return;
        }
        int at = after.map(id -> end(outline, index(outline, id))).orElse(outline.size());
        List<Item> added = new ArrayList<>(PastedText.items(text, level, kind));
        if (added.isEmpty()) {
            throw new Refused("planning.item.empty");
        }
        added.set(0, added.getFirst().known(first));
        outline.addAll(at, added);
        keep(actor, plan, outline);
    }

    /** @param was the text the writer saw */
    @Transactional
    public void change(Actor actor, Plan plan, Item changed, String was) {
        plans.holdDraft(plan);
        List<Item> outline = new ArrayList<>(items.of(plan));
        int at = index(outline, changed.id());
        if (!outline.get(at).text().equals(was) && !outline.get(at).text().equals(changed.text())) {
            throw new Stale();
        }
        outline.set(at, changed);
        keep(actor, plan, outline);
    }

    @Transactional
    public void move(Actor actor, Plan plan, Id<Item> id, Move move) {
        plans.holdDraft(plan);
        keep(actor, plan, moved(items.of(plan), id, move));
    }

    /** Deletes a line with what belongs to it; what somebody leans on stays. */
    @Transactional
    public void delete(Actor actor, Plan plan, Id<Item> id) {
        plans.holdDraft(plan);
        List<Item> outline = new ArrayList<>(items.of(plan));
        int at = index(outline, id);
        List<Item> gone = outline.subList(at, end(outline, at));
        List<UUID> ids = gone.stream().map(item -> item.id().value()).toList();
        for (Dependants module : dependants) {
            module.on(ids).ifPresent(dependant -> {
                throw new Refused(dependant.key(), dependant.count());
            });
        }
        gone.clear();
        keep(actor, plan, outline);
    }

    private void keep(Actor actor, Plan plan, List<Item> outline) {
        items.keep(plan, outline);
        written(actor, plan);
    }

    private void written(Actor actor, Plan plan) {
        journal.note(actor, "planning.deed.written", plan.ref(), Map.of());
    }

    /** Up and down go over the neighbour of the same level; in and out take along what belongs to the line. */
    static List<Item> moved(List<Item> items, Id<Item> id, Move move) {
        List<Item> outline = new ArrayList<>(items);
        int at = index(outline, id);
        int end = end(outline, at);
        List<Item> block = new ArrayList<>(outline.subList(at, end));
        switch (move) {
            case IN, OUT -> {
                int step = move == Move.IN ? 1 : -1;
                for (int i = at; i < end; i++) {
                    outline.set(i, outline.get(i).at(outline.get(i).level() + step));
                }
            }
            case UP -> {
                int before = at - 1;
                while (before > 0
                        && outline.get(before).level() > block.getFirst().level()) {
                    before--;
                }
                if (before >= 0) {
                    outline.subList(at, end).clear();
                    outline.addAll(before, block);
                }
            }
            case DOWN -> {
                if (end < outline.size()) {
                    int behind = end(outline, end);
                    outline.addAll(behind, block);
                    outline.subList(at, end).clear();
                }
            }
        }
        return outline;
    }

    private static int index(List<Item> outline, Id<Item> id) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFound();
    }

    /** Behind a line and what belongs to it. */
    private static int end(List<Item> outline, int at) {
        int end = at + 1;
        while (end < outline.size()
                && outline.get(end).level() > outline.get(at).level()) {
            end++;
        }
        return end;
    }
}
