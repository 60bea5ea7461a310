package vn.mangnon.planning.cascade;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final int A_PAGE = 100;

    /** The plans below: carrying it out, or carrying out one that does; and those that settled what was owed. */
    private static final String BELOW = """
            with recursive below (id, linked) as (
              select p.id, p.superior_id is not distinct from :plan from planning.plan p
              where p.superior_id = :plan or p.id = any (:settling)
              union
              select p.id, b.linked from planning.plan p join below b on p.superior_id = b.id
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

    /** What of the board is asked for. @param page of so many bodies, from 1 */
    public record Filter(Optional<UUID> under, Optional<Stage> stage, Optional<Id<Item>> without, int page) {
        public Filter(Optional<UUID> under, Optional<Stage> stage, Optional<Id<Item>> without) {
            this(under, stage, without, 1);
        }
    }

    @Transactional(readOnly = true)
    public Coverage of(Scope scope, Plan plan, Filter filter, Instant now) {
        Map<UUID, OwnPlanDues.Owed> owed = dues.of(scope, plan, now);
        Map<UUID, Own> own = own(plan, owed.values());
        Set<UUID> bodies = new java.util.HashSet<>(owed.keySet());
        bodies.addAll(own.keySet());
        Set<UUID> taking = filter.without().map(task -> taking(plan, task)).orElse(Set.of());
        List<Row> rows = new ArrayList<>();
        names(scope, bodies, filter.under()).forEach((body, name) -> {
            Optional<Own> its = Optional.ofNullable(own.get(body));
            Row row = row(body, name, its, Optional.ofNullable(owed.get(body)), now);
            boolean lacks =
                    filter.without().isEmpty() || its.filter(Own::compared).isPresent() && !taking.contains(body);
            if (lacks && filter.stage().map(row.stage()::equals).orElse(true)) {
                rows.add(row);
            }
        });
        rows.sort(Comparator.comparing(Row::stage));
        int from = Math.min((Math.max(1, filter.page()) - 1) * A_PAGE, rows.size());
        List<Row> shown = rows.subList(from, Math.min(from + A_PAGE, rows.size()));
        return new Coverage(
                counted(plan, shown, own),
                rows.stream().collect(Collectors.groupingBy(Row::stage, Collectors.counting())),
                from + A_PAGE < rows.size(),
                tasks(plan));
    }

    /** With how many of the plan's tasks each takes up. */
    private List<Row> counted(Plan plan, List<Row> rows, Map<UUID, Own> own) {
        Map<UUID, Long> mentioned =
                mentioned(plan, rows.stream().flatMap(row -> row.own().stream()).toList());
        return rows.stream()
                .map(row -> Optional.ofNullable(own.get(row.body()))
                        .filter(Own::compared)
                        .map(its ->
                                row.mentioning(mentioned.getOrDefault(its.plan().value(), 0L)))
                        .orElse(row))
                .toList();
    }

    private static Row row(UUID body, String name, Optional<Own> own, Optional<OwnPlanDues.Owed> owed, Instant now) {
        boolean past = owed.filter(one -> one.due().late(now)).isPresent();
        Stage stage = own.filter(Own::issued)
                .map(plan -> plan.late(owed) ? Stage.ISSUED_LATE : Stage.ISSUED)
                .orElse(past ? Stage.LATE : own.isPresent() ? Stage.DRAFTING : Stage.NOT_BEGUN);
        return new Row(
                body,
                name,
                stage,
                own.filter(Own::issued).map(Own::plan),
                own.flatMap(Own::issuedOn),
                owed.map(one -> one.due().lastDay()),
                Optional.empty());
    }

    /** A body's own plan, the furthest it has come. @param linked whether it says that it carries the other out */
    private record Own(Id<Plan> plan, boolean issued, Optional<LocalDate> issuedOn, boolean linked) {
        /** Issued, and to be held against the plan above. */
        boolean compared() {
            return issued && linked;
        }

        boolean late(Optional<OwnPlanDues.Owed> owed) {
            return issuedOn.flatMap(on -> owed.map(one -> on.isAfter(one.due().lastDay())))
                    .orElse(false);
        }
    }

    private Map<UUID, Own> own(Plan plan, Collection<OwnPlanDues.Owed> owed) {
        Map<UUID, Own> own = new HashMap<>();
        jdbc.sql(BELOW + """
                select distinct on (p.issuer_id) p.issuer_id, p.id, p.issued_on, b.linked,
                       p.state in ('UNNUMBERED', 'IN_FORCE', 'SUPERSEDED') as issued
                from below b join planning.plan p on p.id = b.id where p.state <> 'WITHDRAWN'
                order by p.issuer_id, issued desc, b.linked desc, p.issued_on nulls last, p.id
                """)
                .param("plan", plan.id().value())
                .param(
                        "settling",
                        owed.stream().flatMap(one -> one.plan().stream()).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    own.put(
                            Rows.uuid(row, "issuer_id"),
                            new Own(
                                    new Id<>(Rows.uuid(row, "id")),
                                    row.getBoolean("issued"),
                                    Rows.findDay(row, "issued_on"),
                                    row.getBoolean("linked")));
                });
        return own;
    }

    /** How many of the plan's tasks each of these plans below takes up, itself or through the one between. */
    private Map<UUID, Long> mentioned(Plan plan, Collection<Id<Plan>> below) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                with recursive taken (plan, item) as (
                  select c.plan_id, c.carries_out_id from planning.item c
                  where c.plan_id = any (:below) and c.carries_out_id is not null
                  union
                  select k.plan, c.carries_out_id from taken k join planning.item c on c.id = k.item
                  where c.carries_out_id is not null
                )
                select k.plan, count(*) as tasks from taken k join planning.item t on t.id = k.item
                where t.plan_id = :plan group by k.plan
                """)
                .param("plan", plan.id().value())
                .param("below", below.stream().map(Id::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
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

    /** By name, those of these bodies whose stage the reader may know: in her own line or area, or below a chosen one. */
    private Map<UUID, String> names(Scope scope, Collection<UUID> bodies, Optional<UUID> under) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                select o.id, o.name from units.organization_latest o
                where o.id = any (:bodies)
                  and (o.id in (select units.organizations_within(:seenOrganizations))
                       or o.area_id in (select units.areas_within(:seenAreas)))
                  and (:under::uuid is null or o.id in (select units.organizations_within(array[:under::uuid])))
                order by o.name collate "vi-x-icu", o.id
                """)
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("under", under.orElse(null))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    names.put(Rows.uuid(row, "id"), row.getString("name"));
                });
        return names;
    }
}
