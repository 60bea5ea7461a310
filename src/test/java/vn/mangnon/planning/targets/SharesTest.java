package vn.mangnon.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However a number is divided, its parts add up to it. */
class SharesTest {
    private static final long SEED = 20261122;

    @Test
    void partsAlwaysAddUpAndNeverDifferByMoreThanOneStep() {
        Random random = new Random(SEED);
        for (int run = 0; run < 2_000; run++) {
            int scale = random.nextInt(3);
            BigDecimal total = BigDecimal.valueOf(random.nextLong(1_000_000_000L), scale);
            Map<UUID, Long> weights = weights(random);
            Map<UUID, BigDecimal> shares = Shares.of(total, weights);
            assertThat(sum(shares.values())).as("run %d of %s", run, total).isEqualByComparingTo(total);
            assertThat(shares.values()).allMatch(share -> share.signum() >= 0);
            long all = weights.values().stream().mapToLong(Long::longValue).sum();
            weights.forEach((body, weight) -> {
                if (all > 0) {
                    double exact = total.doubleValue() * weight / all;
                    assertThat(shares.getOrDefault(body, BigDecimal.ZERO).doubleValue())
                            .isBetween(
                                    exact - Math.pow(10, -scale) - 1e-6 * exact,
                                    exact + Math.pow(10, -scale) + 1e-6 * exact);
                }
            });
        }
    }

    @Test
    void tenAmongThreeIsFourThreeThree() {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            weights.put(new UUID(0, i), 1L);
        }
        assertThat(Shares.of(BigDecimal.TEN, weights).values())
                .containsExactly(new BigDecimal("4"), new BigDecimal("3"), new BigDecimal("3"));
    }

    @Test
    void whoHasMoreChildrenGetsMore() {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        weights.put(new UUID(0, 1), 900L);
        weights.put(new UUID(0, 2), 100L);
        assertThat(Shares.of(new BigDecimal("12000"), weights).values())
                .containsExactly(new BigDecimal("10800"), new BigDecimal("1200"));
    }

    private static Map<UUID, Long> weights(Random random) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        int bodies = 1 + random.nextInt(120);
        boolean uncounted = random.nextInt(10) == 0;
        for (int i = 0; i < bodies; i++) {
            weights.put(new UUID(0, i), uncounted ? 0L : random.nextLong(5_000));
        }
        return weights;
    }

    private static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
