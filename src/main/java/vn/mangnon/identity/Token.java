package vn.mangnon.identity;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import vn.mangnon.keys.Wrap;

/**
 * A random secret of 256 bits that a person carries (in a cookie or a one-time link) and we do not keep: the database
 * has only its hash, and what it wraps can be opened only while it is shown.
 */
record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Token fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key made of the token for one purpose; it says nothing of the token's hash or of other purposes' keys. */
    Wrap wrap(String purpose) {
        try {
            byte[] secret = text.getBytes(StandardCharsets.US_ASCII);
            return new Wrap(Hkdf.computeHkdf(
                    "HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.US_ASCII), Wrap.KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Token";
    }
}
