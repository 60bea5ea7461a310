package vn.mangnon.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/** Which areas and bodies owe the work of a campaign, as far as the reader may see them. */
@Component
class OwingUnits {
    private final JdbcClient jdbc;

    OwingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An area, or a body of a line.
     *
     * @param area the area itself, or where the body works
     * @param body that answers for it: the body itself, or the People's Committee of the area; where that ended, who stands in
     *     its place
     */
    record Unit(UUID id, String name, AreaLevel level, Optional<Line> line, UUID area, Optional<UUID> body) {}

    /** By name. On the day's map, or the last on which the campaign's area was, and with the bodies of that day. */
    @Transactional(readOnly = true)
    List<Unit> of(Scope scope, Campaign campaign, Collection<Work> works, LocalDate day, LocalDate today) {
        return jdbc.sql("""
                with owed as (
                  select distinct * from unnest(:levels::text[], :lines::text[]) as w (level, line)
                ), map as materialized (
                  select least(:day::date, a.valid_to) as day from units.area a where a.id = :area
                ), held as materialized (
                  select units.areas_at(:area, map.day) as id from map
                ), body as (
                  select o.id, o.short_name as name, o.line, o.kind, o.area_id,
                         case when o.valid_to < :today then units.living(o.id, :today) else o.id end as living_id
                  from units.organization_latest o cross join map
                  where o.area_id in (select id from held) and o.body_id is null
                    and o.kind in ('PEOPLES_COMMITTEE', 'UNION', 'COUNCIL', 'SCHOOL', 'FUND')
                    and coalesce(o.valid_from, '-infinity') <= map.day and coalesce(o.valid_to, 'infinity') >= map.day
                ), unit as (
                  select a.id, n.name, a.level, '' as line, a.id as area_id,
                         (select b.living_id from body b where b.area_id = a.id and b.kind = 'PEOPLES_COMMITTEE' limit 1) as body_id
                  from units.area a join units.area_name n on n.area_id = a.id
                  join map on n.during @> map.day
                  where a.id in (select id from held) and a.id in (select units.areas_within(:seenAreas))
                    and (a.level, '') in (select level, line from owed)
                  union all
                  select b.id, b.name, a.level, b.line, b.area_id, b.living_id
                  from body b join units.area a on a.id = b.area_id
                  where (a.level, b.line) in (select level, line from owed)
                    and (b.id in (select units.organizations_within(:seenOrganizations))
                      or b.area_id in (select units.areas_within(:seenAreas)))
                )
                select * from unit order by name collate "vi-x-icu", id
                """)
                .param("levels", column(works, work -> work.level().name()))
                .param(
                        "lines",
                        column(works, work -> work.line().map(Enum::name).orElse("")))
                .param("area", campaign.area())
                .param("day", day)
                .param("today", today)
                .params(scope.parameters())
                .query(OwingUnits::unit)
                .list();
    }

    private static String[] column(Collection<Work> works, Function<Work, String> value) {
        return works.stream().map(value).toArray(String[]::new);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                Rows.uuid(row, "id"),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                Optional.of(row.getString("line"))
                        .filter(line -> !line.isEmpty())
                        .map(Line::valueOf),
                Rows.uuid(row, "area_id"),
                Rows.findUuid(row, "body_id"));
    }
}
