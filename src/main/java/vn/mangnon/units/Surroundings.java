package vn.mangnon.units;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** What lies around an area, and what lay in it over the years. */
@Component
public class Surroundings {
    private static final String PUBLIC = "the country's administrative units are public";

    private final JdbcClient jdbc;

    Surroundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reader's own areas, each with the districts and communes below it on a day. */
    @Transactional(readOnly = true)
    public List<Area> own(Scope scope, LocalDate day) {
        return jdbc.sql("""
                select id, level, code, kind, name, valid_from, valid_to
                from (select l.*, 0 as step from units.area_latest l where l.id = any (:seenAreas)
                      union all
                      select a.id, a.level, n.code, n.kind, n.name, n.folded, a.valid_from, a.valid_to, a.version, 1
                      from units.area a join units.area_name n on n.area_id = a.id and n.during @> :day
                      where a.id in (select r.area_id from units.area_reach r
                                     where r.root_id = any (:seenAreas) and r.during @> :day)
                        and a.id <> all (:seenAreas) and a.level in ('PROVINCE', 'DISTRICT', 'COMMUNE')) own
                order by step, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], level), name collate "vi-x-icu"
                """)
                .params(scope.parameters())
                .param("day", day)
                .query(UnitRows::area)
                .list();
    }

    /** The areas of a level that were at or below a root at some time in a period, by what they were called last. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> during(Id<Area> root, AreaLevel level, Period period) {
        return jdbc.sql("""
                select a.id, a.level, a.code, a.kind, a.name, a.valid_from, a.valid_to
                from units.area_latest a
                where a.level = :level and coalesce(a.valid_from, '-infinity') <= :last and coalesce(a.valid_to, 'infinity') >= :first
                  and exists (select from units.area_reach r where r.root_id = :root and r.area_id = a.id
                                and r.during && daterange(:first, :last, '[]'))
                order by a.name collate "vi-x-icu", a.valid_from
                """)
                .param("root", root.value())
                .param("level", level.name())
                .param("first", period.first())
                .param("last", period.last())
                .query(UnitRows::area)
                .list();
    }

    /** What an area lies in on a day, the nearest first. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> above(Id<Area> area, LocalDate day) {
        return jdbc.sql("""
                with recursive above (id, step) as (
                  select p.parent_id, 1 from units.area_parent p where p.area_id = :area and p.during @> :day
                  union all
                  select p.parent_id, a.step + 1
                  from above a join units.area_parent p on p.area_id = a.id and p.during @> :day
                )
                select a.id, a.level, n.code, n.kind, n.name, a.valid_from, a.valid_to
                from above u join units.area a on a.id = u.id join units.area_name n on n.area_id = a.id and n.during @> :day
                order by u.step
                """)
                .param("area", area.value())
                .param("day", day)
                .query(UnitRows::area)
                .list();
    }

    /** Whether an area lies within what a reader may see. */
    @Transactional(readOnly = true)
    public boolean isWithin(Scope scope, Area area) {
        return jdbc.sql("""
                select exists (select from units.area_reach r where r.root_id = any (:seenAreas) and r.area_id = :area)
                """)
                .params(scope.parameters())
                .param("area", area.id().value())
                .query(Boolean.class)
                .single();
    }
}
