package vn.mangnon.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** One-time links, printed or mailed: to join, or to set a new password over a recovered key. */
@Component
class Invitations {
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String CARRIED = "carried key";

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Journal journal;

    Invitations(
            JdbcClient jdbc, Credentials credentials, SecondFactors secondFactors, Sessions sessions, Journal journal) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** An invitation that can still be used. */
    record Invitation(UUID personId, String name, String signIn, String purpose, byte @Nullable [] carriedKey) {}

    /** Makes a link's token; earlier ones of that person are void. */
    @Transactional
    public Token invite(UUID person) {
        return make(person, "JOIN", null);
    }

    /** A link over which a recovered key comes back to its person. */
    @Transactional
    public Token restore(UUID person, KeyPair recovered) {
        return make(person, "RESET", recovered);
    }

    @Unscoped("whoever holds the link")
    @Transactional(readOnly = true)
    public Optional<Invitation> find(Token token) {
        return jdbc.sql("""
                select i.person_id, p.name, p.sign_in, i.purpose, i.carried_key
                from identity.invitation i join identity.person p on p.id = i.person_id and p.ended_on is null
                where i.token_hash = :hash and i.used_at is null and i.expires_at > clock_timestamp()
                """)
                .param("hash", token.hash())
                .query(Rows.of(Invitation.class))
                .optional();
    }

    /** Uses the link up: sets the password and signs in. A link works once; used or expired it is not there. */
    @Transactional
    public Token accept(Token token, String password) {
        Invitation invitation = find(token).orElseThrow(NotFound::new);
        int used = jdbc.sql("""
                update identity.invitation set used_at = clock_timestamp(), carried_key = null
                where token_hash = :hash and used_at is null
                """).param("hash", token.hash()).update();
        if (used == 0) {
            throw new NotFound();
        }
        byte[] carried = invitation.carriedKey();
        KeyPair key = carried == null
                ? KeyPair.fresh()
                : KeyPair.of(token.wrap(CARRIED).open(carried, CARRIED));
        UUID person = invitation.personId();
        credentials.set(person, password, key, false);
        secondFactors.remove(person);
        sessions.endAll(person);
        journal.note(person, invitation.name(), "identity.deed.password-set", new Ref("person", person));
        return sessions.begin(person, key, false);
    }

    private Token make(UUID person, String purpose, @Nullable KeyPair key) {
        jdbc.sql("delete from identity.invitation where person_id = :person and used_at is null")
                .param("person", person)
                .update();
        Token token = Token.fresh();
        jdbc.sql("""
                insert into identity.invitation (token_hash, person_id, purpose, expires_at, carried_key)
                values (:hash, :person, :purpose, clock_timestamp() + make_interval(secs => :seconds), :key)
                """)
                .param("hash", token.hash())
                .param("person", person)
                .param("purpose", purpose)
                .param("seconds", GOOD_FOR.toSeconds())
                .param("key", key == null ? null : token.wrap(CARRIED).close(key.privateBytes(), CARRIED))
                .update();
        journal.note("identity.deed.invited", new Ref("person", person), Map.of());
        return token;
    }
}
