package vn.mangnon.identity;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Refused;

/**
 * After five failures within a quarter of an hour a name rests, whether or not anybody has it. A person's codes and her
 * current password, asked for once she is in, count by themselves. No address is kept.
 */
@Component
class LockOut {
    static final int FAILURES = 5;
    static final Duration REST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    LockOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a try before it is made, so that a hundred at once are a hundred; throws Refused while the name rests. To
     * be called outside any other transaction: a try counts even though what it was for comes to nothing.
     */
    @Transactional
    public void attempt(String signIn) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :signIn, 0))")
                .param("signIn", signIn)
                .query((row, number) -> number)
                .list();
        long failures = jdbc.sql("""
                select count(*) from identity.failure
                where sign_in = :signIn and at > clock_timestamp() - make_interval(secs => :rest)
                """)
                .param("signIn", signIn)
                .param("rest", REST.toSeconds())
                .query(Long.class)
                .single();
        if (failures >= FAILURES) {
            throw new Refused("identity.sign-in.locked", REST.toMinutes());
        }
        jdbc.sql("insert into identity.failure (sign_in) values (:signIn)")
                .param("signIn", signIn)
                .update();
    }

    /** The name under which tries at something else than signing in are counted. */
    static String of(UUID person, String what) {
        return what + " " + person;
    }

    @Transactional
    public void succeeded(String signIn) {
        jdbc.sql("delete from identity.failure where sign_in = :signIn")
                .param("signIn", signIn)
                .update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    @Transactional
    public void forget() {
        jdbc.sql("delete from identity.failure where at < clock_timestamp() - interval '1 day'")
                .update();
    }
}
