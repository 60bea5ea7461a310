package vn.mangnon.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.shared.Folded;

/** Writes many units at once: a statement a table. */
final class UnitTables {
    private final JdbcClient jdbc;

    UnitTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Area(
            UUID id,
            String level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Name(UUID id, @Nullable LocalDate from, @Nullable LocalDate to, String code, String kind, String name) {}

    record Parent(
            UUID id,
            UUID parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Link(UUID predecessor, UUID successor, boolean whole) {}

    void store(List<Area> areas, List<Name> names, List<Parent> parents) {
        jdbc.sql(
                        "insert into units.area (id, level, valid_from, valid_to) select * from unnest(:ids::uuid[], :levels::text[], :froms::date[], :tos::date[])")
                .param("ids", column(areas, Area::id, UUID[]::new))
                .param("levels", column(areas, Area::level, String[]::new))
                .param("froms", column(areas, row -> text(row.from), String[]::new))
                .param("tos", column(areas, row -> text(row.to), String[]::new))
                .update();
        jdbc.sql("""
                insert into units.area_name (area_id, during, code, kind, name, folded)
                select id, daterange(first, last, '[]'), code, kind, name, folded
                from unnest(:ids::uuid[], :froms::date[], :tos::date[], :codes::text[], :kinds::text[], :names::text[],
                            :foldeds::text[])
                  as t (id, first, last, code, kind, name, folded)
                """)
                .param("ids", column(names, Name::id, UUID[]::new))
                .param("froms", column(names, row -> text(row.from), String[]::new))
                .param("tos", column(names, row -> text(row.to), String[]::new))
                .param("codes", column(names, Name::code, String[]::new))
                .param("kinds", column(names, Name::kind, String[]::new))
                .param("names", column(names, Name::name, String[]::new))
                .param("foldeds", column(names, name -> Folded.of(name.name).text(), String[]::new))
                .update();
        jdbc.sql("""
                insert into units.area_parent (area_id, parent_id, during)
                select id, parent, daterange(first, last, '[]')
                from unnest(:ids::uuid[], :parents::uuid[], :froms::date[], :tos::date[]) as t (id, parent, first, last)
                """)
                .param("ids", column(parents, Parent::id, UUID[]::new))
                .param("parents", column(parents, Parent::parent, UUID[]::new))
                .param("froms", column(parents, row -> text(row.from), String[]::new))
                .param("tos", column(parents, row -> text(row.to), String[]::new))
                .update();
    }

    void store(List<Link> links) {
        jdbc.sql("""
                insert into units.succession (predecessor_id, successor_id, takes_effect, whole)
                select predecessor, successor, :reform, whole
                from unnest(:predecessors::uuid[], :successors::uuid[], :wholes::boolean[]) as t (predecessor, successor, whole)
                """)
                .param("reform", LoadUnits.REFORM)
                .param("predecessors", column(links, Link::predecessor, UUID[]::new))
                .param("successors", column(links, Link::successor, UUID[]::new))
                .param("wholes", column(links, Link::whole, Boolean[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <R, C> @Nullable C[] column(
            List<R> rows, Function<R, @Nullable C> value, IntFunction<@Nullable C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
