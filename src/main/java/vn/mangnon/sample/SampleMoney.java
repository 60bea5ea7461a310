package vn.mangnon.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.money.MoneyRule;
import vn.mangnon.planning.money.MoneyRules;
import vn.mangnon.planning.money.MoneyStage;
import vn.mangnon.planning.money.MoneyStep;
import vn.mangnon.planning.money.TakeMoneyStep;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;

/** The money of two plans of the sample province, with something over, something idle, something not funded. */
@Component
class SampleMoney {
    private static final int IDLE_DAYS = 60;
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    private final Plans plans;
    private final SampleTasks tasks;
    private final MoneyRules rules;
    private final TakeMoneyStep take;

    SampleMoney(Plans plans, SampleTasks tasks, MoneyRules rules, TakeMoneyStep take) {
        this.plans = plans;
        this.tasks = tasks;
        this.rules = rules;
        this.take = take;
    }

    void load(LocalDate today) {
        decide("ubnd-97", "so-tc");
        decide("hbvqte-97", "so-tc");
        decide("ubnd-991", "ptckh-991");
        Csv.resource("sample/money-steps.csv").forEach(row -> step(row, today));
    }

    /** A person of the sample at work in an organization, as its officer and leader. */
    static Actor actor(Csv.Row row) {
        UUID organization =
                SampleUnits.organization(row.get("organization_key")).value();
        return new Actor(
                SamplePeople.person(row.get("person_key")).value(),
                row.get("person_name"),
                organization,
                organization,
                Set.of(Role.OFFICER, Role.LEADER));
    }

    private void decide(String body, String finance) {
        UUID of = SampleUnits.organization(body).value();
        Actor administrator =
                new Actor(SamplePeople.person("dinh").value(), "Hà Công Định", of, of, Set.of(Role.ADMINISTRATOR));
        Optional<UUID> appraiser = Optional.of(SampleUnits.organization(finance).value());
        rules.decide(administrator, of, SINCE, new MoneyRule(appraiser, IDLE_DAYS));
    }

    private void step(Csv.Row row, LocalDate today) {
        String document = row.get("document");
        String body = row.get("body_key");
        Plan plan = plans.require(SampleTasks.scope(body), SamplePlans.plan(document));
        take.take(
                actor(row),
                plan,
                new MoneyStep(
                        Id.fresh(),
                        Optional.of(new Id<>(tasks.task(body, document, row.get("task")))),
                        row.get("source"),
                        MoneyStage.valueOf(row.get("stage")),
                        new Dong(Long.parseLong(row.get("amount"))),
                        Optional.of(row.get("to"))
                                .filter(to -> !to.isEmpty())
                                .map(to -> SampleUnits.organization(to).value()),
                        LocalDate.parse(row.get("on")),
                        row.get("because"),
                        ""),
                today);
    }
}
