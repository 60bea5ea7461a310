package vn.mangnon.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a question was answered.
 *
 * @param quantity in the indicator's unit; of a rate what is above the line
 * @param of of a rate what is below the line; empty for what is no rate
 * @param records how many entries of records are behind it
 * @param estimated whether some of it is no actual figure
 */
public record Answer(long quantity, OptionalLong of, long records, boolean estimated) {
    private static final int DIGITS = 2;

    public static Answer of(long quantity, long records, boolean estimated) {
        return new Answer(quantity, OptionalLong.empty(), records, estimated);
    }

    /**
     * The figure to show: the quantity, or so many for each of the indicator's {@code per}, rounded to two digits; nothing
     * for a rate without anything below the line.
     */
    public Optional<BigDecimal> value(Indicator indicator) {
        if (!indicator.rate()) {
            return Optional.of(BigDecimal.valueOf(quantity));
        }
        long below = of.orElse(0);
        return below == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(quantity)
                        .multiply(BigDecimal.valueOf(indicator.per()))
                        .divide(BigDecimal.valueOf(below), DIGITS, RoundingMode.HALF_UP));
    }
}
