package vn.mangnon.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.mangnon.register.matching.Sex;
import vn.mangnon.shared.Csv;

/** Chance, and names as common as in the country; the same seed draws the same. */
final class Draw {
    private static final List<Csv.Row> NAMES = Csv.resource("register/names.csv");
    private static final Weighted SURNAMES = new Weighted("surname", Sex.UNKNOWN);
    private static final Weighted[] MIDDLES = {
        new Weighted("middle", Sex.MALE), new Weighted("middle", Sex.FEMALE), new Weighted("middle", Sex.UNKNOWN)
    };
    private static final Weighted[] GIVEN = {
        new Weighted("given", Sex.MALE), new Weighted("given", Sex.FEMALE), new Weighted("given", Sex.UNKNOWN)
    };

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    char of(String letters) {
        return letters.charAt(below(letters.length()));
    }

    String surname() {
        return SURNAMES.draw(random);
    }

    String given(Sex sex) {
        return GIVEN[sex.ordinal()].draw(random);
    }

    String middle(Sex sex) {
        return MIDDLES[sex.ordinal()].draw(random);
    }

    /** None, one or two middle names, each with a blank behind it. */
    String middles(Sex sex) {
        int chance = below(100);
        if (chance < 5) {
            return "";
        }
        return chance < 85 ? middle(sex) + " " : middle(sex) + " " + middle(sex) + " ";
    }

    private static final class Weighted {
        private final List<String> names = new ArrayList<>();
        private final List<Integer> until = new ArrayList<>();
        private int sum;

        Weighted(String kind, Sex sex) {
            String not = sex == Sex.MALE ? "f" : sex == Sex.FEMALE ? "m" : "-";
            for (Csv.Row row : NAMES) {
                if (row.get("kind").equals(kind)
                        && !row.get("gender_hint").toLowerCase(Locale.ROOT).equals(not)) {
                    sum += 1 + Integer.parseInt(row.get("count"));
                    names.add(row.get("name"));
                    until.add(sum);
                }
            }
        }

        String draw(SplittableRandom random) {
            int chance = random.nextInt(sum);
            int low = 0;
            int high = until.size() - 1;
            while (low < high) {
                int between = (low + high) / 2;
                if (until.get(between) > chance) {
                    high = between;
                } else {
                    low = between + 1;
                }
            }
            return names.get(low);
        }
    }
}
