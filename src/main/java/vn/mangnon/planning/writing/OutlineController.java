package vn.mangnon.planning.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.Item.Kind;
import vn.mangnon.planning.writing.Item.Part;
import vn.mangnon.planning.writing.WritePlan.Move;
import vn.mangnon.planning.writing.pages.OutlinePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The outline of a plan, written line by line; one chosen line is open for writing. */
@Controller
@RequestMapping("/plans/{id}/outline")
@Allow({Role.OFFICER, Role.LEADER})
class OutlineController {
    private static final int LONGEST = 20_000;
    private static final int MOST_NAMES = 1_000;

    private final Plans plans;
    private final Items items;
    private final WritePlan write;
    private final Organizations organizations;

    OutlineController(Plans plans, Items items, WritePlan write, Organizations organizations) {
        this.plans = plans;
        this.items = items;
        this.write = write;
        this.organizations = organizations;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id);
        return Html.of(page(scope, plan, form.id("at"), Form.blank(), Form.blank()));
    }

    /** Adds lines behind the chosen one, or at the end. */
    @PostMapping
    View add(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id).requireDraft();
        Id<Item> first = new Id<>(form.requiredId("first"));
        String text = form.requiredText("text", LONGEST);
        Kind kind = form.choice("kind", Kind.class);
        int level = (int) form.count("level").orElse(1);
        if (form.invalid()) {
            return Html.invalid(page(scope, plan, form.id("after"), Form.blank(), form));
        }
        write.add(actor, plan, form.id("after").map(Id::new), first, level, kind, text);
        return Redirect.to("/plans/" + id + "/outline?at=" + first + "#i-" + first);
    }

    @PostMapping("/{item}")
    View change(@PathVariable Id<Plan> id, @PathVariable("item") Id<Item> itemId, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id).requireDraft();
        Item item = items.require(plan, itemId);
        Item changed = read(form, item);
        if (form.invalid()) {
            return Html.invalid(page(scope, plan, Optional.of(itemId.value()), form, Form.blank()));
        }
        try {
            write.change(actor, plan, changed, form.value("was"));
        } catch (Stale stale) {
            form.meanwhile(Form.blank().with("text", item.text())).with("was", item.text());
            return Html.conflict(page(scope, plan, Optional.of(itemId.value()), form, Form.blank()));
        }
        return Redirect.to("/plans/" + id + "/outline?at=" + itemId + "#i-" + itemId);
    }

    @PostMapping("/{item}/place")
    View move(@PathVariable Id<Plan> id, @PathVariable Id<Item> item, Scope scope, Actor actor, Form form) {
        write.move(actor, own(scope, actor, id), item, form.choice("move", Move.class));
        return Redirect.to("/plans/" + id + "/outline?at=" + item + "#i-" + item);
    }

    @PostMapping("/{item}/deletion")
    View delete(@PathVariable Id<Plan> id, @PathVariable Id<Item> item, Scope scope, Actor actor) {
        write.delete(actor, own(scope, actor, id), item);
        return Redirect.to("/plans/" + id + "/outline").saying("planning.item.deleted");
    }

    private static Item read(Form form, Item item) {
        Kind kind = form.choice("kind", Kind.class);
        String text = form.requiredText("text", LONGEST);
        var first = form.day("first");
        var last = form.day("last");
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            form.reject("last", "shared.period.backwards");
        }
        List<Part> parts = new ArrayList<>();
        names(form, "leads").forEach(name -> parts.add(new Part(Part.Role.LEAD, name)));
        names(form, "coordinators").forEach(name -> parts.add(new Part(Part.Role.COORDINATE, name)));
        return form.invalid()
                ? item
                : new Item(
                        item.id(),
                        (int) form.count("level").orElse(item.level()),
                        kind,
                        item.label(),
                        text.isEmpty() ? item.text() : text,
                        kind == Kind.TASK ? item.carriesOut() : Optional.empty(),
                        first,
                        last,
                        kind == Kind.TASK ? parts : List.of());
    }

    private static Stream<String> names(Form form, String field) {
        return Stream.of(form.text(field, MOST_NAMES).split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }

    private OutlinePage page(Scope scope, Plan plan, Optional<UUID> at, Form edit, Form add) {
        List<Item> outline = items.of(plan);
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        Optional<Item> open = outline.stream()
                .filter(item -> at.filter(item.id().value()::equals).isPresent())
                .findFirst();
        List<String> names = open.filter(Item::task).isEmpty()
                ? List.of()
                : organizations.nameable(issuer, plan.period().first()).stream()
                        .map(named -> named.organization().name())
                        .toList();
        Optional<Plan> superior = plan.lineage().superior().flatMap(above -> plans.find(scope, above));
        return new OutlinePage(plan, superior, outline, Labels.of(outline), open, names, edit, add);
    }
}
