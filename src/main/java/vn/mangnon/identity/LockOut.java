package vn.mangnon.identity;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Unscoped;

/** After five failures within a quarter of an hour a name rests, whether or not anybody has it. No address is kept. */
@Component
class LockOut {
    static final int FAILURES = 5;
    static final Duration REST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    LockOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Unscoped("signing in happens before anybody has a scope")
    @Transactional(readOnly = true)
    public void check(String signIn) {
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
    }

    /** In a transaction of its own: a failure counts even though the sign-in comes to nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String signIn) {
        jdbc.sql("insert into identity.failure (sign_in) values (:signIn)")
                .param("signIn", signIn)
                .update();
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
