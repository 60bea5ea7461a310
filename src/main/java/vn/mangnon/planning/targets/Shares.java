package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Divides a number so that the parts add up to it exactly: what rounding leaves goes to the largest remainders. */
final class Shares {
    private Shares() {}

    /** @param weights of each body, not negative; where all are nought everybody gets the same */
    static Map<UUID, BigDecimal> of(BigDecimal total, Map<UUID, Long> weights) {
        BigDecimal plain = total.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        List<UUID> bodies = List.copyOf(weights.keySet());
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (UUID body : bodies) {
            BigDecimal weight = BigDecimal.valueOf(sum == 0 ? 1 : weights.getOrDefault(body, 0L));
            BigDecimal all = BigDecimal.valueOf(sum == 0 ? bodies.size() : sum);
            BigDecimal exact = plain.multiply(weight).divide(all, scale + 12, RoundingMode.DOWN);
            BigDecimal part = exact.setScale(scale, RoundingMode.DOWN);
            parts.add(part);
            remainders.add(exact.subtract(part));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal left = plain.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> order = IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .toList();
        for (int i = 0; left.signum() > 0; i++) {
            int at = order.get(i % order.size());
            parts.set(at, parts.get(at).add(step));
            left = left.subtract(step);
        }
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        IntStream.range(0, bodies.size()).forEach(i -> shares.put(bodies.get(i), parts.get(i)));
        return shares;
    }
}
