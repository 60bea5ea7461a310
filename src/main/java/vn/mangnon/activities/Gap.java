package vn.mangnon.activities;

import java.util.Optional;
import java.util.stream.Stream;

/** What a record lacks although its kind asks for it. */
public enum Gap {
    /** No cost and no value, of a kind that counts money. */
    COST,
    /** Nobody is said to have attended, of a kind that counts who did. */
    ATTENDANCE;

    static Optional<Gap> of(String name) {
        return Stream.of(values()).filter(gap -> gap.name().equals(name)).findFirst();
    }
}
