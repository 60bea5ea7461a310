package vn.mangnon.register;

import java.util.UUID;

/** A family that lives together; its children share it. */
public record Household(UUID id, String head, String address, Poverty poverty) {
    /** What the household counts as. */
    public enum Poverty {
        POOR,
        NEAR_POOR,
        NEITHER,
        UNKNOWN
    }

    Household as(UUID other) {
        return new Household(other, head, address, poverty);
    }
}
