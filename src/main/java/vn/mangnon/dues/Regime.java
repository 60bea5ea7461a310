package vn.mangnon.dues;

import java.util.Map;
import java.util.Optional;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Windows;

/**
 * A reporting regime: what holds for all that is reported under it and no plan repeats.
 *
 * @param source the law or document that says so
 * @param deadlines the rule of a period for which a plan names no day
 */
public record Regime(
        String code,
        String name,
        String source,
        Windows windows,
        OnHoliday onHoliday,
        Map<Cycle, DueRule> deadlines,
        int version) {
    /** What becomes of a named day on which nobody works. */
    public enum OnHoliday {
        KEEP_PRINTED,
        ROLL_FORWARD
    }

    /** What provisions stand under that name no other. */
    public static final String PLAN = "PLAN";

    public Regime {
        deadlines = Map.copyOf(deadlines);
    }

    /** The rule itself, or the regime's own where it leaves the day to it; empty while that has none. */
    public Optional<DueRule> resolved(DueRule rule) {
        return rule instanceof DueRule.Inherit open
                ? Optional.ofNullable(deadlines.get(open.cycle()))
                : Optional.of(rule);
    }

    /** Durations always move on past a day of rest (Civil Code 2015, art. 148(5)); named days as the regime says. */
    public boolean rolls(DueRule rule) {
        return rule instanceof DueRule.EventOffset || onHoliday == OnHoliday.ROLL_FORWARD;
    }
}
