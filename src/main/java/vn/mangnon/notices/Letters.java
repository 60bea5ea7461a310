package vn.mangnon.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Unscoped;

/** Letters about no single notice, such as the one in the morning; and how people want to hear by mail. */
@Component
public class Letters {
    private static final int KEPT_DAYS = 30;

    private final JdbcClient jdbc;
    private final MailSettings mail;

    Letters(JdbcClient jdbc, MailSettings mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** How a person wants to hear by mail. */
    public enum Choice {
        /** One letter in the morning, on days when there is something. */
        DIGEST,
        /** Each notice at once. */
        EACH,
        NONE
    }

    /** Whether any letter goes out at all. */
    public boolean go() {
        return mail.configured();
    }

    /** Where the application is found, for links in letters; empty where nobody has said. */
    public String address() {
        return mail.address();
    }

    @Unscoped("a person's own choice")
    @Transactional(readOnly = true)
    public Choice choice(Actor actor) {
        return jdbc.sql("select choice from notices.mailing where person_id = :person")
                .param("person", actor.person())
                .query(String.class)
                .optional()
                .map(Choice::valueOf)
                .orElse(Choice.DIGEST);
    }

    @Transactional
    public void choose(Actor actor, Choice choice) {
        jdbc.sql("""
                insert into notices.mailing (person_id, choice) values (:person, :choice)
                on conflict (person_id) do update set choice = excluded.choice
                """)
                .param("person", actor.person())
                .param("choice", choice.name())
                .update();
    }

    /** Whose morning has been looked after. */
    @Unscoped("who has had a letter, for sending none twice")
    @Transactional(readOnly = true)
    public Set<UUID> lookedAfter(LocalDate day) {
        return Set.copyOf(jdbc.sql("select person_id from notices.digest where day = :day")
                .param("day", day)
                .query(Rows.of(UUID.class))
                .list());
    }

    /** Looks after a person's morning, once on any node. Since when she has had no letter; empty where she wants none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> lookAfter(UUID person, LocalDate day) {
        return jdbc.sql("""
                with before as (select max(at) as at from notices.digest where person_id = :person),
                begun as (insert into notices.digest (person_id, day) values (:person, :day)
                          on conflict do nothing returning person_id)
                select coalesce(b.at, clock_timestamp() - interval '7 days') as since from begun cross join before b
                where not exists (select from notices.mailing where person_id = :person and choice <> 'DIGEST')
                """)
                .param("person", person)
                .param("day", day)
                .query((row, number) -> Rows.instant(row, "since"))
                .optional();
    }

    /** To be sent with the others. The text holds no child's data. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(String address, String subject, String body) {
        jdbc.sql("insert into notices.outbox (address, subject, body) values (:address, :subject, :body)")
                .param("address", address)
                .param("subject", subject)
                .param("body", body)
                .update();
    }

    @Transactional
    public void forget(LocalDate today) {
        jdbc.sql("delete from notices.digest where day < :day")
                .param("day", today.minusDays(KEPT_DAYS))
                .update();
    }
}
