package vn.mangnon.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import vn.mangnon.keys.Wrap;
import vn.mangnon.shared.Ref;

/** The key of one record, in the hands of somebody who may open it. */
public final class RecordKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Ref record;
    private final byte[] secret;

    RecordKey(Ref record, byte[] secret) {
        this.record = record;
        this.secret = secret;
    }

    static RecordKey fresh(Ref record) {
        byte[] secret = new byte[Wrap.KEY_BYTES];
        RANDOM.nextBytes(secret);
        return new RecordKey(record, secret);
    }

    /** @param part which part of the record it is; opened as another part, or in another record, it does not open */
    public byte[] close(String words, UUID part) {
        return new Wrap(secret).close(words.getBytes(StandardCharsets.UTF_8), name(part));
    }

    /** Throws IllegalStateException where it was closed as something else. */
    public String open(byte[] closed, UUID part) {
        return new String(new Wrap(secret).open(closed, name(part)), StandardCharsets.UTF_8);
    }

    Ref record() {
        return record;
    }

    byte[] secret() {
        return secret;
    }

    private String name(UUID part) {
        return record.kind() + "/" + record.id() + "/" + part;
    }

    @Override
    public String toString() {
        return "RecordKey";
    }
}
