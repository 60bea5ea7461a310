package vn.mangnon.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.mangnon.keys.Wrap;

/**
 * What Argon2id makes of a password: a verifier, which is stored, and a key that wraps the person's private key, which
 * is not. One derivation of 64 bytes gives both, so that knowing the one half says nothing of the other.
 */
final class Password {
    /** OWASP's first choice for Argon2id: 46 MiB, one pass, one lane. */
    static final int MEMORY_KIB = 47_104;

    static final int PASSES = 1;
    static final int SHORTEST = 10;

    private static final int SALT_BYTES = 16;
    private static final int HALF = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Derivations at once: fifty people signing in together shall not take two gigabytes. */
    private static final Semaphore PLACES = new Semaphore(4);

    private final byte[] derived;

    private Password(byte[] derived) {
        this.derived = derived;
    }

    static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static Password derive(String typed, byte[] salt, int memoryKib, int passes) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .build();
        byte[] derived = new byte[2 * HALF];
        byte[] bytes = Normalizer.normalize(typed, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        PLACES.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(bytes, derived);
        } finally {
            PLACES.release();
        }
        return new Password(derived);
    }

    byte[] verifier() {
        return Arrays.copyOf(derived, HALF);
    }

    boolean matches(byte[] verifier) {
        return MessageDigest.isEqual(verifier(), verifier);
    }

    Wrap wrap() {
        return new Wrap(Arrays.copyOfRange(derived, HALF, 2 * HALF));
    }
}
