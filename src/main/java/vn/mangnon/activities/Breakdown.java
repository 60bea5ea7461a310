package vn.mangnon.activities;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Refused;

/**
 * A number and its parts, one object: the parts of a complete axis add up to the whole, those of another are no more than
 * it. Parts without a whole make it.
 */
public record Breakdown(OptionalLong whole, Map<Axis.Value, Long> parts) {
    public static final Breakdown NOTHING = new Breakdown(OptionalLong.empty(), Map.of());

    /** An axis whose parts do not go with the whole, and the sentence that says so. */
    public record Disagreement(String axis, String key, long sum, long whole) {}

    public Breakdown {
        parts = Map.copyOf(parts);
        whole = whole.isPresent() ? whole : made(parts);
        Optional<Disagreement> disagreement = disagreement(whole, parts);
        if (disagreement.isPresent()) {
            throw new Refused(disagreement.get().key, disagreement.get().sum, disagreement.get().whole);
        }
    }

    public static Breakdown of(long whole) {
        return new Breakdown(OptionalLong.of(whole), Map.of());
    }

    public boolean none() {
        return whole.isEmpty() && parts.isEmpty();
    }

    public OptionalLong part(Axis.Value value) {
        Long number = parts.get(value);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** What is wrong between a whole and its parts, if anything. */
    static Optional<Disagreement> disagreement(OptionalLong typed, Map<Axis.Value, Long> parts) {
        OptionalLong whole = typed.isPresent() ? typed : made(parts);
        return sums(parts).entrySet().stream()
                .flatMap(axis -> check(axis.getKey(), axis.getValue(), whole).stream())
                .findFirst();
    }

    private record Sum(long amount, boolean complete) {
        private Sum plus(Sum other) {
            return new Sum(Math.addExact(amount, other.amount), complete);
        }
    }

    private static Optional<Disagreement> check(String axis, Sum sum, OptionalLong whole) {
        if (whole.isEmpty()) {
            return Optional.of(new Disagreement(axis, "activities.breakdown.no-whole", sum.amount, 0));
        } else if (sum.complete && sum.amount != whole.getAsLong()) {
            return Optional.of(new Disagreement(axis, "activities.breakdown.sum", sum.amount, whole.getAsLong()));
        } else if (sum.amount > whole.getAsLong()) {
            return Optional.of(new Disagreement(axis, "activities.breakdown.more", sum.amount, whole.getAsLong()));
        }
        return Optional.empty();
    }

    private static OptionalLong made(Map<Axis.Value, Long> parts) {
        return sums(parts).values().stream()
                .filter(Sum::complete)
                .mapToLong(Sum::amount)
                .findFirst();
    }

    private static Map<String, Sum> sums(Map<Axis.Value, Long> parts) {
        Map<String, Sum> sums = new TreeMap<>();
        parts.forEach((value, number) -> sums.merge(value.axis(), new Sum(number, value.complete()), Sum::plus));
        return sums;
    }
}
