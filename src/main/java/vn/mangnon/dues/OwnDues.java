package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.shared.Vietnam;

/** What an organization has to do with dues: those it owes or answers for, and those it waits for that are late. */
@Component
public class OwnDues {
    /** Of dues d: they go through the actor's part, or to it directly, or did so to a body in whose place it stands today. */
    static final String COLLECTED = """
            (d.via_id in (select units.stood_for(:organization, :today))
              or d.creditor_id in (select units.stood_for(:organization, :today))
              or d.via_id is null and d.creditor_id in (select units.stood_for(:body, :today)))
            """;

    private static final String LATE = """
            where d.settled_at is null and d.ended_because is null and not d.provisional
              and greatest(d.due_at, d.extended_until) <= :now
              and d.creditor_id in (select units.organizations_within(:seenOrganizations))
              and\s""" + COLLECTED;

    private final JdbcClient jdbc;

    OwnDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A due as those see it who owe it or answer for it.
     *
     * @param answering who answers now
     * @param handedBy who handed it to the one that answers
     * @param times how often it was urged
     * @param asking whether more time was asked for and nobody has decided
     */
    public record Owed(Due due, UUID answering, Optional<UUID> handedBy, long times, boolean asking) {}

    /** What these organizations owe, or answer for now, the soonest first. */
    @Unscoped("an actor's own organization's dues")
    @Transactional(readOnly = true)
    public List<Owed> of(Collection<UUID> organizations, Instant now) {
        return jdbc.sql("""
                select d.*, coalesce(r.organization_id, d.debtor_id) as answering, h.from_id as handed_by,
                       (select count(*) from dues.urging u where u.due_id = d.id) as times,
                       exists (select from dues.extension e where e.due_id = d.id and e.decided_at is null) as asking
                from dues.due d
                left join dues.responsibility r on r.due_id = d.id and r.during @> :now
                left join lateral (
                  select g.from_id from dues.delegation g
                  where g.to_id = r.organization_id and (g.due_id = d.id or g.due_id is null) and g.during @> :now
                    and (g.taken_back_at is null or g.taken_back_at > :now)
                    and g.from_id in (select b.organization_id from dues.responsibility b where b.due_id = d.id
                                      union all select d.debtor_id)
                  order by g.made_at desc limit 1) h on true
                where d.ended_because is null
                  and d.id in (select o.id from dues.due o where o.debtor_id = any (:organizations)
                               union
                               select a.due_id from dues.responsibility a
                               where a.organization_id = any (:organizations) and a.during @> :now)
                order by greatest(d.due_at, d.extended_until), d.id
                """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("now", Rows.utc(now))
                .query(OwnDues::owed)
                .list();
    }

    /** What is late of all that goes through the actor's part, or to it directly, the longest first. */
    @Transactional(readOnly = true)
    public List<Dues.Urged> lateTo(Scope scope, Actor actor, Instant now) {
        return late(
                        """
                select d.*, u.times, u.last from dues.due d
                left join lateral (select count(*) as times, max(urged_at) as last from dues.urging
                                   where due_id = d.id) u on true
                """ + LATE + " order by greatest(d.due_at, d.extended_until), d.subject_id, d.id",
                        scope,
                        actor,
                        now)
                .query(DueRows::urged)
                .list();
    }

    /** How much that is. */
    @Transactional(readOnly = true)
    public long countLateTo(Scope scope, Actor actor, Instant now) {
        return late("select count(*) from dues.due d " + LATE, scope, actor, now)
                .query(Rows.of(Long.class))
                .single();
    }

    private JdbcClient.StatementSpec late(String sql, Scope scope, Actor actor, Instant now) {
        return jdbc.sql(sql)
                .params(scope.parameters())
                .param("now", Rows.utc(now))
                .param("today", now.atZone(Vietnam.ZONE).toLocalDate())
                .param("organization", actor.organization())
                .param("body", actor.body());
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                DueRows.due(row, number),
                Rows.uuid(row, "answering"),
                Rows.findUuid(row, "handed_by"),
                row.getLong("times"),
                row.getBoolean("asking"));
    }
}
