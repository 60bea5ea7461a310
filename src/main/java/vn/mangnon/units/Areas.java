package vn.mangnon.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** The administrative units of the country in time. They are public knowledge. */
@Component
public class Areas {
    private static final String PUBLIC = "the country's administrative units are public";

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How an area came to be or to an end: the other area, and whether all of the former one went into the later. */
    public record Succession(Area area, boolean whole) {}

    /** A former area that was split: its successors, with what a person gave each of them. */
    public record Split(Area predecessor, List<Part> parts) {
        public boolean decided() {
            return parts.stream().allMatch(part -> part.weight().isPresent());
        }
    }

    /** One successor of a split area. */
    public record Part(Area successor, Optional<Long> weight, String basis) {}

    /** An area as it is called last. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<Area> find(Id<Area> id) {
        return jdbc.sql("""
                select id, level, code, kind, name, valid_from, valid_to from units.area_latest where id = :id
                """).param("id", id.value()).query(UnitRows::area).optional();
    }

    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Area require(Id<Area> id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** An area of the reader's own part of the tree. */
    @Transactional(readOnly = true)
    public Area requireWithin(Scope scope, Id<Area> id) {
        boolean within = jdbc.sql("select :id in (select units.areas_within(:seenAreas))")
                .param("id", id.value())
                .params(scope.parameters())
                .query(Rows.of(Boolean.class))
                .single();
        if (!within) {
            throw new NotFound();
        }
        return require(id);
    }

    /** Several at once, by id; those that are not there are left out. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, Area> byId(Collection<UUID> ids) {
        return jdbc.sql("""
                select id, level, code, kind, name, valid_from, valid_to from units.area_latest where id = any (:ids)
                """).param("ids", ids.toArray(UUID[]::new)).query(UnitRows::area).list().stream()
                .collect(Collectors.toMap(area -> area.id().value(), Function.identity()));
    }

    /** The area that a code meant on a day: codes are given on to other areas. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<Area> findByCode(String code, LocalDate day) {
        return jdbc.sql("""
                select a.id, a.level, n.code, n.kind, n.name, a.valid_from, a.valid_to
                from units.area_name n join units.area a on a.id = n.area_id
                where n.code = :code and n.during @> :day
                """)
                .param("code", code)
                .param("day", day)
                .query(UnitRows::area)
                .optional();
    }

    /**
     * An area, then the districts and communes below it on a day, before its own beginning those that went into it whole;
     * of a commune its villages too.
     */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> under(Id<Area> root, LocalDate day) {
        List<Area> under = new ArrayList<>(List.of(require(root)));
        under.addAll(jdbc.sql("""
                select a.id, a.level, n.code, n.kind, n.name, a.valid_from, a.valid_to
                from units.area a join units.area_name n on n.area_id = a.id and n.during @> :day
                where a.id in (select r.area_id from units.area_reach r where r.root_id = :root and r.during @> :day)
                  and a.id <> :root and a.level = any (:levels)
                order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], a.level),
                         n.name collate "vi-x-icu"
                """)
                .param("root", root.value())
                .param("day", day)
                .param(
                        "levels",
                        under.getFirst().level() == AreaLevel.COMMUNE
                                ? new String[] {AreaLevel.COMMUNE.name(), AreaLevel.VILLAGE.name()}
                                : new String[] {
                                    AreaLevel.PROVINCE.name(), AreaLevel.DISTRICT.name(), AreaLevel.COMMUNE.name()
                                })
                .query(UnitRows::area)
                .list());
        return under;
    }

    /** The areas of a level at or below a root on a day, as the tree then was, by name. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> within(Id<Area> root, AreaLevel level, LocalDate day) {
        return jdbc.sql("""
                select a.id, a.level, n.code, n.kind, n.name, a.valid_from, a.valid_to
                from units.area a join units.area_name n on n.area_id = a.id and n.during @> :day
                where a.level = :level and a.id in (select units.areas_at(:root, :day))
                order by n.name collate "vi-x-icu"
                """)
                .param("root", root.value())
                .param("level", level.name())
                .param("day", day)
                .query(UnitRows::area)
                .list();
    }

    /** The communes at or below a root that are of a sort on a day, such as extremely difficult ones. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> communesWith(Id<Area> root, AreaAttribute attribute, LocalDate day) {
        Set<UUID> held = Set.copyOf(
                jdbc.sql("select area_id from units.area_attribute where attribute = :attribute and during @> :day")
                        .param("attribute", attribute.name())
                        .param("day", day)
                        .query(Rows.of(UUID.class))
                        .list());
        return within(root, AreaLevel.COMMUNE, day).stream()
                .filter(area -> held.contains(area.id().value()))
                .toList();
    }

    /** Areas whose name, code or older name holds the words typed, with or without marks; those there on the day. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Area> search(String words, LocalDate day, int most) {
        return jdbc.sql("""
                select a.id, a.level, n.code, n.kind, n.name, a.valid_from, a.valid_to
                from units.area a join units.area_name n on n.area_id = a.id and n.during @> :day
                where n.folded like '%' || :words || '%' or n.code = :words
                   or exists (select from units.area_alias l where l.area_id = a.id and l.folded like '%' || :words || '%')
                order by array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], a.level),
                         n.name collate "vi-x-icu"
                limit :most
                """)
                .param("words", Folded.of(words).text())
                .param("day", day)
                .param("most", most)
                .query(UnitRows::area)
                .list();
    }

    /** Which areas this one was made from. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Succession> predecessors(Id<Area> id) {
        return jdbc.sql("""
                select l.id, l.level, l.code, l.kind, l.name, l.valid_from, l.valid_to, s.whole
                from units.succession s join units.area_latest l on l.id = s.predecessor_id
                where s.successor_id = :id order by l.name collate "vi-x-icu"
                """)
                .param("id", id.value())
                .query((row, number) -> new Succession(UnitRows.area(row, number), row.getBoolean("whole")))
                .list();
    }

    /** The split areas whose successors lie at or below a root, each with its parts. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Split> splits(Id<Area> root) {
        List<UUID> predecessors = jdbc.sql("""
                select distinct s.predecessor_id from units.succession s
                where not s.whole and s.successor_id in (select units.areas_within(array[:root]))
                """)
                .param("root", root.value())
                .query(Rows.of(UUID.class))
                .list();
        return predecessors.stream().map(id -> split(new Id<>(id))).toList();
    }

    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Split split(Id<Area> predecessor) {
        List<Part> parts = jdbc.sql("""
                select l.id, l.level, l.code, l.kind, l.name, l.valid_from, l.valid_to, h.weight, h.basis
                from units.succession s join units.area_latest l on l.id = s.successor_id
                left join units.share h on h.predecessor_id = s.predecessor_id and h.successor_id = s.successor_id
                where s.predecessor_id = :id and not s.whole order by l.name collate "vi-x-icu"
                """)
                .param("id", predecessor.value())
                .query(UnitRows::part)
                .list();
        if (parts.isEmpty()) {
            throw new NotFound();
        }
        return new Split(require(predecessor), parts);
    }
}
