package vn.mangnon.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/**
 * The secret address under which a calendar programme fetches a person's dues. It says who she is, and lets nobody do
 * anything; the database has only its hash. 256 random bits are not guessed, so that tries are not counted: the sign-in's
 * counting goes by name, and here there is none.
 */
@Component
public class CalendarAddresses {
    private final JdbcClient jdbc;
    private final Journal journal;

    CalendarAddresses(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A new secret, to be shown once; the one before opens nothing any more. */
    @Transactional
    public String renew(Actor actor) {
        Token token = Token.fresh();
        jdbc.sql("""
                insert into identity.calendar (person_id, token_hash) values (:person, :hash)
                on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = clock_timestamp()
                """)
                .param("person", actor.person())
                .param("hash", token.hash())
                .update();
        journal.note(actor, "identity.deed.calendar-renewed", new Ref("person", actor.person()), Map.of());
        return token.text();
    }

    @Transactional
    public void revoke(Actor actor) {
        int gone = jdbc.sql("delete from identity.calendar where person_id = :person")
                .param("person", actor.person())
                .update();
        if (gone == 1) {
            journal.note(actor, "identity.deed.calendar-revoked", new Ref("person", actor.person()), Map.of());
        }
    }

    @Unscoped("a person's own")
    @Transactional(readOnly = true)
    public boolean has(Actor actor) {
        return jdbc.sql("select exists (select from identity.calendar where person_id = :person)")
                .param("person", actor.person())
                .query(Rows.of(Boolean.class))
                .single();
    }

    /** Whose calendar it is and the position she holds on the day; empty where the secret is nobody's. */
    @Unscoped("whoever shows the secret is the person")
    @Transactional(readOnly = true)
    public Optional<Staff.Desk> whose(String secret, LocalDate day) {
        return jdbc.sql("""
                select p.id as person, p.name, p.email, o.id as organization, coalesce(o.body_id, o.id) as body,
                       b.line, b.area_id, h.roles
                from identity.calendar c join identity.person p on p.id = c.person_id and p.ended_on is null
                join identity.position h on h.person_id = p.id and h.during @> :day
                join units.organization o on o.id = h.organization_id
                join units.organization b on b.id = coalesce(o.body_id, o.id)
                where c.token_hash = :hash
                order by lower(h.during) desc nulls last, h.id limit 1
                """)
                .param("day", day)
                .param("hash", new Token(secret).hash())
                .query(Staff::desk)
                .optional();
    }
}
