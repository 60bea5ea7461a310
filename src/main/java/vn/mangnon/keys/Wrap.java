package vn.mangnon.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** A symmetric key that wraps other secrets: AES-256-GCM, bound to what the secret is. */
public final class Wrap {
    public static final int KEY_BYTES = 32;

    private final byte[] key;

    public Wrap(byte[] key) {
        this.key = Arrays.copyOf(key, KEY_BYTES);
    }

    public byte[] close(byte[] secret, String what) {
        try {
            return new AesGcmJce(key).encrypt(secret, what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws IllegalStateException where the key is another one or the content was changed. */
    public byte[] open(byte[] closed, String what) {
        try {
            return new AesGcmJce(key).decrypt(closed, what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened: " + what, e);
        }
    }
}
