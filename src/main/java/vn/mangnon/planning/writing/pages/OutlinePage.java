package vn.mangnon.planning.writing.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Item.Part;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * A plan's outline; a draft's may be written.
 *
 * @param superior the plan it carries out, where the reader sees it
 * @param open the line that is open for writing
 * @param names whom a task may be given to
 * @param typed what was just typed into the open line; blank where nothing was
 * @param adding likewise into the lines to be added
 */
public record OutlinePage(
        Plan plan,
        Optional<Plan> superior,
        List<Item> outline,
        Map<Id<Item>, String> labels,
        Optional<Item> open,
        List<String> names,
        Form typed,
        Form adding)
        implements Page {
    public boolean draft() {
        return plan.state() == PlanState.DRAFT;
    }

    public boolean opens(Item item) {
        return draft() && open.filter(one -> one.id().equals(item.id())).isPresent();
    }

    public String label(Item item) {
        return labels.getOrDefault(item.id(), "");
    }

    public Form edit(Item item) {
        if (!typed.typed().isEmpty()) {
            return typed;
        }
        Form form = Form.blank()
                .with("text", item.text())
                .with("was", item.text())
                .with("kind", item.kind())
                .with("level", item.level())
                .with("leads", item.names(Part.Role.LEAD))
                .with("coordinators", item.names(Part.Role.COORDINATE));
        item.first().ifPresent(day -> form.with("first", day));
        item.last().ifPresent(day -> form.with("last", day));
        return form;
    }

    /** New lines go beside the open one as a task, below a heading one level deeper. */
    public Form add() {
        if (!adding.typed().isEmpty()) {
            return adding;
        }
        int level = open.map(item -> item.kind() == Item.Kind.HEADING ? item.level() + 1 : item.level())
                .orElse(1);
        Item.Kind kind = open.map(item -> item.kind() == Item.Kind.TEXT ? Item.Kind.TEXT : Item.Kind.TASK)
                .orElse(Item.Kind.HEADING);
        return Form.blank().with("first", Id.uuid()).with("level", level).with("kind", kind);
    }
}
