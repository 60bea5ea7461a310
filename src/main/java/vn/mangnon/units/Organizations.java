package vn.mangnon.units;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** The bodies in their lines of command. That a body exists and what it is called is no secret; what it does is. */
@Component
public class Organizations {
    private static final String PUBLIC = "that a public body exists, and its name, is no secret";

    private final JdbcClient jdbc;

    Organizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organization as it is called last. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<Organization> find(Id<Organization> id) {
        return jdbc.sql("""
                select id, line, kind, body_id, area_id, name, short_name, valid_from, valid_to
                from units.organization_latest where id = :id
                """)
                .param("id", id.value())
                .query(UnitRows::organization)
                .optional();
    }

    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Organization require(Id<Organization> id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** An organization of the reader's own part of the trees. */
    @Transactional(readOnly = true)
    public Organization requireWithin(Scope scope, Id<Organization> id) {
        boolean within = jdbc.sql("select :id in (select units.organizations_within(:seenOrganizations))")
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
    public Map<UUID, Organization> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select id, line, kind, body_id, area_id, name, short_name, valid_from, valid_to
                from units.organization_latest where id = any (:ids)
                """).param("ids", ids.toArray(UUID[]::new)).query(UnitRows::organization).list().stream()
                .collect(Collectors.toMap(organization -> organization.id().value(), Function.identity()));
    }

    /** The body above another in its line on a day. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<Organization> above(Id<Organization> id, LocalDate day) {
        return jdbc.sql("""
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to
                from units.organization_parent p join units.organization_latest o on o.id = p.parent_id
                where p.organization_id = :id and p.during @> :day
                """)
                .param("id", id.value())
                .param("day", day)
                .query(UnitRows::organization)
                .optional();
    }

    /** Everything the reader sees of the trees on a day, ordered by tier, line and name. */
    @Transactional(readOnly = true)
    public List<Organization> seen(Scope scope, LocalDate day) {
        return jdbc.sql("""
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to
                from units.organization_latest o join units.area a on a.id = o.area_id
                where coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                  and (o.id in (select units.organizations_within(:seenOrganizations))
                       or o.area_id in (select units.areas_within(:seenAreas)))
                order by array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], a.level),
                         o.line, o.body_id nulls first, o.name collate "vi-x-icu"
                """)
                .params(scope.parameters())
                .param("day", day)
                .query(UnitRows::organization)
                .list();
    }

    /** The bodies of one line that work in these areas on a day; no boards or divisions. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Organization> bodies(Collection<Id<Area>> areas, Line line, LocalDate day) {
        return jdbc.sql("""
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to
                from units.organization_latest o
                where o.area_id = any (:areas) and o.line = :line and o.body_id is null
                  and coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                order by o.name collate "vi-x-icu"
                """)
                .param("areas", areas.stream().map(Id::value).toArray(UUID[]::new))
                .param("line", line.name())
                .param("day", day)
                .query(UnitRows::organization)
                .list();
    }

    /** The organizations that a plan of this body may name: its own boards, its line, and what works in its area. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<NamedOrganization> nameable(Organization body, LocalDate day) {
        return jdbc.sql("""
                with near as (select units.areas_at(:area, :day) as id)
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to,
                       (select coalesce(array_agg(l.name), '{}') from units.organization_alias l
                        where l.organization_id = o.id) as aliases
                from units.organization_latest o
                where coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                  and (o.area_id in (select id from near) or o.id in (select units.organizations_at(:body, :day)))
                order by o.name collate "vi-x-icu"
                """)
                .param("area", body.areaId().value())
                .param("body", body.id().value())
                .param("day", day)
                .query((row, number) -> new NamedOrganization(UnitRows.organization(row, number), List.of((String[])
                        row.getArray("aliases").getArray())))
                .list();
    }

    /** An organization with the other names it goes by. */
    public record NamedOrganization(Organization organization, List<String> aliases) {}

    /** The other names an organization goes by. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<String> aliases(Id<Organization> id) {
        return jdbc.sql("select name from units.organization_alias where organization_id = :id order by folded")
                .param("id", id.value())
                .query(Rows.of(String.class))
                .list();
    }

    /** What is below an organization on a day: its boards and divisions, and the bodies it leads. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<Organization> below(Id<Organization> id, LocalDate day) {
        return jdbc.sql("""
                select o.id, o.line, o.kind, o.body_id, o.area_id, o.name, o.short_name, o.valid_from, o.valid_to
                from units.organization_parent p join units.organization_latest o on o.id = p.organization_id
                where p.parent_id = :id and p.during @> :day
                order by o.body_id nulls last, o.line, o.name collate "vi-x-icu"
                """)
                .param("id", id.value())
                .param("day", day)
                .query(UnitRows::organization)
                .list();
    }

    /** The bodies a board follows for its own body on a day. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public List<UUID> followed(Id<Organization> board, LocalDate day) {
        return jdbc.sql("select followed_id from units.following where board_id = :board and during @> :day")
                .param("board", board.value())
                .param("day", day)
                .query(Rows.of(UUID.class))
                .list();
    }

    /** Which board of a body follows which other bodies on a day, by the one followed. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, UUID> followers(UUID body, LocalDate day) {
        Map<UUID, UUID> boards = new HashMap<>();
        jdbc.sql("""
                select f.followed_id, f.board_id
                from units.following f join units.organization o on o.id = f.board_id
                where o.body_id = :body and f.during @> :day
                """).param("body", body).param("day", day).query((ResultSet row) -> {
            boards.put(Rows.uuid(row, "followed_id"), Rows.uuid(row, "board_id"));
        });
        return boards;
    }
}
