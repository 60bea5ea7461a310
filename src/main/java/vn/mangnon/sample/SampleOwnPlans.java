package vn.mangnon.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.Frames;
import vn.mangnon.planning.writing.IssuePlan;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.planning.writing.StartPlan;
import vn.mangnon.planning.writing.StartPlan.From;
import vn.mangnon.planning.writing.StartPlan.Origin;
import vn.mangnon.planning.writing.WritePlan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** The plans that bodies below the Youth Union's wrote of their own: two issued, one still a draft. */
@Component
class SampleOwnPlans {
    private static final String ISSUER = "doan-97";
    private static final String SUPERIOR = "kh-tinh-doan-2024";

    private final StartPlan startPlan;
    private final Plans plans;
    private final Items items;
    private final Frames frames;
    private final WritePlan writePlan;
    private final IssuePlan issuePlan;

    SampleOwnPlans(
            StartPlan startPlan, Plans plans, Items items, Frames frames, WritePlan writePlan, IssuePlan issuePlan) {
        this.startPlan = startPlan;
        this.plans = plans;
        this.items = items;
        this.frames = frames;
        this.writePlan = writePlan;
        this.issuePlan = issuePlan;
    }

    @Transactional
    public void load() {
        Csv.resource("sample/year-plans.csv").forEach(this::write);
    }

    private void write(Csv.Row row) {
        Scope scope = SampleTasks.scope(row.get("body_key"));
        Actor actor = SampleYear.actor(row, row.get("body_key"), row.get("body_key"));
        Plan superior = plans.require(SampleTasks.scope(ISSUER), SamplePlans.plan(SUPERIOR));
        Plan plan = startPlan.start(
                actor,
                SamplePlans.plan(row.get("key")),
                superior.kind(),
                row.get("subject"),
                superior.period(),
                false,
                Optional.of(new Origin(superior, From.SUPERIOR)),
                LocalDate.parse(row.get("begun_on")));
        Plan headed = plan.headed(
                plan.kind(),
                plan.subject(),
                plan.place(),
                row.get("symbol"),
                row.get("signed_for"),
                row.get("signer_title"),
                row.get("signer"));
        writePlan.head(actor, headed, frames.of(plan));
        items.keep(plan, outline(row.get("key"), items.of(superior), items.of(plan)));
        Optional.ofNullable(SampleUnits.day(row, "issued_on")).ifPresent(day -> {
            int number = Integer.parseInt(row.get("number"));
            issuePlan.issue(actor, scope, plans.require(scope, plan.id()), number, day, SampleYear.morning(day));
        });
    }

    private static List<Item> outline(String plan, List<Item> superior, List<Item> copied) {
        return Csv.resource("sample/year-plan-items.csv").stream()
                .filter(row -> row.get("plan").equals(plan))
                .map(row -> item(row, superior, copied))
                .toList();
    }

    /** A line of its own, or the copy of a task of the superior's, in other words where the file has some. */
    private static Item item(Csv.Row row, List<Item> superior, List<Item> copied) {
        int level = Integer.parseInt(row.get("level"));
        Item.Kind kind = Item.Kind.valueOf(row.get("kind"));
        if (row.get("takes").isEmpty()) {
            return Item.of(Id.fresh(), level, kind, row.get("text"));
        }
        Item theirs = superior.stream()
                .filter(Item::task)
                .filter(task -> task.text().startsWith(row.get("takes")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(SUPERIOR + " has no task " + row.get("takes")));
        Item copy = copied.stream()
                .filter(item -> item.carriesOut().equals(Optional.of(theirs.id())))
                .findFirst()
                .orElseThrow();
        String text = row.get("text").isEmpty() ? theirs.text() : row.get("text");
        return new Item(copy.id(), level, kind, "", text, copy.carriesOut(), copy.first(), copy.last(), copy.parts());
    }
}
