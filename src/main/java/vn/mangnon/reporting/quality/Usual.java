package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is usual by other figures of the same kind: their median, and how far from it is still usual. That is so many times
 * the median distance from it (times 1.4826, which makes it the standard deviation of figures that scatter evenly), and at
 * least a share of the median itself. Neither moves far because of one wrong figure among them.
 */
record Usual(BigDecimal middle, BigDecimal reach, int compared) {
    private static final BigDecimal EVENLY = new BigDecimal("1.4826");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Nothing where there are too few to compare with, or where they say nothing: all of them, or most, are zero. */
    static Optional<Usual> of(List<BigDecimal> others, int least, Thresholds thresholds) {
        if (others.size() < least || others.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal middle = median(others);
        BigDecimal scatter = median(
                others.stream().map(other -> other.subtract(middle).abs()).toList());
        BigDecimal reach = scatter.multiply(EVENLY)
                .multiply(thresholds.deviations())
                .max(middle.abs().multiply(thresholds.share()));
        return middle.signum() == 0 && scatter.signum() == 0
                ? Optional.empty()
                : Optional.of(new Usual(middle, reach, others.size()));
    }

    boolean leavesOut(BigDecimal figure) {
        return figure.subtract(middle).abs().compareTo(reach) > 0;
    }

    BigDecimal lowest() {
        return middle.subtract(reach).max(middle.min(BigDecimal.ZERO));
    }

    BigDecimal highest() {
        return middle.add(reach);
    }

    /** What a sentence about a figure says: itself, the usual from and to, the middle, of how many. */
    List<BigDecimal> numbers(BigDecimal figure) {
        return Stream.of(figure, lowest(), highest(), middle, BigDecimal.valueOf(compared))
                .map(number -> number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros())
                .toList();
    }

    static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).multiply(HALF);
    }
}
