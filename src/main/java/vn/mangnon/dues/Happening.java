package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a due, in business time.
 *
 * @param name the organization it is about, where it is about one
 * @param text what somebody said
 */
public record Happening(Instant at, What what, String name, String text, Optional<LocalDate> day, int number) {
    /** What happened. */
    public enum What {
        ANSWERS,
        REMINDED,
        URGED,
        ESCALATED,
        ASKED,
        ASKED_LATE,
        GRANTED,
        REFUSED,
        SETTLED
    }
}
