package vn.mangnon.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * The key of one record of kind {@code T}: a UUID of version 7, so that rows written together lie together.
 * It tells when the record was made; whoever may not know that gets a random token instead, never this id.
 */
public record Id<T>(UUID value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static <T> Id<T> fresh() {
        return new Id<>(uuid());
    }

    /** A new UUID of version 7: 48 bits of real time in milliseconds, the rest random. */
    public static UUID uuid() {
        long random = RANDOM.nextLong();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random >>> 52;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Reads an id out of a URL or a form; one that is no UUID belongs to nothing, hence NotFound. */
    public static <T> Id<T> of(String text) {
        try {
            return new Id<>(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
