package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.shared.Vietnam;

/** From a printed day to the instant after which it is late. */
public record Reckoning(BeforePolicy before, Holidays holidays) {
    /**
     * What a printed day comes to.
     *
     * @param last the last day that is in time; it is late from 24:00 on (Civil Code 2015, art. 148(4))
     * @param internal the working day before, where the last is a day of rest and stands all the same
     * @param tentative whether that hangs on a holiday nobody has decided yet
     */
    public record Reckoned(LocalDate last, Optional<LocalDate> internal, boolean tentative) {
        public Instant dueAt() {
            return last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        }
    }

    /** @param rolls whether a day of rest moves on to the next working day (art. 148(5)), or stands as printed */
    public Reckoned of(Operator operator, LocalDate printed, boolean rolls) {
        boolean dayBefore = operator == Operator.BEFORE && before == BeforePolicy.BY_END_OF_DAY_BEFORE;
        LocalDate last = dayBefore ? printed.minusDays(1) : printed;
        LocalDate moved = rolls ? holidays.nextWorking(last) : last;
        LocalDate worked = holidays.previousWorking(moved);
        boolean tentative = holidays.provisional(worked.isBefore(last) ? worked : last, moved);
        return new Reckoned(moved, Optional.of(worked).filter(day -> day.isBefore(moved)), tentative);
    }
}
