package vn.mangnon.identity;

import java.util.UUID;
import java.util.function.Supplier;
import vn.mangnon.keys.KeyPair;

/** The key of whoever is signed in, there while she is: controllers take it as a parameter and hand it down. */
public final class OwnKey {
    private final UUID person;
    private final Supplier<KeyPair> key;

    OwnKey(UUID person, Supplier<KeyPair> key) {
        this.person = person;
        this.key = key;
    }

    public UUID person() {
        return person;
    }

    /** What was closed for her. Throws IllegalStateException where it was not, or where it was closed as something else. */
    public byte[] open(byte[] closed, String what) {
        return key.get().open(closed, what);
    }
}
