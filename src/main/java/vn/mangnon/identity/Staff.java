package vn.mangnon.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
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
