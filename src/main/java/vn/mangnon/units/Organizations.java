package vn.mangnon.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Folded;
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

    /** Several at once, by id; those that are not there are left out. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, Organization> byId(Collection<UUID> ids) {
        return jdbc.sql("""
                select id, line, kind, body_id, area_id, name, short_name, valid_from, valid_to
                from units.organization_latest where id = any (:ids)
                """).param("ids", ids.toArray(UUID[]::new)).query(UnitRows::organization).stream()
                .collect(Collectors.toMap(organization -> organization.id().value(), Function.identity()));
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

    /** Adds an organization under a parent from a day on (empty: since ever). Call {@link #settle()} after the last. */
    @Transactional
    public void add(Organization organization, Optional<Id<Organization>> parent) {
        Id<Organization> body = organization.bodyId();
        jdbc.sql("""
                insert into units.organization (id, line, kind, body_id, area_id, valid_from, valid_to)
                values (:id, :line, :kind, :body, :area, :from, :to)
                on conflict (id) do nothing
                """)
                .param("id", organization.id().value())
                .param("line", organization.line().name())
                .param("kind", organization.kind().name())
                .param("body", body == null ? null : body.value())
                .param("area", organization.areaId().value())
                .param("from", organization.validFrom())
                .param("to", organization.validTo())
                .update();
        jdbc.sql("""
                insert into units.organization_name (organization_id, during, name, short_name, folded)
                values (:id, daterange(:from, :to, '[]'), :name, :short, :folded)
                on conflict do nothing
                """)
                .param("id", organization.id().value())
                .param("from", organization.validFrom())
                .param("to", organization.validTo())
                .param("name", organization.name())
                .param("short", organization.shortName())
                .param("folded", Folded.of(organization.name()).text())
                .update();
        parent.ifPresent(above -> place(organization, above));
    }

    /** Another name people use for it: a board printed under three names is one board. */
    @Transactional
    public void alias(Id<Organization> id, String name) {
        jdbc.sql("""
                insert into units.organization_alias (organization_id, name, folded) values (:id, :name, :folded)
                on conflict (organization_id, folded) do nothing
                """)
                .param("id", id.value())
                .param("name", name)
                .param("folded", Folded.of(name).text())
                .update();
    }

    @Transactional
    public void succeeds(Id<Organization> predecessor, Id<Organization> successor, LocalDate from) {
        jdbc.sql("""
                insert into units.organization_succession (predecessor_id, successor_id, takes_effect)
                values (:predecessor, :successor, :from) on conflict do nothing
                """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("from", from)
                .update();
    }

    /** A board follows a body for its own body: that body's reports go through it. */
    @Transactional
    public void follow(Id<Organization> board, Id<Organization> followed, LocalDate from) {
        jdbc.sql("""
                insert into units.following (board_id, followed_id, during)
                values (:board, :followed, daterange(:from, null)) on conflict do nothing
                """)
                .param("board", board.value())
                .param("followed", followed.value())
                .param("from", from)
                .update();
    }

    /** Works out anew who is below whom, after the trees have changed. */
    @Transactional
    public void settle() {
        jdbc.sql("select units.rebuild_reach()").query((row, number) -> number).list();
    }

    private void place(Organization organization, Id<Organization> parent) {
        jdbc.sql("""
                insert into units.organization_parent (organization_id, parent_id, during)
                values (:id, :parent, daterange(:from, :to, '[]')) on conflict do nothing
                """)
                .param("id", organization.id().value())
                .param("parent", parent.value())
                .param("from", organization.validFrom())
                .param("to", organization.validTo())
                .update();
    }
}
