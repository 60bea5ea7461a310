package vn.mangnon.planning.reviews;

import java.time.LocalDate;
import vn.mangnon.shared.Id;

/**
 * A review of a plan.
 *
 * @param asOf the day its figures are of
 * @param done what was reached
 * @param behind what was not, or not yet
 * @param causes why
 * @param proposals what is asked for, and what comes next
 */
public record Review(
        Id<Review> id,
        Kind kind,
        LocalDate asOf,
        String done,
        String behind,
        String causes,
        String proposals,
        int version) {
    /** When it is held. */
    public enum Kind {
        /** Sơ kết. */
        MID_YEAR,
        /** Tổng kết. */
        YEAR_END
    }
}
