package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Target.Milestone;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.AreaAttribute;
import vn.mangnon.units.AreaLevel;

/** The targets of plans. Reached through the plan, which checks who may see it. */
@Component
public class Targets {
    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the plan. */
    @Transactional(readOnly = true)
    public List<Target> of(Plan plan) {
        Map<UUID, List<Milestone>> milestones = milestones(plan);
        return jdbc.sql("""
                select id, item_id, of_id, answers_id, serves_id, what, comparator, amount, amount_to, unit, aspiration, level,
                       indicator, denominator, attribute, tier, base_year, base_amount, due_on, confirmed,
                       deviates_because, version
                from planning.target where plan_id = :plan order by position, id
                """)
                .param("plan", plan.id().value())
                .query((row, number) -> target(row, milestones))
                .list();
    }

    /** One of a plan's targets; of another plan's there is none. */
    Target require(Plan plan, Id<Target> id) {
        return of(plan).stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Adds it at the end, or puts it right; what somebody else saved meanwhile is not overwritten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Plan plan, Target target) {
        int stored = jdbc.sql("""
                insert into planning.target (id, plan_id, position, item_id, of_id, answers_id, serves_id, what, comparator,
                  amount, amount_to, unit, aspiration, level, indicator, denominator, attribute, tier, base_year,
                  base_amount, due_on, confirmed, deviates_because)
                values (:id, :plan, (select coalesce(max(position), 0) + 1 from planning.target where plan_id = :plan), :item,
                  :of, :answers, :serves, :what, :comparator, :amount, :to, :unit, :aspiration, :level, :indicator,
                  :denominator, :attribute, :tier, :baseYear, :base, :due, :confirmed, :because)
                on conflict (id) do update
                set item_id = excluded.item_id, of_id = excluded.of_id, answers_id = excluded.answers_id,
                    serves_id = excluded.serves_id, what = excluded.what, comparator = excluded.comparator,
                    amount = excluded.amount, amount_to = excluded.amount_to, unit = excluded.unit,
                    aspiration = excluded.aspiration, level = excluded.level, indicator = excluded.indicator,
                    denominator = excluded.denominator, attribute = excluded.attribute,
                    tier = excluded.tier, base_year = excluded.base_year,
                    base_amount = excluded.base_amount, due_on = excluded.due_on, confirmed = excluded.confirmed,
                    deviates_because = excluded.deviates_because, version = target.version + 1
                where target.plan_id = excluded.plan_id and target.version = :version
                """)
                .params(fields(target))
                .param("id", target.id().value())
                .param("plan", plan.id().value())
                .param("version", target.version())
                .update();
        if (stored == 0) {
            throw new Stale();
        }
        milestones(target);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(Plan plan, Id<Target> id) {
        jdbc.sql("update planning.target set of_id = null where plan_id = :plan and of_id = :id")
                .param("plan", plan.id().value())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from planning.target where plan_id = :plan and id = :id")
                .param("plan", plan.id().value())
                .param("id", id.value())
                .update();
    }

    /** How many targets of other plans take on or serve one: while there are any it cannot go. */
    long leanedOn(Id<Target> id) {
        return jdbc.sql("select count(*) from planning.target where answers_id = :id or serves_id = :id")
                .param("id", id.value())
                .query(Rows.of(Long.class))
                .single();
    }

    private void milestones(Target target) {
        jdbc.sql("delete from planning.milestone where target_id = :id")
                .param("id", target.id().value())
                .update();
        target.milestones()
                .forEach(milestone -> jdbc.sql(
                                "insert into planning.milestone (target_id, due_on, amount) values (:id, :due, :amount)")
                        .param("id", target.id().value())
                        .param("due", milestone.due())
                        .param("amount", milestone.amount())
                        .update());
    }

    private Map<UUID, List<Milestone>> milestones(Plan plan) {
        Map<UUID, List<Milestone>> milestones = new HashMap<>();
        jdbc.sql("""
                select m.target_id, m.due_on, m.amount from planning.milestone m
                join planning.target t on t.id = m.target_id where t.plan_id = :plan order by m.due_on
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            milestones
                    .computeIfAbsent(Rows.uuid(row, "target_id"), id -> new ArrayList<>())
                    .add(new Milestone(Rows.day(row, "due_on"), row.getBigDecimal("amount")));
        });
        return milestones;
    }

    private static Map<String, @Nullable Object> fields(Target target) {
        Goal goal = target.goal();
        Optional<Measured> measured = target.measured();
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("item", target.item().map(Id::value).orElse(null));
        fields.put("of", target.of().map(Id::value).orElse(null));
        fields.put("answers", target.answers().map(Id::value).orElse(null));
        fields.put("serves", target.serves().map(Id::value).orElse(null));
        fields.put("what", target.what());
        fields.put("comparator", goal.comparator().name());
        fields.put("amount", goal.amount().orElse(null));
        fields.put("to", goal.to().orElse(null));
        fields.put("unit", goal.unit());
        fields.put("aspiration", goal.aspiration());
        fields.put("level", target.level().name());
        fields.put("indicator", measured.map(Measured::indicator).orElse(null));
        fields.put("denominator", measured.flatMap(Measured::denominator).orElse(null));
        fields.put(
                "attribute",
                measured.flatMap(Measured::attribute).map(Enum::name).orElse(null));
        fields.put("tier", measured.flatMap(Measured::tier).map(Enum::name).orElse(null));
        fields.put("baseYear", goal.baseYear().orElse(null));
        fields.put("base", goal.base().orElse(null));
        fields.put("due", target.due().orElse(null));
        fields.put("confirmed", target.confirmed());
        fields.put("because", target.deviatesBecause());
        return fields;
    }

    private static Target target(ResultSet row, Map<UUID, List<Milestone>> milestones) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Target(
                new Id<>(id),
                Rows.findUuid(row, "item_id").map(Id::new),
                Rows.findUuid(row, "of_id").map(Id::new),
                Rows.findUuid(row, "answers_id").map(Id::new),
                Rows.findUuid(row, "serves_id").map(Id::new),
                row.getString("what"),
                goal(row),
                Level.valueOf(row.getString("level")),
                measured(row),
                Rows.findDay(row, "due_on"),
                milestones.getOrDefault(id, List.of()),
                row.getBoolean("confirmed"),
                row.getString("deviates_because"),
                row.getInt("version"));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                Comparison.valueOf(row.getString("comparator")),
                number(row, "amount"),
                number(row, "amount_to"),
                row.getString("unit"),
                row.getBoolean("aspiration"),
                Optional.ofNullable(row.getObject("base_year", Integer.class)),
                number(row, "base_amount"));
    }

    private static Optional<Measured> measured(ResultSet row) throws SQLException {
        Optional<String> denominator = Optional.ofNullable(row.getString("denominator"));
        Optional<AreaAttribute> attribute =
                Optional.ofNullable(row.getString("attribute")).map(AreaAttribute::valueOf);
        Optional<AreaLevel> tier = Optional.ofNullable(row.getString("tier")).map(AreaLevel::valueOf);
        return Optional.ofNullable(row.getString("indicator"))
                .map(indicator -> new Measured(indicator, denominator, attribute, tier));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }
}
