package vn.mangnon.units;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** What no national list says of an area and people who work there know: what it is, its villages, its children. */
@Component
public class DescribeAreas {
    private static final String PUBLIC = "what an area is, is no secret";

    private final JdbcClient jdbc;
    private final Journal journal;

    DescribeAreas(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Something an area is for a time. */
    public record Held(
            AreaAttribute attribute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String basis) {}

    /** How many children under 16 an area has in a year. */
    public record Children(int year, long children, String basis) {}

    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Held> attributes(Id<Area> area) {
        return jdbc.sql("""
                select attribute, lower(during) as "from", upper(during) - 1 as "to", basis
                from units.area_attribute where area_id = :area order by attribute, during
                """)
                .param("area", area.value())
                .query(Rows.of(Held.class))
                .list();
    }

    /** From a day on the area is this, or is it no more. */
    @Transactional
    public void attribute(
            Actor actor, Id<Area> area, AreaAttribute attribute, boolean holds, LocalDate from, String basis) {
        jdbc.sql("""
                update units.area_attribute set during = daterange(lower(during), :from)
                where area_id = :area and attribute = :attribute and during @> :from
                  and lower(during) is distinct from :from
                """)
                .param("area", area.value())
                .param("attribute", attribute.name())
                .param("from", from)
                .update();
        jdbc.sql(
                        "delete from units.area_attribute where area_id = :area and attribute = :attribute and lower(during) >= :from")
                .param("area", area.value())
                .param("attribute", attribute.name())
                .param("from", from)
                .update();
        if (holds) {
            jdbc.sql("""
                    insert into units.area_attribute (area_id, attribute, during, basis)
                    values (:area, :attribute, daterange(:from, null), :basis)
                    """)
                    .param("area", area.value())
                    .param("attribute", attribute.name())
                    .param("from", from)
                    .param("basis", basis)
                    .update();
        }
        journal.note(actor, "units.deed.attribute", Ref.of("area", area), Map.of());
    }

    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Children> children(Id<Area> area) {
        return jdbc.sql(
                        "select year, children, basis from units.area_children where area_id = :area order by year desc")
                .param("area", area.value())
                .query(Rows.of(Children.class))
                .list();
    }

    /** The children of areas in the latest year up to a day for which somebody said so, by area. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, Long> childrenBy(Collection<UUID> areas, LocalDate day) {
        Map<UUID, Long> children = new HashMap<>();
        jdbc.sql("""
                select distinct on (area_id) area_id, children from units.area_children
                where area_id = any (:areas) and year <= :year order by area_id, year desc
                """)
                .param("areas", areas.toArray(UUID[]::new))
                .param("year", day.getYear())
                .query((ResultSet row) -> {
                    children.put(Rows.uuid(row, "area_id"), row.getLong("children"));
                });
        return children;
    }

    @Transactional
    public void children(Actor actor, Id<Area> area, Children said) {
        storeChildren(area, said);
        journal.note(actor, "units.deed.children", Ref.of("area", area), Map.of());
    }

    @Transactional
    public void storeChildren(Id<Area> area, Children said) {
        jdbc.sql("""
                insert into units.area_children (area_id, year, children, basis)
                values (:area, :year, :children, :basis)
                on conflict (area_id, year) do update set children = excluded.children, basis = excluded.basis
                """)
                .param("area", area.value())
                .param("year", said.year())
                .param("children", said.children())
                .param("basis", said.basis())
                .update();
    }

    /** A new village of a commune. Sent twice, it is one. */
    @Transactional
    public void village(Actor actor, Area commune, Village village) {
        boolean there = jdbc.sql("""
                select exists (select from units.area where id = :id)
                """)
                .param("id", village.id.value())
                .query(Rows.of(Boolean.class))
                .single();
        if (there) {
            requireBelow(commune, village.id);
            return;
        }
        storeVillage(commune, village);
        jdbc.sql("select units.rebuild_reach()").query((row, number) -> number).list();
        journal.note(actor, "units.deed.village", Ref.of("area", commune.id()), Map.of());
    }

    /** A village: a hamlet, a bản, a residential group. It has no official code; ours is its commune's and a number. */
    public record Village(
            Id<Area> id, String kind, String name, @Nullable LocalDate from) {}

    /** As of a day on (empty: since ever); a village there already is moved to that commune then. */
    @Transactional
    public void storeVillage(Area commune, Village village) {
        boolean made = jdbc.sql("""
                insert into units.area (id, level, valid_from, valid_to) values (:id, 'VILLAGE', :from, :to)
                on conflict (id) do update set valid_to = excluded.valid_to
                returning xmax = 0
                """)
                .param("id", village.id.value())
                .param("from", village.from)
                .param("to", commune.validTo())
                .query(Rows.of(Boolean.class))
                .single();
        if (made) {
            name(commune, village);
        }
        jdbc.sql("""
                update units.area_parent set during = daterange(lower(during), :from)
                where area_id = :id and :from::date is not null and during @> :from
                  and lower(during) is distinct from :from
                """)
                .param("id", village.id.value())
                .param("from", village.from)
                .update();
        jdbc.sql("""
                insert into units.area_parent (area_id, parent_id, during)
                values (:id, :commune, daterange(:from, :to, '[]')) on conflict do nothing
                """)
                .param("id", village.id.value())
                .param("commune", commune.id().value())
                .param("from", village.from)
                .param("to", commune.validTo())
                .update();
    }

    /** An id that names anything but a village of this commune was made up. */
    private void requireBelow(Area commune, Id<Area> village) {
        boolean below = jdbc.sql("""
                select exists (select from units.area_parent p join units.area a on a.id = p.area_id
                               where a.id = :id and a.level = 'VILLAGE' and p.parent_id = :commune)
                """)
                .param("id", village.value())
                .param("commune", commune.id().value())
                .query(Rows.of(Boolean.class))
                .single();
        if (!below) {
            throw new NotFound();
        }
    }

    private void name(Area commune, Village village) {
        jdbc.sql("""
                insert into units.area_name (area_id, during, code, kind, name, folded)
                select :id, '(,)', :commune || '-' || (count(*) + 1), :kind, :name, :folded
                from units.area_name where code like :commune || '-%'
                """)
                .param("id", village.id.value())
                .param("commune", commune.code())
                .param("kind", village.kind)
                .param("name", village.name)
                .param("folded", Folded.of(village.name).text())
                .update();
    }
}
