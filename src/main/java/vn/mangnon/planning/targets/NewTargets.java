package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.shared.Id;

/** Targets of a new plan that come from those of another. */
public final class NewTargets {
    private NewTargets() {}

    /** The same in a later plan; its day, which was another year's, is left open. */
    public static Target again(Target old, Id<Target> id, Optional<Id<Target>> of) {
        return from(old, id, of, Optional.empty(), old.serves(), old.goal(), old.level(), Optional.empty());
    }

    /** A yearly plan's target that serves this one of a programme. */
    public static Target serving(Target programme, Id<Target> id) {
        return from(
                programme,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(programme.id()),
                programme.goal(),
                programme.level(),
                Optional.empty());
    }

    /** The share of the superior's that a body below takes on; without a share the number itself. */
    public static Target answering(Target superior, Id<Target> id, Optional<BigDecimal> share) {
        Goal goal = superior.goal();
        Goal taken = share.filter(amount -> goal.comparator() != Comparison.RANGE)
                .map(amount -> new Goal(
                        goal.comparator(),
                        Optional.of(amount),
                        Optional.empty(),
                        goal.unit(),
                        goal.aspiration(),
                        goal.baseYear(),
                        goal.base()))
                .orElse(goal);
        Level level = superior.level() == Level.ALL_LEVELS ? Level.ALL_LEVELS : Level.WHOLE;
        return from(
                superior,
                id,
                Optional.empty(),
                Optional.of(superior.id()),
                Optional.empty(),
                taken,
                level,
                superior.due());
    }

    private static Target from(
            Target old,
            Id<Target> id,
            Optional<Id<Target>> of,
            Optional<Id<Target>> answers,
            Optional<Id<Target>> serves,
            Goal goal,
            Level level,
            Optional<LocalDate> due) {
        return new Target(
                id,
                Optional.empty(),
                of,
                answers,
                serves,
                old.what(),
                goal,
                level,
                old.measured(),
                due,
                List.of(),
                old.confirmed(),
                "",
                1);
    }
}
