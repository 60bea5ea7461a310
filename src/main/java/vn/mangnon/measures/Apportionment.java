package vn.mangnon.measures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a whole into whole parts by weights, by the largest remainder: the parts always add up to the whole. */
final class Apportionment {
    private Apportionment() {}

    private record Cut(int number, BigInteger floor, BigInteger remainder) {}

    /**
     * @param weights not negative, not all nothing
     * @return a part for each weight, in their order; what is left over goes to the largest remainders, of equal ones to
     *     the first
     */
    static List<Long> of(long whole, List<BigInteger> weights) {
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            BigInteger[] share =
                    BigInteger.valueOf(Math.abs(whole)).multiply(weights.get(i)).divideAndRemainder(total);
            cuts.add(new Cut(i, share[0], share[1]));
        }
        long left = Math.abs(whole)
                - cuts.stream().mapToLong(cut -> cut.floor.longValueExact()).sum();
        List<Long> parts = new ArrayList<>(
                cuts.stream().map(cut -> cut.floor.longValueExact()).toList());
        cuts.stream()
                .sorted(Comparator.comparing(Cut::remainder).reversed().thenComparing(Cut::number))
                .limit(left)
                .forEach(cut -> parts.set(cut.number, parts.get(cut.number) + 1));
        return parts.stream().map(part -> whole < 0 ? -part : part).toList();
    }
}
