package vn.mangnon.register.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.mangnon.shared.Csv;

/**
 * How common parts of names are, marks ignored: that two records agree in "Nguyễn" says little, in a rare name much. A name
 * that is rare in the country may be everybody's in a commune, so a register's own names are to be added.
 */
public final class NameShares {
    private static final String NAMES = "register/names.csv";
    private static final int PARTS = Part.values().length;
    private static final double LOG_2 = Math.log(2);

    /** Where a syllable stands. */
    enum Part {
        SURNAME,
        MIDDLE,
        GIVEN;

        static Part of(int at, int size) {
            return at == size - 1 ? GIVEN : at == 0 ? SURNAME : MIDDLE;
        }
    }

    private final Map<String, double[]> counts;
    private final double[] sums = new double[PARTS];
    private final Set<String> surnames;

    private NameShares(Map<String, double[]> counts, Set<String> surnames) {
        this.counts = counts;
        this.surnames = surnames;
        for (double[] of : counts.values()) {
            for (int part = 0; part < PARTS; part++) {
                sums[part] += of[part];
            }
        }
    }

    /** The country's names as far as a sample of 8,711 shows. */
    public static NameShares national() {
        Map<String, double[]> counts = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (Csv.Row row : Csv.resource(NAMES)) {
            Part part = Part.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            double count = Math.max(1, Double.parseDouble(row.get("count")));
            String skeleton = Spelling.skeleton(Spelling.bare(row.get("name").toLowerCase(Locale.ROOT)));
            counts.computeIfAbsent(skeleton, none -> new double[PARTS])[part.ordinal()] += count;
            if (part == Part.SURNAME) {
                surnames.add(skeleton);
            }
        }
        return new NameShares(counts, surnames);
    }

    /** With full names of a register counted too. */
    public NameShares and(Collection<String> names) {
        Map<String, double[]> more = new HashMap<>();
        for (String name : names) {
            List<String> syllables = Spelling.syllables(name);
            for (int i = 0; i < syllables.size(); i++) {
                String skeleton = Spelling.skeleton(Spelling.bare(syllables.get(i)));
                more.computeIfAbsent(skeleton, none -> new double[PARTS])[
                        Part.of(i, syllables.size()).ordinal()]++;
            }
        }
        return plus(more);
    }

    /** @param more by skeleton, one count for each part */
    NameShares plus(Map<String, double[]> more) {
        Map<String, double[]> both = new HashMap<>();
        counts.forEach((skeleton, of) -> both.put(skeleton, of.clone()));
        more.forEach((skeleton, of) -> {
            double[] sum = both.computeIfAbsent(skeleton, none -> new double[PARTS]);
            for (int part = 0; part < PARTS; part++) {
                sum[part] += of[part];
            }
        });
        return new NameShares(both, surnames);
    }

    /** What agreeing in this syllable is worth: the logarithm (base 2) of one over its share. */
    double bits(String skeleton, Part part) {
        double[] known = counts.get(skeleton);
        double count = known == null ? 1 : Math.max(1, known[part.ordinal()]);
        return Math.log(sums[part.ordinal()] / count) / LOG_2;
    }

    /** Of the country; the same whatever names were added, for keys are kept. */
    boolean isSurname(String skeleton) {
        return surnames.contains(skeleton);
    }
}
