package vn.mangnon.planning.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.writing.Item.Part;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;

/** The outlines of plans. Reached through the plan, which checks who may see it. */
@Component
public class Items {
    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Item> of(Plan plan) {
        Map<UUID, List<Part>> parts = parts(plan);
        return jdbc.sql("""
                select id, level, kind, label, text, carries_out_id, first_on, last_on
                from planning.item where plan_id = :plan order by position
                """)
                .param("plan", plan.id().value())
                .query((row, number) -> item(row, parts))
                .list();
    }

    /** One of a plan's lines; of another plan's there is none. */
    Item require(Plan plan, Id<Item> id) {
        return of(plan).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The outline as it shall be: what is not among these any more is deleted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Plan plan, List<Item> items) {
        jdbc.sql("delete from planning.item where plan_id = :plan and id <> all (:ids)")
                .param("plan", plan.id().value())
                .param("ids", column(items, item -> item.id().value(), UUID[]::new))
                .update();
        int stored = jdbc.sql("""
                insert into planning.item (id, plan_id, position, level, kind, label, text, carries_out_id, first_on, last_on)
                select id, :plan, position, level, kind, label, text, carries_out_id, first_on, last_on
                from unnest(:ids::uuid[], :levels::smallint[], :kinds::text[], :labels::text[], :texts::text[],
                            :carriesOut::uuid[], :firsts::date[], :lasts::date[]) with ordinality
                  as item (id, level, kind, label, text, carries_out_id, first_on, last_on, position)
                on conflict (id) do update
                set position = excluded.position, level = excluded.level, kind = excluded.kind, label = excluded.label,
                    text = excluded.text, carries_out_id = excluded.carries_out_id, first_on = excluded.first_on,
                    last_on = excluded.last_on
                where item.plan_id = excluded.plan_id
                """)
                .param("plan", plan.id().value())
                .param("ids", column(items, item -> item.id().value(), UUID[]::new))
                .param("levels", column(items, Item::level, Integer[]::new))
                .param("kinds", column(items, item -> item.kind().name(), String[]::new))
                .param("labels", column(items, Item::label, String[]::new))
                .param("texts", column(items, Item::text, String[]::new))
                .param(
                        "carriesOut",
                        column(items, item -> item.carriesOut().map(Id::value).orElse(null), UUID[]::new))
                .param("firsts", column(items, item -> day(item.first()), String[]::new))
                .param("lasts", column(items, item -> day(item.last()), String[]::new))
                .update();
        if (stored < items.size()) {
            throw new NotFound();
        }
        keepParts(plan, items);
    }

    private void keepParts(Plan plan, List<Item> items) {
        jdbc.sql("""
                delete from planning.item_body b using planning.item i where i.id = b.item_id and i.plan_id = :plan
                """).param("plan", plan.id().value()).update();
        List<Id<Item>> owners = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        items.forEach(item -> item.parts().stream().distinct().forEach(part -> {
            owners.add(item.id());
            parts.add(part);
        }));
        jdbc.sql("""
                insert into planning.item_body (item_id, role, name)
                select item, role, name from unnest(:items::uuid[], :roles::text[], :names::text[]) as part (item, role, name)
                """)
                .param("items", column(owners, Id::value, UUID[]::new))
                .param("roles", column(parts, part -> part.role().name(), String[]::new))
                .param("names", column(parts, Part::name, String[]::new))
                .update();
    }

    private static <R, C> @Nullable C[] column(List<R> rows, Function<R, @Nullable C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** How many plans of bodies below carry out each of these tasks. */
    public Map<UUID, Long> carriedOut(Collection<Id<Item>> tasks) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                select carries_out_id, count(distinct plan_id) as plans from planning.item
                where carries_out_id = any (:tasks) group by carries_out_id
                """)
                .param("tasks", tasks.stream().map(Id::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    counts.put(Rows.uuid(row, "carries_out_id"), row.getLong("plans"));
                });
        return counts;
    }

    private Map<UUID, List<Part>> parts(Plan plan) {
        Map<UUID, List<Part>> parts = new HashMap<>();
        jdbc.sql("""
                select b.item_id, b.role, b.name from planning.item_body b
                join planning.item i on i.id = b.item_id where i.plan_id = :plan order by b.role, b.name
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            parts.computeIfAbsent(Rows.uuid(row, "item_id"), id -> new ArrayList<>())
                    .add(new Part(Part.Role.valueOf(row.getString("role")), row.getString("name")));
        });
        return parts;
    }

    private static Item item(ResultSet row, Map<UUID, List<Part>> parts) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Item(
                new Id<>(id),
                row.getInt("level"),
                Item.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("text"),
                Rows.findUuid(row, "carries_out_id").map(Id::new),
                Rows.findDay(row, "first_on"),
                Rows.findDay(row, "last_on"),
                parts.getOrDefault(id, List.of()));
    }
}
