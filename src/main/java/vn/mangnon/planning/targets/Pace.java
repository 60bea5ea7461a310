package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.mangnon.shared.Period;

/**
 * Whether a promise will be kept, from the pace so far: what was done in the days gone by, done on until the day it is due.
 *
 * @param light how it stands
 * @param forecast what there will be on the day; empty where a pace makes no sense
 */
public record Pace(Light light, Optional<BigDecimal> forecast) {
    /** Before a tenth of the time has gone a pace says nothing. */
    private static final int TENTH = 10;

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /**
     * @param time from the first day that counts to the day it is due
     * @param share whether it is a share, which has no pace
     */
    static Pace of(
            Comparison comparison, BigDecimal goal, BigDecimal actual, Period time, boolean share, LocalDate today) {
        boolean over = today.isAfter(time.last());
        boolean met = comparison.met(actual, goal);
        if (share) {
            return new Pace(shareLight(comparison, goal, actual, met, over), Optional.empty());
        }
        Optional<BigDecimal> forecast = over ? Optional.empty() : forecast(actual, time, today);
        if (comparison.caps()) {
            boolean kept = forecast.map(sum -> comparison.met(sum, goal)).orElse(true);
            Light light = !met
                    ? over ? Light.MISSED : Light.BEHIND
                    : over ? Light.MET : kept ? Light.ON_TRACK : Light.AT_RISK;
            return new Pace(light, forecast);
        }
        if (met) {
            return new Pace(Light.MET, forecast);
        }
        if (over) {
            return new Pace(Light.MISSED, Optional.empty());
        }
        return new Pace(forecast.map(sum -> light(comparison, goal, sum)).orElse(Light.EARLY), forecast);
    }

    private static Light shareLight(
            Comparison comparison, BigDecimal goal, BigDecimal actual, boolean met, boolean over) {
        if (met) {
            return comparison.caps() || over ? Light.MET : Light.ON_TRACK;
        }
        return over ? Light.MISSED : nearly(goal, actual) && !comparison.caps() ? Light.AT_RISK : Light.BEHIND;
    }

    private static Light light(Comparison comparison, BigDecimal goal, BigDecimal sum) {
        return comparison.met(sum, goal) ? Light.ON_TRACK : nearly(goal, sum) ? Light.AT_RISK : Light.BEHIND;
    }

    private static boolean nearly(BigDecimal goal, BigDecimal sum) {
        return sum.compareTo(goal.multiply(NEARLY)) >= 0;
    }

    private static Optional<BigDecimal> forecast(BigDecimal actual, Period time, LocalDate today) {
        long days = ChronoUnit.DAYS.between(time.first(), time.last()) + 1;
        long gone = ChronoUnit.DAYS.between(time.first(), today) + 1;
        return gone * TENTH < days
                ? Optional.empty()
                : Optional.of(actual.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(gone), MathContext.DECIMAL64)
                        .setScale(0, java.math.RoundingMode.HALF_UP));
    }
}
