package vn.mangnon.planning.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Attendance;
import vn.mangnon.activities.Done;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.TaskFigures;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/** What is spent on a task is the sum of the costs of the records that serve it, whatever people do to those records. */
@DatabaseTest
class SpentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 10);
    private static final List<String> SOURCES =
            List.of("state_budget", "state_budget_commune", "programme_938", "fund", "other");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Activities activities;

    @Autowired
    Plans plans;

    @Autowired
    TaskFigures figures;

    private final UUID commune = SampleUnits.organization("ubnd-97011").value();
    private final UUID district = SampleUnits.organization("ubnd-991").value();

    @Test
    void underAnyEditsWithdrawalsAndMergersSpentIsTheSumOfTheRecords() {
        String id = new ActionMonth(port).begin();
        Plan plan = plans.require(Scope.ofOrganization(district), Id.of(id));
        List<UUID> tasks = jdbc.sql(
                        "select id from planning.item where plan_id = :plan and kind = 'TASK' order by position limit 4")
                .param("plan", plan.id().value())
                .query(Rows.of(UUID.class))
                .list();
        List<Activity> recorded = new ArrayList<>();
        Random random = new Random(20240610);
        for (int i = 0; i < 150; i++) {
            LocalDate today = i < 100 ? DAY.plusDays(10) : MERGED;
            Actor actor = actor(i < 100 ? commune : successor());
            anyDeed(actor, plan, tasks, recorded, random, today);
            if (i % 5 == 0) {
                check(plan, tasks, i);
            }
        }
        check(plan, tasks, 150);
        assertThat(total(plan, tasks)).as("something was spent").isPositive();
        assertThat(jdbc.sql("select count(*) from measures.difference")
                        .query(Rows.of(Long.class))
                        .single())
                .isZero();
    }

    /** After the merger the records stay the old body's; its successor corrects them, and records nothing for it. */
    private void anyDeed(
            Actor actor, Plan plan, List<UUID> tasks, List<Activity> recorded, Random random, LocalDate today) {
        int deed = random.nextInt(6);
        if (recorded.isEmpty() || deed < 2 && today.isBefore(MERGED)) {
            Activity made = any(Id.fresh(), plan, tasks, random, 1);
            activities.record(actor, made, today);
            recorded.add(made);
            return;
        }
        Activity one = recorded.get(random.nextInt(recorded.size()));
        if (deed == 5) {
            activities.withdraw(actor, one.id(), "ghi nhầm", today);
            recorded.remove(one);
        } else {
            activities.correct(actor, any(one.id(), plan, tasks, random, one.version()), today);
            recorded.remove(one);
            recorded.add(any(one.id(), plan, tasks, random, one.version() + 1));
        }
    }

    private Activity any(Id<Activity> id, Plan plan, List<UUID> tasks, Random random, int version) {
        Map<String, Dong> costs = new HashMap<>();
        SOURCES.stream()
                .filter(source -> random.nextInt(3) == 0)
                .forEach(source -> costs.put(source, new Dong(1 + random.nextInt(90_000_000))));
        boolean ofPlan = random.nextInt(6) > 0;
        Optional<UUID> task = ofPlan && random.nextInt(4) > 0
                ? Optional.of(tasks.get(random.nextInt(tasks.size())))
                : Optional.empty();
        return new Activity(
                id,
                commune,
                area(),
                DAY.minusDays(random.nextInt(9)),
                Optional.empty(),
                "Việc của xã",
                "",
                Done.plain(Map.of("play", Map.of())),
                Attendance.NOBODY_COUNTED,
                OptionalLong.empty(),
                costs,
                Set.of(),
                ofPlan ? Optional.of(plan.id().value()) : Optional.empty(),
                task,
                version,
                Optional.empty());
    }

    private void check(Plan plan, List<UUID> tasks, int step) {
        Map<String, Long> asked = new TreeMap<>();
        figures.of(plan, "cost", served(plan, tasks), MERGED)
                .forEach(figure -> asked.put(figure.task() + " " + figure.source(), figure.quantity()));
        Map<String, Long> summed = new TreeMap<>();
        jdbc.sql("""
                select coalesce(a.task_id, a.plan_id) || ' ' || c.source as key, sum(c.amount) as amount
                from activities.activity a join activities.cost c on c.activity_id = a.id
                where a.withdrawn_because is null and coalesce(a.task_id, a.plan_id) = any (:served) group by 1
                """).param("served", served(plan, tasks).toArray(UUID[]::new)).query((java.sql.ResultSet row) -> {
            summed.put(row.getString("key"), row.getLong("amount"));
        });
        assertThat(asked).as("after deed %d", step).isEqualTo(summed);
    }

    private long total(Plan plan, List<UUID> tasks) {
        return figures.of(plan, "cost", served(plan, tasks), MERGED).stream()
                .mapToLong(TaskFigures.Figure::quantity)
                .sum();
    }

    private static List<UUID> served(Plan plan, List<UUID> tasks) {
        List<UUID> served = new ArrayList<>(tasks);
        served.add(plan.id().value());
        return served;
    }

    private Actor actor(UUID body) {
        return new Actor(SamplePeople.person("huong").value(), "Lò Thị Hương", body, body, Set.of(Role.OFFICER));
    }

    private UUID successor() {
        return jdbc.sql(
                        "select successor_id from units.organization_succession where predecessor_id = :commune limit 1")
                .param("commune", commune)
                .query(Rows.of(UUID.class))
                .single();
    }

    private UUID area() {
        return jdbc.sql("select area_id from units.organization where id = :commune")
                .param("commune", commune)
                .query(Rows.of(UUID.class))
                .single();
    }
}
