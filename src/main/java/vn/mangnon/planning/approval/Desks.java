package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Unscoped;

/**
 * For whom a person works: her organization, the department it stands in, up to its body; and those that any of these
 * took over from.
 */
@Component
class Desks {
    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Unscoped("of the person who acts")
    @Transactional(readOnly = true)
    public Set<UUID> of(Actor actor, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                with recursive desk (id) as (
                  select :organization::uuid
                  union
                  select p.parent_id from desk d
                  join units.organization_parent p on p.organization_id = d.id and p.during @> :day
                  join units.organization o on o.id = p.parent_id and coalesce(o.body_id, o.id) = :body
                ), kept (id) as (
                  select id from desk
                  union
                  select s.predecessor_id from kept k
                  join units.organization_succession s on s.successor_id = k.id and s.takes_effect <= :day
                )
                select id from kept
                """)
                .param("organization", actor.organization())
                .param("body", actor.body())
                .param("day", day)
                .query(Rows.of(UUID.class))
                .list());
    }

    /** Where the people of an office sit: a body's are all told at once, a department's are in its divisions too. */
    Set<UUID> rooms(UUID office, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                select a.id from units.organization o
                cross join lateral (select units.organizations_at(o.id, :day) as id) a
                join units.organization r on r.id = a.id
                where o.id = :office and (a.id = o.id or o.body_id is not null and r.body_id = o.body_id)
                """)
                .param("office", office)
                .param("day", day)
                .query(Rows.of(UUID.class))
                .list());
    }
}
