package vn.mangnon.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is usual by other figures: for thousands of made-up histories. */
class UsualTest {
    private static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("3.5"), new BigDecimal("0.5"), BigDecimal.ZERO, 12, 4, 5, 1);

    private final Random random = new Random(20_251_122);

    @Test
    void aHistoryThatNeverMovesIsNeverUnusual() {
        for (int i = 0; i < 1_000; i++) {
            BigDecimal always = number();
            assertThat(unusual(Collections.nCopies(4 + random.nextInt(20), always), always))
                    .as("always %s", always)
                    .isFalse();
        }
    }

    @Test
    void unitsDoNotMatter() {
        for (int i = 0; i < 2_000; i++) {
            List<BigDecimal> history = history();
            BigDecimal figure = number();
            BigDecimal times =
                    new BigDecimal(List.of("1000", "0.001", "7", "0.3", "12.5").get(random.nextInt(5)));
            List<BigDecimal> scaled =
                    history.stream().map(one -> one.multiply(times)).toList();
            assertThat(unusual(scaled, figure.multiply(times)))
                    .as("%s after %s, times %s", figure, history, times)
                    .isEqualTo(unusual(history, figure));
        }
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatter() {
        for (int i = 0; i < 1_000; i++) {
            List<BigDecimal> history = history();
            List<BigDecimal> shuffled = new java.util.ArrayList<>(history);
            Collections.shuffle(shuffled, random);
            BigDecimal figure = number();
            assertThat(unusual(shuffled, figure)).isEqualTo(unusual(history, figure));
        }
    }

    @Test
    void whatIsFurtherOffThanTheUnusualIsUnusualToo() {
        for (int i = 0; i < 1_000; i++) {
            List<BigDecimal> history = history();
            BigDecimal figure = number();
            if (unusual(history, figure)) {
                BigDecimal middle = Usual.median(history);
                assertThat(unusual(history, figure.add(figure.subtract(middle))))
                        .isTrue();
            }
        }
    }

    @Test
    void oneWrongFigureAmongThemHidesNoOther() {
        assertThat(unusual(numbers(40, 42, 39, 41, 43, 4_100), new BigDecimal(410)))
                .isTrue();
        assertThat(unusual(numbers(40, 42, 39, 41, 43, 4_100), new BigDecimal(45)))
                .isFalse();
    }

    @Test
    void atTheEndOfTheUsualIsStillUsual() {
        Usual usual = Usual.of(numbers(10, 10, 10, 10), 4, THRESHOLDS).orElseThrow();
        assertThat(usual.leavesOut(new BigDecimal(15))).isFalse();
        assertThat(usual.leavesOut(new BigDecimal("15.1"))).isTrue();
        assertThat(usual.leavesOut(new BigDecimal("4.9"))).isTrue();
    }

    @Test
    void tooFewOrNothingButZerosSayNothing() {
        assertThat(Usual.of(numbers(40, 42, 39), 4, THRESHOLDS)).isEmpty();
        assertThat(unusual(numbers(0, 0, 0, 0, 0), new BigDecimal(900))).isFalse();
        assertThat(Usual.of(List.of(), 0, THRESHOLDS)).isEmpty();
    }

    private static boolean unusual(List<BigDecimal> history, BigDecimal figure) {
        Optional<Usual> usual = Usual.of(history, THRESHOLDS.leastPeriods(), THRESHOLDS);
        return usual.filter(one -> one.leavesOut(figure)).isPresent();
    }

    private List<BigDecimal> history() {
        return IntStream.range(0, 3 + random.nextInt(20))
                .mapToObj(i -> number())
                .toList();
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 5_000));
    }

    private static List<BigDecimal> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
