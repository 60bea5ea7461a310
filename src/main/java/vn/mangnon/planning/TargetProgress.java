package vn.mangnon.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.mangnon.shared.Vietnam;

/**
 * A target against what was recorded.
 *
 * @param goal the number to reach; empty for a range or none
 * @param at where it was counted; empty where no indicator counts it
 */
public record TargetProgress(Finding target, Optional<BigDecimal> goal, List<At> at) {
    /** The actual figure at a place. */
    public record At(String place, long actual) {}

    /** Whether a figure meets the goal as printed; a goal without number is met by nothing and missed by nothing. */
    public boolean met(At place) {
        return goal.map(number -> switch (target.get("comparator")) {
                    case ">" -> BigDecimal.valueOf(place.actual).compareTo(number) > 0;
                    case "<=" -> BigDecimal.valueOf(place.actual).compareTo(number) <= 0;
                    case "<" -> BigDecimal.valueOf(place.actual).compareTo(number) < 0;
                    default -> BigDecimal.valueOf(place.actual).compareTo(number) >= 0;
                })
                .orElse(false);
    }

    /** Whether a person has said that target and indicator belong together; until then nothing is said to be met. */
    public boolean confirmed() {
        return target.standing() != Standing.PROPOSED;
    }

    /** How the goal is compared, as people write it. */
    public String comparator() {
        return target.get("comparator").replace(">=", "≥").replace("<=", "≤");
    }

    /** The bodies each of which owes the number, as it stands within a sentence. */
    public String per() {
        String per = target.get("per");
        return per.isEmpty() ? per : per.substring(0, 1).toLowerCase(Vietnam.LOCALE) + per.substring(1);
    }

    public long meeting() {
        return at.stream().filter(this::met).count();
    }
}
