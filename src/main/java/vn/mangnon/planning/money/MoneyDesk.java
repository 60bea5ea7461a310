package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Opens the money of a plan for those whose business it is: its body, those above it, and who appraises it. */
@Component
class MoneyDesk {
    private final Plans plans;
    private final ReadMoney money;
    private final MoneyRules rules;
    private final Organizations organizations;
    private final Journal journal;

    MoneyDesk(Plans plans, ReadMoney money, MoneyRules rules, Organizations organizations, Journal journal) {
        this.plans = plans;
        this.money = money;
        this.rules = rules;
        this.organizations = organizations;
        this.journal = journal;
    }

    /** A plan and its money. */
    record Opened(Plan plan, MoneyTable table) {
        /** What the actor may do with it. */
        List<MoneyStage> stages(Actor actor) {
            return List.of(MoneyStage.values()).stream()
                    .filter(stage -> table.rule().allows(actor, plan, stage))
                    .toList();
        }
    }

    Opened open(Scope scope, Actor actor, Id<Plan> id, LocalDate today) {
        Plan plan = plans.require(scope, id);
        if (!rules.concerns(scope, actor, plan, rules.of(plan, today))) {
            throw new NotFound();
        }
        return new Opened(plan, money.of(plan, today));
    }

    /** What the bodies on these pages are called. */
    Map<UUID, String> names(Opened opened, List<MoneyStep> steps) {
        Set<UUID> ids = new HashSet<>();
        opened.table().bodies().forEach(handed -> ids.add(handed.body()));
        opened.table().rule().finance().ifPresent(ids::add);
        steps.forEach(step -> step.to().ifPresent(ids::add));
        Map<UUID, String> names = new HashMap<>();
        organizations.byId(ids).forEach((id, body) -> names.put(id, body.name()));
        return names;
    }

    Organization issuer(Plan plan) {
        return organizations.require(new Id<>(plan.issuer()));
    }

    /** The bodies money of a plan may go to, and that may appraise it. */
    List<Organization> bodies(Plan plan, LocalDate day) {
        return organizations.nameable(issuer(plan), day).stream()
                .map(Organizations.NamedOrganization::organization)
                .toList();
    }

    /** Writes down that the table was taken out as a file. */
    @Transactional
    public void exported(Actor actor, Plan plan) {
        journal.note(actor, "planning.deed.money.exported", plan.ref(), Map.of());
    }
}
