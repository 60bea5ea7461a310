package vn.mangnon.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Unscoped;

/** Time-based one-time codes (RFC 6238: SHA-1, six digits, thirty seconds), as every authenticator app makes them. */
@Component
class SecondFactors {
    private static final String SECRET = "second factor";
    private static final int SECRET_BYTES = 20;
    private static final int DRIFT = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final InstallationSecret installation;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    SecondFactors(JdbcClient jdbc, InstallationSecret installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    private record Factor(byte[] secret, long lastStep) {}

    @Unscoped("a person's own second factor")
    @Transactional(readOnly = true)
    public boolean required(UUID person) {
        return jdbc.sql("""
                select exists (select from identity.second_factor where person_id = :person and confirmed_at is not null)
                """).param("person", person).query(Boolean.class).single();
    }

    /** A new secret, not in force until a code made from it was shown. */
    @Transactional
    public byte[] prepare(UUID person) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                insert into identity.second_factor (person_id, secret) values (:person, :secret)
                on conflict (person_id) do update set secret = excluded.secret, last_step = 0
                where second_factor.confirmed_at is null
                """)
                .param("person", person)
                .param("secret", installation.wrap().close(secret, SECRET))
                .update();
        return secret;
    }

    /** Whether the code is right now, half a minute ago or half a minute from now, and was not used before. */
    @Transactional
    public boolean accept(UUID person, String code, Instant now) {
        Optional<Factor> factor = jdbc.sql("""
                select secret, last_step from identity.second_factor where person_id = :person for update
                """)
                .param("person", person)
                .query(Rows.of(Factor.class))
                .optional();
        if (factor.isEmpty()) {
            return false;
        }
        long step = step(factor.get(), code.replace(" ", ""), now);
        return step > 0
                && jdbc.sql("""
                update identity.second_factor set last_step = :step, confirmed_at = coalesce(confirmed_at, now())
                where person_id = :person
                """).param("step", step).param("person", person).update() == 1;
    }

    @Transactional
    public void remove(UUID person) {
        jdbc.sql("delete from identity.second_factor where person_id = :person")
                .param("person", person)
                .update();
    }

    /** The time step the code belongs to; 0 for none that may still be used. */
    private long step(Factor factor, String code, Instant now) {
        SecretKey key = new SecretKeySpec(installation.wrap().open(factor.secret, SECRET), codes.getAlgorithm());
        long seconds = codes.getTimeStep().toSeconds();
        for (int drift = -DRIFT; drift <= DRIFT; drift++) {
            Instant at = now.plusSeconds(drift * seconds);
            long step = at.getEpochSecond() / seconds;
            if (step > factor.lastStep && code.equals(code(key, at))) {
                return step;
            }
        }
        return 0;
    }

    private String code(SecretKey key, Instant at) {
        try {
            return codes.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
