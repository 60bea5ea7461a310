package vn.mangnon.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/**
 * Who is signed in, kept in the database so that every node knows. The cookie carries a token of which we have the hash;
 * the person's private key lies in the row under a key that only the token makes.
 */
@Component
class Sessions {
    static final Duration IDLE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String SESSION_KEY = "session key";
    /** Makes a session one that has long run out, and takes the key out of it. */
    private static final String ENDING = """
            update identity.session set sealed_key = ''::bytea,
              seen_at = least(seen_at, clock_timestamp() - make_interval(secs => :gone))
            """;
    /** A session that ended is remembered this long, so that a form sent too late is not lost. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Journal journal;

    Sessions(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A session and what it allows; the position's part is empty for somebody who holds no position on the day. */
    record Session(
            UUID personId,
            String name,
            boolean awaitsCode,
            boolean mustChange,
            Instant beganAt,
            Instant seenAt,
            @Nullable UUID organizationId,
            @Nullable UUID bodyId,
            @Nullable String line,
            @Nullable UUID areaId,
            String @Nullable [] roles) {
        boolean alive(Instant now) {
            return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(beganAt.plus(LONGEST));
        }

        Optional<Actor> actor() {
            if (organizationId == null || bodyId == null || roles == null) {
                return Optional.empty();
            }
            Set<Role> held = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
            return Optional.of(new Actor(personId, name, organizationId, bodyId, held));
        }

        /** State bodies see their line and whatever happens in their area; other bodies see their own line. */
        Scope scope() {
            if (bodyId == null) {
                return Scope.nothing();
            }
            boolean state = "GOVERNMENT".equals(line) && areaId != null;
            return new Scope(List.of(bodyId), state && areaId != null ? List.of(areaId) : List.of());
        }
    }

    @Transactional
    public Token begin(UUID person, KeyPair key, boolean awaitsCode) {
        Token token = Token.fresh();
        jdbc.sql("""
                insert into identity.session (token_hash, person_id, awaits_code, sealed_key)
                values (:hash, :person, :awaitsCode, :sealed)
                """)
                .param("hash", token.hash())
                .param("person", person)
                .param("awaitsCode", awaitsCode)
                .param("sealed", token.wrap(SESSION_KEY).close(key.privateBytes(), SESSION_KEY))
                .update();
        note(person, "identity.deed.signed-in");
        return token;
    }

    @Unscoped("whoever shows the token is the person")
    @Transactional(readOnly = true)
    public Optional<Session> find(Token token, LocalDate today) {
        return jdbc.sql("""
                select s.person_id, p.name, s.awaits_code, coalesce(c.must_change, false) as must_change,
                       s.began_at, s.seen_at, o.id as organization_id, coalesce(o.body_id, o.id) as body_id,
                       b.line, b.area_id, x.roles
                from identity.session s
                join identity.person p on p.id = s.person_id and p.ended_on is null
                left join identity.credential c on c.person_id = p.id
                left join lateral (
                  select h.organization_id, h.roles from identity.position h
                  where h.person_id = p.id and h.during @> :today
                  order by (h.id = s.position_id) desc nulls last, lower(h.during) desc nulls last, h.id limit 1) x on true
                left join units.organization o on o.id = x.organization_id
                left join units.organization b on b.id = coalesce(o.body_id, o.id)
                where s.token_hash = :hash
                """)
                .param("hash", token.hash())
                .param("today", today)
                .query(Rows.of(Session.class))
                .optional();
    }

    /** Written down once a minute at most, so that reading a page does not write. */
    @Transactional
    public void seen(Token token) {
        jdbc.sql("update identity.session set seen_at = clock_timestamp() where token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    @Unscoped("whoever shows the token is the person")
    @Transactional(readOnly = true)
    public KeyPair key(Token token) {
        byte[] sealed = jdbc.sql("select sealed_key from identity.session where token_hash = :hash")
                .param("hash", token.hash())
                .query(byte[].class)
                .single();
        return KeyPair.of(token.wrap(SESSION_KEY).open(sealed, SESSION_KEY));
    }

    @Transactional
    public void codeShown(Token token) {
        jdbc.sql("update identity.session set awaits_code = false where token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    @Transactional
    public void actIn(Token token, UUID position) {
        jdbc.sql("""
                update identity.session s set position_id = :position
                where token_hash = :hash
                  and exists (select from identity.position p where p.id = :position and p.person_id = s.person_id)
                """).param("hash", token.hash()).param("position", position).update();
    }

    @Transactional
    public void end(Token token) {
        jdbc.sql(ENDING + "where token_hash = :hash")
                .param("gone", LONGEST.toSeconds())
                .param("hash", token.hash())
                .update();
    }

    /** Signs a person out everywhere. */
    @Transactional
    public void endAll(UUID person) {
        jdbc.sql(ENDING + "where person_id = :person")
                .param("gone", LONGEST.toSeconds())
                .param("person", person)
                .update();
        note(person, "identity.deed.signed-out-everywhere");
    }

    @Scheduled(fixedDelay = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    @Transactional
    public void forget() {
        jdbc.sql("delete from identity.session where seen_at < clock_timestamp() - make_interval(secs => :old)")
                .param("old", LONGEST.plus(REMEMBERED).toSeconds())
                .update();
    }

    private void note(UUID person, String verb) {
        String name = jdbc.sql("select name from identity.person where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
        journal.note(person, name, verb, new Ref("person", person));
    }
}
