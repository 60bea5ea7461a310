package vn.mangnon.planning.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.cascade.Coverage.Row;
import vn.mangnon.planning.cascade.Coverage.Task;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/**
 * Which bodies below a plan have one of their own, directly or through a body between. However many bodies there are, the
 * database is asked a fixed number of times.
 */
@Component
public class Coverages {
    /** The plans below: carrying it out, given because it asked for one, or carrying out one of these. */
    private static final String BELOW = """
            with recursive below (id) as (
              select p.id from planning.plan p where p.superior_id = :plan or p.id = any (:given)
              union
              select p.id from planning.plan p join below b on p.superior_id = b.id
            )
            """;

    private final JdbcClient jdbc;
    private final Items items;
    private final OwnPlanDues dues;

    Coverages(JdbcClient jdbc, Items items, OwnPlanDues dues) {
        this.jdbc = jdbc;
        this.items = items;
        this.dues = dues;
    }

    /** What of the board is asked for. */
    public record Filter(Optional<UUID> under, Optional<Stage> stage, Optional<Id<Item>> without) {}

    @Transactional(readOnly = true)
    public Coverage of(Scope scope, Plan plan, Filter filter, Instant now) {
        Map<UUID, OwnPlanDues.Owed> owed = dues.of(scope, plan);
        Map<UUID, Own> own = own(plan, owed.values());
        Set<UUID> bodies = new java.util.HashSet<>(owed.keySet());
        bodies.addAll(own.keySet());
        Map<UUID, Long> mentioned = mentioned(plan);
        Set<UUID> taking = filter.without().map(task -> taking(plan, task)).orElse(Set.of());
        List<Row> rows = new ArrayList<>();
        names(scope, bodies, filter.under()).forEach((body, name) -> {
            Row row = row(
                    body,
                    name,
                    Optional.ofNullable(own.get(body)),
                    Optional.ofNullable(owed.get(body)),
                    mentioned,
                    now);
            boolean lacks = filter.without().isEmpty() || row.own().isPresent() && row.tied() && !taking.contains(body);
            if (lacks && filter.stage().map(row.stage()::equals).orElse(true)) {
                rows.add(row);
            }
        });
        rows.sort(Comparator.comparing(Row::stage).thenComparing(Row::name));
        return new Coverage(rows, tasks(plan));
    }

    private static Row row(
            UUID body,
            String name,
            Optional<Own> own,
            Optional<OwnPlanDues.Owed> owed,
            Map<UUID, Long> mentioned,
            Instant now) {
        boolean past = owed.filter(due -> !now.isBefore(due.at())).isPresent();
        Stage stage = own.filter(Own::issued)
                .map(plan -> plan.late(owed) ? Stage.ISSUED_LATE : Stage.ISSUED)
                .orElse(past ? Stage.LATE : own.isPresent() ? Stage.DRAFTING : Stage.NOT_BEGUN);
        return new Row(
                body,
                name,
                stage,
                own.filter(Own::issued).map(Own::plan),
                own.flatMap(Own::issuedOn),
                owed.map(OwnPlanDues.Owed::day),
                own.filter(Own::tied).isPresent(),
                own.map(plan -> mentioned.getOrDefault(plan.plan().value(), 0L)).orElse(0L));
    }

    /** A body's own plan, the furthest it has come. */
    private record Own(Id<Plan> plan, boolean issued, boolean tied, Optional<LocalDate> issuedOn) {
        boolean late(Optional<OwnPlanDues.Owed> owed) {
            return issuedOn.flatMap(on -> owed.map(due -> on.isAfter(due.day())))
                    .orElse(false);
        }
    }

    private Map<UUID, Own> own(Plan plan, Collection<OwnPlanDues.Owed> owed) {
        UUID[] given = owed.stream().flatMap(due -> due.given().stream()).toArray(UUID[]::new);
        Map<UUID, Own> own = new HashMap<>();
        jdbc.sql(BELOW + """
                select distinct on (p.issuer_id) p.issuer_id, p.id, p.issued_on,
                       p.superior_id is not null as tied, p.state in ('UNNUMBERED', 'IN_FORCE', 'SUPERSEDED') as issued
                from below b join planning.plan p on p.id = b.id where p.state <> 'WITHDRAWN'
                order by p.issuer_id, issued desc, p.issued_on nulls last, p.id
                """)
                .param("plan", plan.id().value())
                .param("given", given)
                .query((ResultSet row) -> {
                    own.put(
                            Rows.uuid(row, "issuer_id"),
                            new Own(
                                    new Id<>(Rows.uuid(row, "id")),
                                    row.getBoolean("issued"),
                                    row.getBoolean("tied"),
                                    Rows.findDay(row, "issued_on")));
                });
        return own;
    }

    /** How many of the plan's tasks each plan below takes up, itself or through the one between. */
    private Map<UUID, Long> mentioned(Plan plan) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                with recursive taken (root, item, plan) as (
                  select c.carries_out_id, c.id, c.plan_id
                  from planning.item t join planning.item c on c.carries_out_id = t.id where t.plan_id = :plan
                  union
                  select k.root, c.id, c.plan_id from taken k join planning.item c on c.carries_out_id = k.item
                )
                select plan, count(distinct root) as tasks from taken group by plan
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            counts.put(Rows.uuid(row, "plan"), row.getLong("tasks"));
        });
        return counts;
    }

    /** The bodies whose plans take up a task. */
    private Set<UUID> taking(Plan plan, Id<Item> task) {
        return Set.copyOf(jdbc.sql("""
                with recursive taken (item, plan) as (
                  select c.id, c.plan_id from planning.item t join planning.item c on c.carries_out_id = t.id
                  where t.id = :task and t.plan_id = :plan
                  union
                  select c.id, c.plan_id from taken k join planning.item c on c.carries_out_id = k.item
                )
                select distinct p.issuer_id from taken k join planning.plan p on p.id = k.plan
                """)
                .param("plan", plan.id().value())
                .param("task", task.value())
                .query(Rows.of(UUID.class))
                .list());
    }

    private List<Task> tasks(Plan plan) {
        List<Item> tasks = items.of(plan).stream().filter(Item::task).toList();
        Map<UUID, Long> counts = items.carriedOut(tasks.stream().map(Item::id).toList());
        return tasks.stream()
                .map(task -> new Task(task, counts.getOrDefault(task.id().value(), 0L)))
                .toList();
    }

    /** Those of these bodies whose stage the reader may know: in her own line or area, or below a chosen one. */
    private Map<UUID, String> names(Scope scope, Collection<UUID> bodies, Optional<UUID> under) {
        return jdbc
                .sql("""
                select o.id, o.name from units.organization_latest o
                where o.id = any (:bodies)
                  and (o.id in (select units.organizations_within(:seenOrganizations))
                       or o.area_id in (select units.areas_within(:seenAreas)))
                  and (:under::uuid is null or o.id in (select units.organizations_within(array[:under::uuid])))
                """)
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("under", under.orElse(null))
                .params(scope.parameters())
                .query((ResultSet row, int number) -> named(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<UUID, String> named(ResultSet row) throws SQLException {
        return Map.entry(Rows.uuid(row, "id"), row.getString("name"));
    }
}
