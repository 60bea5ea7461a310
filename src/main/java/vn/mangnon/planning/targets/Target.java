package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.units.AreaAttribute;
import vn.mangnon.units.AreaLevel;

/**
 * What a plan sets out to reach.
 *
 * @param item the task or heading it stands under
 * @param of the target of the same plan it is a part of ("of which")
 * @param answers the superior's target whose share it takes on
 * @param serves the programme's target it serves
 * @param amount the number; with UP and DOWN per cent against the base; money in đồng
 * @param measured what counts it; empty where nothing does yet
 * @param due by when; empty for the end of the plan
 * @param confirmed whether a person has said that words, number and indicator belong together
 */
public record Target(
        Id<Target> id,
        Optional<Id<Item>> item,
        Optional<Id<Target>> of,
        Optional<Id<Target>> answers,
        Optional<Id<Target>> serves,
        String what,
        Goal goal,
        Level level,
        Optional<Measured> measured,
        Optional<LocalDate> due,
        List<Milestone> milestones,
        boolean confirmed,
        String deviatesBecause,
        int version) {
    public static final String KIND = "target";

    /** Whose number it is. */
    public enum Level {
        /** The plan's whole area or line together. */
        WHOLE,
        EACH_COMMUNE,
        EACH_DISTRICT,
        /** Each body it is handed down to. */
        EACH_BODY,
        /** Whoever does it, at any level, it counts. */
        ALL_LEVELS;

        public boolean each() {
            return this == EACH_COMMUNE || this == EACH_DISTRICT || this == EACH_BODY;
        }
    }

    /**
     * @param amount empty where the words hold no number
     * @param to the upper end of a range
     * @param aspiration "phấn đấu": wished for, followed all the same
     */
    public record Goal(
            Comparison comparator,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> to,
            String unit,
            boolean aspiration,
            Optional<Integer> baseYear,
            Optional<BigDecimal> base) {
        public Goal {
            boolean needs = comparator != Comparison.NONE && !comparator.relative();
            if (needs && amount.isEmpty()) {
                throw new Refused("planning.target.no-amount");
            }
            if ((comparator == Comparison.RANGE) != to.isPresent()
                    || to.isPresent() && amount.isPresent() && to.get().compareTo(amount.get()) <= 0) {
                throw new Refused("planning.target.range");
            }
        }

        public static Goal of(Comparison comparator, BigDecimal amount, String unit) {
            return new Goal(
                    comparator, Optional.of(amount), Optional.empty(), unit, false, Optional.empty(), Optional.empty());
        }

        /** The figure to hold the actual one against; of a relative one it follows from the base. */
        public Optional<BigDecimal> figure() {
            return switch (comparator) {
                case NONE -> Optional.empty();
                case KEEP -> amount.or(() -> base);
                case UP -> relative(BigDecimal.ONE);
                case DOWN -> relative(BigDecimal.ONE.negate());
                case GE, GT, EQ, LE, LT, RANGE -> amount;
            };
        }

        private Optional<BigDecimal> relative(BigDecimal sign) {
            return base.flatMap(from -> amount.map(share -> from.add(
                    from.multiply(share).multiply(sign).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64))));
        }

        public boolean percent() {
            return unit.startsWith("%");
        }
    }

    /**
     * @param denominator a share is the indicator by this one, in per cent
     * @param attribute only communes of this sort count
     * @param tier only what was held for an area of this tier counts, a village's as its commune's
     */
    public record Measured(
            String indicator,
            Optional<String> denominator,
            Optional<AreaAttribute> attribute,
            Optional<AreaLevel> tier) {}

    /** What is to be reached on the way. */
    public record Milestone(LocalDate due, BigDecimal amount) {}

    public Target {
        milestones = List.copyOf(milestones);
        if (of.filter(id::equals).isPresent()) {
            throw new Refused("planning.target.of-itself");
        }
    }

    /** What it is to have reached by a day: of the milestones and the goal the first that falls on or after it. */
    public Optional<BigDecimal> figureBy(LocalDate day) {
        return milestones.stream()
                .filter(milestone -> !milestone.due().isBefore(day))
                .findFirst()
                .map(Milestone::amount)
                .or(goal::figure);
    }

    /** A number as people read it: no trailing zeros. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public Target with(Goal other, Optional<LocalDate> otherDue) {
        return copy(item, other, measured, otherDue, confirmed, deviatesBecause);
    }

    public Target under(Optional<Id<Item>> other) {
        return copy(other, goal, measured, due, confirmed, deviatesBecause);
    }

    /** With what counts it, as a person decided. */
    public Target countedBy(Measured other) {
        return copy(item, goal, Optional.of(other), due, true, deviatesBecause);
    }

    /** Nothing that is recorded counts it. */
    public Target uncounted() {
        return copy(item, goal, Optional.empty(), due, true, deviatesBecause);
    }

    Target deviating(String because) {
        return copy(item, goal, measured, due, confirmed, because);
    }

    private Target copy(
            Optional<Id<Item>> newItem,
            Goal newGoal,
            Optional<Measured> newMeasured,
            Optional<LocalDate> newDue,
            boolean nowConfirmed,
            String newBecause) {
        return new Target(
                id,
                newItem,
                of,
                answers,
                serves,
                what,
                newGoal,
                level,
                newMeasured,
                newDue,
                milestones,
                nowConfirmed,
                newBecause,
                version);
    }
}
