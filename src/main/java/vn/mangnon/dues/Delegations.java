package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.shared.Vietnam;

/** What was handed to another part of the same body, and taken back. */
@Component
public class Delegations {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final Notices notices;
    private final Journal journal;

    Delegations(JdbcClient jdbc, Responsibilities responsibilities, Notices notices, Journal journal) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.notices = notices;
        this.journal = journal;
    }

    /** From its first instant on the other answers; sent twice, it is one. Refused outside one body. */
    @Transactional
    public void hand(Actor actor, Delegation handed, Instant now) {
        requireOneBody(handed);
        int made = jdbc.sql("""
                insert into dues.delegation (id, due_id, from_id, to_id, during, reason, made_at, made_by)
                values (:id, :due, :from, :to, tstzrange(:since, :until), :reason, :now, :by)
                on conflict (id) do nothing
                """)
                .param("id", handed.id().value())
                .param("due", handed.due().map(Id::value).orElse(null))
                .param("from", handed.from())
                .param("to", handed.to())
                .param("since", Rows.utc(handed.since()))
                .param("until", handed.until().map(Rows::utc).orElse(null))
                .param("reason", handed.reason())
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .update();
        if (made == 1) {
            layOut(handed, now);
            tell(actor, handed, "dues.notice.handed", "dues.deed.handed", now);
        }
    }

    /** From now on the giver answers again. Taken back twice, it is once. */
    @Transactional
    public void takeBack(Actor actor, Delegation handed, Instant now) {
        int taken = jdbc.sql("""
                update dues.delegation set taken_back_at = :now, taken_back_by = :by
                where id = :id and taken_back_at is null
                """)
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .param("id", handed.id().value())
                .update();
        if (taken == 1) {
            layOut(handed, now);
            tell(actor, handed, "dues.notice.taken-back", "dues.deed.taken-back", now);
        }
    }

    /** What these gave or were given and is not over, the newest first. */
    @Unscoped("an actor's own organization's")
    @Transactional(readOnly = true)
    public List<Delegation> standing(Collection<UUID> organizations, Instant now) {
        return jdbc.sql("""
                select id, due_id, from_id, to_id, lower(during) as since, upper(during) as until, reason, taken_back_at
                from dues.delegation
                where (from_id = any (:organizations) or to_id = any (:organizations))
                  and taken_back_at is null and (upper_inf(during) or upper(during) > :now)
                order by made_at desc
                """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("now", Rows.utc(now))
                .query(Delegations::delegation)
                .list();
    }

    /** One that these gave. */
    @Unscoped("an actor's own organization's")
    @Transactional(readOnly = true)
    public Optional<Delegation> find(Collection<UUID> givers, Id<Delegation> id) {
        return jdbc.sql("""
                select id, due_id, from_id, to_id, lower(during) as since, upper(during) as until, reason, taken_back_at
                from dues.delegation where id = :id and from_id = any (:givers)
                """)
                .param("id", id.value())
                .param("givers", givers.toArray(UUID[]::new))
                .query(Delegations::delegation)
                .optional();
    }

    private void layOut(Delegation handed, Instant now) {
        handed.due()
                .map(due -> List.of(due.value()))
                .orElseGet(() -> comingTo(handed.from()))
                .forEach(due -> responsibilities.keep(due, now));
    }

    /** Open dues that an organization answers for, or would if it were not for what was handed on. */
    private List<UUID> comingTo(UUID organization) {
        return jdbc.sql("""
                with recursive behind (id) as (
                  select :organization::uuid
                  union
                  select x.id from behind b cross join lateral (
                    select from_id as id from dues.delegation where to_id = b.id
                    union all
                    select o.id from units.organization o where o.valid_to is not null and units.heir(o.id) = b.id) x)
                select d.id from dues.due d
                where d.debtor_id in (select id from behind) and d.settled_at is null and d.ended_because is null
                order by d.id
                """)
                .param("organization", organization)
                .query(Rows.of(UUID.class))
                .list();
    }

    private void requireOneBody(Delegation handed) {
        boolean one = jdbc.sql("""
                select count(distinct coalesce(body_id, id)) = 1 and count(*) = 2 from units.organization
                where id in (:from, :to) and coalesce(valid_to, 'infinity') >= :day
                """)
                .param("from", handed.from())
                .param("to", handed.to())
                .param("day", handed.since().atZone(Vietnam.ZONE).toLocalDate())
                .query(Rows.of(Boolean.class))
                .single();
        if (!one) {
            throw new Refused("dues.delegation.one-body");
        }
    }

    private void tell(Actor actor, Delegation handed, String sentence, String verb, Instant now) {
        Ref about = handed.due().map(due -> Ref.of("due", due)).orElse(new Ref("organization", handed.from()));
        String path = handed.due().map(due -> "/dues/" + due).orElse("/delegations");
        notices.tell(
                handed.to(),
                now.atZone(Vietnam.ZONE).toLocalDate(),
                sentence,
                about,
                path,
                actor.name(),
                handed.reason());
        journal.note(actor, verb, about, Map.of());
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new Id<>(Rows.uuid(row, "id")),
                Rows.findUuid(row, "due_id").map(Id::new),
                Rows.uuid(row, "from_id"),
                Rows.uuid(row, "to_id"),
                Rows.instant(row, "since"),
                Rows.findInstant(row, "until"),
                row.getString("reason"),
                Rows.findInstant(row, "taken_back_at"));
    }
}
