package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mangnon.shared.Dong;

/**
 * The money of a task from one source, or of several together, as it stands on a day.
 *
 * @param source the whole source; empty for several together
 * @param received what the superior's plan released to this plan's body for it
 * @param spent by records that serve the task
 * @param below of what was released to other bodies, as much as their own plans' records spent on carrying the task out
 * @param since when money was first released or received
 */
public record Share(
        String source,
        Optional<Dong> estimated,
        Optional<Dong> appraised,
        Optional<Dong> approved,
        Dong released,
        Dong received,
        Dong spent,
        Dong below,
        Optional<LocalDate> since) {
    public static Share none(String source) {
        return new Share(
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Optional.empty());
    }

    /** What a person should look at. */
    public enum Warning {
        /** More was spent than there is for it. */
        OVER,
        /** Spent, and nothing was approved or received for it. */
        UNFUNDED,
        /** Estimated, and nothing approved yet. */
        WAITING,
        /** Released long ago, and nothing spent. */
        IDLE
    }

    /** Approved here, or received from above. */
    public Dong funds() {
        return approved.orElse(Dong.ZERO).plus(received);
    }

    public Dong used() {
        return spent.plus(below);
    }

    public Dong left() {
        return funds().minus(used());
    }

    public boolean empty() {
        return estimated.isEmpty() && funds().none() && released.none() && used().none();
    }

    public List<Warning> warnings(LocalDate today, int idleDays) {
        List<Warning> warnings = new ArrayList<>();
        if (funds().none() && !used().none()) {
            warnings.add(Warning.UNFUNDED);
        } else if (left().amount() < 0) {
            warnings.add(Warning.OVER);
        }
        if (funds().none() && used().none() && estimated.isPresent()) {
            warnings.add(Warning.WAITING);
        }
        if (used().none() && !released.plus(received).none() && idle(today) >= idleDays) {
            warnings.add(Warning.IDLE);
        }
        return warnings;
    }

    /** Days since money first came. */
    public long idle(LocalDate today) {
        return since.map(first -> ChronoUnit.DAYS.between(first, today)).orElse(0L);
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(
                source.equals(other.source) ? source : "",
                plus(estimated, other.estimated),
                plus(appraised, other.appraised),
                plus(approved, other.approved),
                released.plus(other.released),
                received.plus(other.received),
                spent.plus(other.spent),
                below.plus(other.below),
                Stream.of(since, other.since).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    Share with(Line line) {
        return plus(new Share(
                source,
                line.estimated(),
                line.appraised(),
                line.approved(),
                line.releasedInAll(),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                line.releasedFirst()));
    }

    Share receiving(Dong money, Optional<LocalDate> first) {
        return plus(new Share(
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dong.ZERO,
                money,
                Dong.ZERO,
                Dong.ZERO,
                first));
    }

    Share spending(Dong here, Dong inPlansBelow) {
        return new Share(
                source,
                estimated,
                appraised,
                approved,
                released,
                received,
                spent.plus(here),
                below.plus(inPlansBelow),
                since);
    }

    private static Optional<Dong> plus(Optional<Dong> one, Optional<Dong> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(Dong::plus);
    }
}
