package vn.mangnon.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Unscoped;

/** Closes secrets for people, who alone open them: {@link OwnKey#open}. */
@Component
public class PublicKeys {
    private final JdbcClient jdbc;

    PublicKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person; whoever never had a password has no key, and is left out. */
    @Unscoped("public keys are public")
    @Transactional(readOnly = true)
    public Map<UUID, byte[]> closeFor(Collection<UUID> people, byte[] secret, String what) {
        Map<UUID, byte[]> closed = new HashMap<>();
        jdbc.sql("select person_id, public_key from identity.credential where person_id = any (:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    closed.put(Rows.uuid(row, "person_id"), KeyPair.closeFor(row.getBytes("public_key"), secret, what));
                });
        return closed;
    }

    /** For any two custodians together; empty while an installation has none. */
    @Unscoped("public keys are public")
    @Transactional(readOnly = true)
    public Optional<byte[]> closeForCustodians(byte[] secret, String what) {
        return jdbc.sql("select public_key from identity.recovery")
                .query(byte[].class)
                .optional()
                .map(key -> KeyPair.closeFor(key, secret, what));
    }
}
