package vn.mangnon.register.matching;

import java.util.HashMap;
import java.util.Map;
import vn.mangnon.shared.Csv;

/** How common parts of names are, marks ignored: that two records agree in "Nguyễn" says little, in a rare name much. */
final class NameShares {
    private static final String NAMES = "register/names.csv";
    private static final double LOG_2 = Math.log(2);

    /** Where a syllable stands. */
    enum Part {
        SURNAME,
        MIDDLE,
        GIVEN
    }

    private final Map<String, double[]> bits;
    private final double[] rarest;

    private NameShares(Map<String, double[]> bits, double[] rarest) {
        this.bits = bits;
        this.rarest = rarest;
    }

    /** The country's names as far as a sample of 8,711 shows. */
    static NameShares national() {
        Map<String, double[]> counts = new HashMap<>();
        double[] sums = new double[Part.values().length];
        for (Csv.Row row : Csv.resource(NAMES)) {
            Part part = Part.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT));
            double count = Math.max(1, Double.parseDouble(row.get("count")));
            String bare = Spelling.bare(row.get("name").toLowerCase(java.util.Locale.ROOT));
            counts.computeIfAbsent(Spelling.skeleton(bare), none -> new double[sums.length])[part.ordinal()] += count;
            sums[part.ordinal()] += count;
        }
        double[] rarest = new double[sums.length];
        for (int part = 0; part < sums.length; part++) {
            rarest[part] = log2(sums[part]);
        }
        counts.values().forEach(of -> inBits(of, sums));
        return new NameShares(counts, rarest);
    }

    private static void inBits(double[] counts, double[] sums) {
        for (int part = 0; part < sums.length; part++) {
            counts[part] = log2(sums[part] / Math.max(1, counts[part]));
        }
    }

    /** What agreeing in this syllable is worth: the logarithm (base 2) of one over its share. */
    double bits(String skeleton, Part part) {
        double[] known = bits.get(skeleton);
        return known == null ? rarest[part.ordinal()] : known[part.ordinal()];
    }

    boolean isSurname(String skeleton) {
        return bits(skeleton, Part.SURNAME) < rarest[Part.SURNAME.ordinal()];
    }

    private static double log2(double value) {
        return Math.log(value) / LOG_2;
    }
}
