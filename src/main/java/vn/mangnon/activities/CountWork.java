package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** How much of some quantities each of many areas and bodies did, and when last: a few statements however many they are. */
@Component
public class CountWork {
    private final JdbcClient jdbc;

    CountWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quantity of a kind of work, in some days. */
    public record Wanted(String kind, String quantity, Period days) {}

    /** @param wanted its number in the list asked for, from 0 */
    public record Counted(int wanted, UUID unit, long amount, LocalDate last) {}

    /**
     * Of an area counts what was held for its own tier: at a commune with its villages, of a district or province only its
     * own events; before an area's own beginning those of what became part of it whole. Of a body what it or its boards
     * recorded. Whoever did none is left out.
     */
    @Transactional(readOnly = true)
    public List<Counted> count(Scope scope, List<Wanted> wanted, Collection<UUID> areas, Collection<UUID> bodies) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                with wanted as (
                  select w.number::integer - 1 as number, q.indicator, w.first, w.last
                  from unnest(:kinds::text[], :quantities::text[], :firsts::date[], :lasts::date[]) with ordinality
                         as w (kind, quantity, first, last, number)
                  join activities.quantity q on q.kind = w.kind and q.code = w.quantity
                ), done as materialized (
                  select w.number, m.area_id, m.organization_id, m.happened_on, m.quantity
                  from activities.measure m
                  join wanted w on w.indicator = m.indicator and m.happened_on between w.first and w.last
                  where m.cell_id = 0 and m.happened_on between :first and :last
                    and (m.area_id = any (:held) or m.organization_id = any (:doers))
                    and (m.organization_id in (select units.organizations_within(:seenOrganizations))
                      or m.area_id in (select units.areas_within(:seenAreas)))
                )
                select d.number as wanted, r.root_id as unit, sum(d.quantity)::bigint as amount, max(d.happened_on) as last
                from done d
                join units.area_reach r on r.area_id = d.area_id and r.during @> d.happened_on and r.root_id = any (:areas)
                join units.area u on u.id = r.root_id
                join units.area held on held.id = d.area_id
                where held.level = u.level or u.level = 'COMMUNE' and held.level = 'VILLAGE'
                group by d.number, r.root_id
                union all
                select d.number, coalesce(o.body_id, o.id), sum(d.quantity)::bigint, max(d.happened_on)
                from done d join units.organization o on o.id = d.organization_id
                where coalesce(o.body_id, o.id) = any (:bodies)
                group by d.number, coalesce(o.body_id, o.id)
                """)
                .params(columns(wanted))
                .param("areas", areas.toArray(UUID[]::new))
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("held", held(areas))
                .param("doers", doers(bodies))
                .params(scope.parameters())
                .query(Rows.of(Counted.class))
                .list();
    }

    /** Where what counts for areas may have been held: as values, so that the view finds its few rows by an index. */
    private UUID[] held(Collection<UUID> areas) {
        return jdbc.sql("""
                select distinct r.area_id
                from units.area_reach r join units.area u on u.id = r.root_id join units.area held on held.id = r.area_id
                where r.root_id = any (:areas)
                  and (held.level = u.level or u.level = 'COMMUNE' and held.level = 'VILLAGE')
                """)
                .param("areas", areas.toArray(UUID[]::new))
                .query(Rows.of(UUID.class))
                .list()
                .toArray(UUID[]::new);
    }

    /** Bodies with their boards. */
    private UUID[] doers(Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? new UUID[0]
                : jdbc.sql("select id from units.organization where id = any (:bodies) or body_id = any (:bodies)")
                        .param("bodies", bodies.toArray(UUID[]::new))
                        .query(Rows.of(UUID.class))
                        .list()
                        .toArray(UUID[]::new);
    }

    private static Map<String, Object> columns(List<Wanted> wanted) {
        return Map.of(
                "kinds", column(wanted, Wanted::kind),
                "quantities", column(wanted, Wanted::quantity),
                "firsts", column(wanted, one -> one.days.first().toString()),
                "lasts", column(wanted, one -> one.days.last().toString()),
                "first", first(wanted),
                "last", last(wanted));
    }

    private static LocalDate first(List<Wanted> wanted) {
        return wanted.stream()
                .map(one -> one.days.first())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<Wanted> wanted) {
        return wanted.stream()
                .map(one -> one.days.last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String[] column(List<Wanted> wanted, Function<Wanted, String> value) {
        return wanted.stream().map(value).toArray(String[]::new);
    }
}
