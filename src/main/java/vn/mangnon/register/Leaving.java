package vn.mangnon.register;

import java.time.LocalDate;

/** A child left the register before her sixteenth birthday. */
public record Leaving(LocalDate on, Reason because) {
    /** Why; what was entered by mistake counts nowhere. */
    public enum Reason {
        MOVED_AWAY,
        DIED,
        NO_LONGER,
        MISTAKE
    }
}
