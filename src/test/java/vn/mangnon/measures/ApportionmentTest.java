package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void partsAlwaysAddUpToTheWholeAndLieWithinOneOfTheirShare() {
        Random random = new Random(20250701);
        for (int round = 0; round < 20_000; round++) {
            long whole = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L) >> random.nextInt(40);
            List<Long> weights = random.longs(1 + random.nextInt(12), 0, 1L << random.nextInt(1, 20))
                    .boxed()
                    .toList();
            long total = weights.stream().mapToLong(Long::longValue).sum();
            if (total > 0) {
                check(whole, weights, total);
            }
        }
    }

    private static void check(long whole, List<Long> weights, long total) {
        List<Long> parts = cut(whole, weights);
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            double exact = (double) whole * weights.get(i) / total;
            assertThat((double) parts.get(i)).isBetween(exact - 1.001, exact + 1.001);
            if (weights.get(i) == 0) {
                assertThat(parts.get(i)).isZero();
            }
        }
    }

    @Test
    void whatIsLeftOverGoesToTheLargestRemaindersAndOfEqualOnesToTheFirst() {
        assertThat(cut(10, List.of(1L, 1L, 1L))).containsExactly(4L, 3L, 3L);
        assertThat(cut(7, List.of(5L, 3L))).containsExactly(4L, 3L);
        assertThat(cut(-7, List.of(5L, 3L))).containsExactly(-4L, -3L);
        assertThat(cut(0, List.of(5L, 3L))).containsExactly(0L, 0L);
        assertThat(cut(1, List.of(0L, 1L))).containsExactly(0L, 1L);
    }

    private static List<Long> cut(long whole, List<Long> weights) {
        return Apportionment.of(whole, weights.stream().map(BigInteger::valueOf).toList());
    }
}
