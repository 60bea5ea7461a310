package vn.mangnon.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** Who does an organization's work. */
@Component
public class Staff {
    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who can be told; the address is empty where there is none. */
    public record Member(UUID person, String email) {}

    /** Officers and leaders of an organization, its boards and divisions included, on a day. */
    @Unscoped("for telling them, not for showing who they are")
    @Transactional(readOnly = true)
    public List<Member> of(UUID organization, LocalDate day) {
        return jdbc.sql("""
                select distinct p.id as person, p.email
                from identity.person p
                join identity.position h on h.person_id = p.id and h.during @> :day
                join units.organization o on o.id = h.organization_id
                where p.ended_on is null and :organization in (o.id, o.body_id)
                  and h.roles && array['OFFICER', 'LEADER']
                """)
                .param("organization", organization)
                .param("day", day)
                .query(Rows.of(Member.class))
                .list();
    }

    /** The leaders of an organization itself on a day; where it has none here, those who do its work. */
    @Unscoped("for telling them, not for showing who they are")
    @Transactional(readOnly = true)
    public List<Member> leaders(UUID organization, LocalDate day) {
        List<Member> leaders = jdbc.sql("""
                select distinct p.id as person, p.email
                from identity.person p
                join identity.position h on h.person_id = p.id and h.during @> :day
                where p.ended_on is null and h.organization_id = :organization and 'LEADER' = any (h.roles)
                """)
                .param("organization", organization)
                .param("day", day)
                .query(Rows.of(Member.class))
                .list();
        return leaders.isEmpty() ? of(organization, day) : leaders;
    }

    /** Who holds a role at a body, in it or in one of its boards and divisions, on a day. */
    @Unscoped("for telling them and for closing what only they shall open")
    @Transactional(readOnly = true)
    public List<Member> holding(Role role, UUID body, LocalDate day) {
        return jdbc.sql("""
                select distinct p.id as person, p.email
                from identity.position h
                join identity.person p on p.id = h.person_id and p.ended_on is null
                join units.organization o on o.id = h.organization_id
                where h.during @> :day and :body in (o.id, o.body_id) and :role = any (h.roles)
                """)
                .param("day", day)
                .param("body", body)
                .param("role", role.name())
                .query(Rows.of(Member.class))
                .list();
    }

    /** Somebody with an address, in the position she holds, and what she may see. */
    public record Desk(Actor actor, Scope scope, String email) {}

    /** Everybody who can be written to in the morning and was not yet looked after, in the order of their ids. */
    @Unscoped("for writing to them, not for showing who they are")
    @Transactional(readOnly = true)
    public List<Desk> desks(LocalDate day, UUID after, int most) {
        return jdbc.sql("""
                select distinct on (p.id) p.id as person, p.name, p.email, o.id as organization,
                       coalesce(o.body_id, o.id) as body, b.line, b.area_id, h.roles
                from identity.person p
                join identity.position h on h.person_id = p.id and h.during @> :day
                join units.organization o on o.id = h.organization_id
                join units.organization b on b.id = coalesce(o.body_id, o.id)
                where p.ended_on is null and p.email <> '' and p.id > :after
                order by p.id, lower(h.during) desc nulls last, h.id
                limit :most
                """)
                .param("day", day)
                .param("after", after)
                .param("most", most)
                .query(Staff::desk)
                .list();
    }

    static Desk desk(ResultSet row, int number) throws SQLException {
        UUID body = Rows.uuid(row, "body");
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        boolean state = "GOVERNMENT".equals(row.getString("line"));
        return new Desk(
                new Actor(Rows.uuid(row, "person"), row.getString("name"), Rows.uuid(row, "organization"), body, roles),
                new Scope(List.of(body), state ? List.of(Rows.uuid(row, "area_id")) : List.of()),
                row.getString("email"));
    }

    /** The titles of the positions in which somebody acts for her organization on a day. */
    @Unscoped("a person's own positions")
    @Transactional(readOnly = true)
    public List<String> titles(Actor actor, LocalDate day) {
        return jdbc.sql("""
                select title from identity.position
                where person_id = :person and organization_id = :organization and during @> :day
                """)
                .param("person", actor.person())
                .param("organization", actor.organization())
                .param("day", day)
                .query(Rows.of(String.class))
                .list();
    }
}
