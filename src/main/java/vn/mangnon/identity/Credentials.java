package vn.mangnon.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Unscoped;

/** Passwords and what they wrap. */
@Component
class Credentials {
    static final String PRIVATE_KEY = "private key";

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Credential(
            UUID personId,
            byte[] salt,
            int memoryKib,
            int passes,
            byte[] verifier,
            boolean mustChange,
            byte[] privateKey,
            byte @Nullable [] escrow) {
        Password derive(String typed) {
            return Password.derive(typed, salt, memoryKib, passes);
        }

        Optional<byte[]> entrusted() {
            return Optional.ofNullable(escrow);
        }

        /** The private key, given the right password. */
        KeyPair open(Password password) {
            return KeyPair.of(password.wrap().open(privateKey, PRIVATE_KEY));
        }
    }

    @Unscoped("signing in happens before anybody has a scope")
    @Transactional(readOnly = true)
    public Optional<Credential> find(String signIn) {
        return jdbc.sql("""
                select c.person_id, c.salt, c.memory_kib, c.passes, c.verifier, c.must_change, c.private_key, c.escrow
                from identity.credential c join identity.person p on p.id = c.person_id
                where p.sign_in = :signIn and p.ended_on is null
                """)
                .param("signIn", signIn)
                .query(Rows.of(Credential.class))
                .optional();
    }

    @Unscoped("a person's own password")
    @Transactional(readOnly = true)
    public Optional<Credential> of(UUID person) {
        return jdbc.sql("""
                select person_id, salt, memory_kib, passes, verifier, must_change, private_key, escrow
                from identity.credential where person_id = :person
                """)
                .param("person", person)
                .query(Rows.of(Credential.class))
                .optional();
    }

    /** Sets a password over a key that is kept, or a fresh one; the escrow is made anew where a recovery key exists. */
    @Transactional
    public void set(UUID person, String password, KeyPair key, boolean mustChange) {
        byte[] salt = Password.salt();
        Password derived = Password.derive(password, salt, Password.MEMORY_KIB, Password.PASSES);
        jdbc.sql("""
                insert into identity.credential
                  (person_id, salt, memory_kib, passes, verifier, must_change, public_key, private_key, escrow)
                values (:person, :salt, :memory, :passes, :verifier, :mustChange, :publicKey, :privateKey, :escrow)
                on conflict (person_id) do update set salt = excluded.salt, memory_kib = excluded.memory_kib,
                  passes = excluded.passes, verifier = excluded.verifier, must_change = excluded.must_change,
                  public_key = excluded.public_key, private_key = excluded.private_key, escrow = excluded.escrow,
                  set_at = now()
                """)
                .param("person", person)
                .param("salt", salt)
                .param("memory", Password.MEMORY_KIB)
                .param("passes", Password.PASSES)
                .param("verifier", derived.verifier())
                .param("mustChange", mustChange)
                .param("publicKey", key.publicBytes())
                .param("privateKey", derived.wrap().close(key.privateBytes(), PRIVATE_KEY))
                .param("escrow", escrow(key))
                .update();
    }

    /** Entrusts a key to the custodians where that has not been done yet. */
    @Transactional
    public void entrust(UUID person, KeyPair key) {
        jdbc.sql("update identity.credential set escrow = :escrow where person_id = :person and escrow is null")
                .param("escrow", escrow(key))
                .param("person", person)
                .update();
    }

    @Unscoped("public keys are public")
    @Transactional(readOnly = true)
    public Optional<byte[]> publicKey(UUID person) {
        return jdbc.sql("select public_key from identity.credential where person_id = :person")
                .param("person", person)
                .query(byte[].class)
                .optional();
    }

    private byte @Nullable [] escrow(KeyPair key) {
        return jdbc.sql("select public_key from identity.recovery")
                .query(byte[].class)
                .optional()
                .map(recovery -> KeyPair.closeFor(recovery, key.privateBytes(), Recovery.ESCROW))
                .orElse(null);
    }
}
