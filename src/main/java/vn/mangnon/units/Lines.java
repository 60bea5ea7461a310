package vn.mangnon.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** Which bodies stood below and above each other, over the years. */
@Component
public class Lines {
    private static final String PUBLIC = "that a public body stands below another is no secret";

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From a day to a day; empty where nobody knows a beginning or there is no end yet. */
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

    /** A body and when it stood next below another. */
    public record Led(Organization body, List<Days> days) {
        public Led {
            days = List.copyOf(days);
        }
    }

    /** The bodies next below another, or below one of its boards and divisions, at some time in a period. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Led> led(Id<Organization> root, Period period) {
        Map<Organization, List<Days>> led = new LinkedHashMap<>();
        jdbc.sql("""
                with recursive below (id, part, during) as (
                  select :root::uuid, true, '(,)'::daterange
                  union all
                  select o.id, o.body_id is not null, b.during * p.during
                  from below b
                  join units.organization_parent p on p.parent_id = b.id and p.during && b.during
                  join units.organization o on o.id = p.organization_id
                  where b.part
                )
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to,
                       lower(b.during) as first, upper(b.during) - 1 as last
                from below b join units.organization_latest o on o.id = b.id
                where not b.part and b.during && daterange(:first, :last, '[]')
                order by o.name collate "vi-x-icu", o.id, lower(b.during) nulls first
                """)
                .param("root", root.value())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, number) -> new Led(
                        UnitRows.organization(row, number),
                        List.of(new Days(
                                Optional.ofNullable(row.getObject("first", LocalDate.class)),
                                Optional.ofNullable(row.getObject("last", LocalDate.class))))))
                .list()
                .forEach(one ->
                        led.computeIfAbsent(one.body, body -> new ArrayList<>()).addAll(one.days));
        return led.entrySet().stream()
                .map(one -> new Led(one.getKey(), one.getValue()))
                .toList();
    }

    /** The reader's own bodies, those below them on a day that lead others in turn, then those above. */
    @Transactional(readOnly = true)
    public List<Organization> around(Scope scope, LocalDate day) {
        return jdbc.sql("""
                with recursive above (id) as (
                  select unnest(:seenOrganizations::uuid[])
                  union
                  select p.parent_id
                  from above a join units.organization_parent p on p.organization_id = a.id and p.during @> :day
                )
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to
                from units.organization_latest o join units.area a on a.id = o.area_id
                where o.body_id is null and coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                  and (o.id in (select id from above)
                    or o.id in (select units.organizations_within(:seenOrganizations))
                      and exists (select from units.organization_parent p join units.organization c on c.id = p.organization_id
                                  where p.parent_id = o.id and p.during @> :day and c.body_id is null))
                order by o.id <> all (:seenOrganizations), o.id in (select id from above),
                         array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], a.level),
                         o.name collate "vi-x-icu"
                """)
                .params(scope.parameters())
                .param("day", day)
                .query(UnitRows::organization)
                .list();
    }

    /** Whether everything a body and its line do is within what a reader may see. */
    @Transactional(readOnly = true)
    public boolean isWithin(Scope scope, Id<Organization> body) {
        return jdbc.sql("select :body in (select units.organizations_within(:seenOrganizations))")
                .param("body", body.value())
                .params(scope.parameters())
                .query(Rows.of(Boolean.class))
                .single();
    }
}
