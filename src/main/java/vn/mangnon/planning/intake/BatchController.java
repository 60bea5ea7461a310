package vn.mangnon.planning.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.intake.pages.BatchPage;
import vn.mangnon.planning.intake.pages.BatchesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** How far a batch of documents is read, and what becomes of those that were read before. */
@Controller
@RequestMapping("/readings")
@Allow({Role.OFFICER, Role.LEADER})
class BatchController {
    private final Batches batches;
    private final ReadItem readItem;
    private final Plans plans;
    private final BusinessClock clock;

    BatchController(Batches batches, ReadItem readItem, Plans plans, BusinessClock clock) {
        this.batches = batches;
        this.readItem = readItem;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new BatchesPage(batches.newest(scope)));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Batch> id, Scope scope, Actor actor) {
        Batch batch = requireOwn(scope, actor, id);
        List<Item> items = batches.items(scope, id);
        List<UUID> named =
                items.stream().flatMap(item -> item.plan().stream()).distinct().toList();
        return Html.of(new BatchPage(batch, items, plans.names(named)));
    }

    /** A decision about a document that seems to have been read before. */
    @PostMapping("/{id}/items/{item}")
    View decide(@PathVariable Id<Batch> id, @PathVariable Id<Item> item, Scope scope, Actor actor, Form form) {
        requireOwn(scope, actor, id);
        boolean read = form.value("decision").equals("READ");
        batches.decide(actor, id, item.value(), read);
        if (read) {
            readItem.read(actor, item.value(), clock.today());
        }
        return Redirect.to("/readings/" + id + "#i-" + item);
    }

    private Batch requireOwn(Scope scope, Actor actor, Id<Batch> id) {
        Batch batch = batches.require(scope, id);
        if (!batch.body().equals(actor.body())) {
            throw new NotFound();
        }
        return batch;
    }
}
