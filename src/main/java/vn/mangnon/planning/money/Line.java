package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;

/**
 * How far the money of a task from one source has come. No more is ever released than was approved, approved than was
 * appraised, appraised than was estimated.
 *
 * @param released by body; what was recalled is taken off
 * @param last the day of the last step
 * @param releasedFirst the day of the first release
 */
public record Line(
        Optional<Dong> estimated,
        Optional<Dong> appraised,
        Optional<Dong> approved,
        Map<UUID, Dong> released,
        Optional<LocalDate> last,
        Optional<LocalDate> releasedFirst) {
    public static final Line NEW = new Line(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public Line {
        released = Map.copyOf(released);
    }

    /** After steps that were taken, in their order. */
    public static Line of(List<MoneyStep> steps) {
        Line line = NEW;
        for (MoneyStep step : steps) {
            line = line.taken(step);
        }
        return line;
    }

    public Dong released(UUID to) {
        return released.getOrDefault(to, Dong.ZERO);
    }

    public Dong releasedInAll() {
        return released.values().stream().reduce(Dong.ZERO, Dong::plus);
    }

    /** After one more step; refused where it goes beyond the step before it, or lacks a reason. */
    public Line after(MoneyStep step) {
        if (last.filter(step.on()::isBefore).isPresent()) {
            throw new Refused("planning.money.before");
        }
        switch (step.stage()) {
            case ESTIMATE -> says(step, estimated, Optional.empty(), appraised);
            case APPRAISAL -> says(step, appraised, required(estimated, "planning.money.no-estimate"), approved);
            case APPROVAL ->
                says(step, approved, required(appraised, "planning.money.no-appraisal"), Optional.of(releasedInAll()));
            case RELEASE -> {
                Dong open =
                        required(approved, "planning.money.no-approval").get().minus(releasedInAll());
                most(step.amount(), open, "planning.money.over-approved");
            }
            case RECALL -> {
                most(step.amount(), released(step.to().orElseThrow()), "planning.money.over-released");
                because(step);
            }
        }
        return taken(step);
    }

    /** What a stage says may not pass what it rests on, nor fall below what already rests on it. */
    private static void says(MoneyStep step, Optional<Dong> before, Optional<Dong> above, Optional<Dong> below) {
        above.ifPresent(most -> most(step.amount(), most, "planning.money.over." + step.stage()));
        below.filter(least -> step.amount().compareTo(least) < 0).ifPresent(least -> {
            throw new Refused("planning.money.below." + step.stage(), said(least), said(least.minus(step.amount())));
        });
        boolean cut = above.filter(most -> step.amount().compareTo(most) < 0).isPresent();
        if (cut || before.filter(said -> !said.equals(step.amount())).isPresent()) {
            because(step);
        }
    }

    private static Optional<Dong> required(Optional<Dong> said, String otherwise) {
        if (said.isEmpty()) {
            throw new Refused(otherwise);
        }
        return said;
    }

    private static void most(Dong amount, Dong most, String otherwise) {
        if (amount.compareTo(most) > 0) {
            throw new Refused(otherwise, said(most), said(amount.minus(most)));
        }
    }

    private static String said(Dong dong) {
        return String.format(Vietnam.LOCALE, "%,d", dong.amount());
    }

    private static void because(MoneyStep step) {
        if (step.because().isBlank()) {
            throw new Refused("planning.money.because");
        }
    }

    private Line taken(MoneyStep step) {
        Optional<Dong> said = Optional.of(step.amount());
        Optional<LocalDate> on = Optional.of(step.on());
        return switch (step.stage()) {
            case ESTIMATE -> new Line(said, appraised, approved, released, on, releasedFirst);
            case APPRAISAL -> new Line(estimated, said, approved, released, on, releasedFirst);
            case APPROVAL -> new Line(estimated, appraised, said, released, on, releasedFirst);
            case RELEASE ->
                new Line(estimated, appraised, approved, moved(step), on, releasedFirst.isEmpty() ? on : releasedFirst);
            case RECALL -> new Line(estimated, appraised, approved, moved(step), on, releasedFirst);
        };
    }

    private Map<UUID, Dong> moved(MoneyStep step) {
        UUID to = step.to().orElseThrow();
        Map<UUID, Dong> moved = new HashMap<>(released);
        Dong before = released(to);
        moved.put(to, step.stage() == MoneyStage.RELEASE ? before.plus(step.amount()) : before.minus(step.amount()));
        return moved;
    }
}
