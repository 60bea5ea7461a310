package vn.mangnon.register.matching;

import vn.mangnon.register.matching.Weights.Table;

/** Mothers and fathers of two records, also where somebody wrote each in the other's place. Keeps its last result. */
final class ParentComparison {
    private final NameComparison name;
    private final double most;
    private final double least;
    private final double swapped;

    private double bits;
    private int mother;
    private int father;

    ParentComparison(Syllables syllables, Weights weights) {
        name = new NameComparison(syllables, weights);
        most = weights.number("parent.most");
        least = weights.of(Table.PARENT, How.DIFFERENT);
        swapped = weights.of(Table.PARENT, How.SWAPPED);
    }

    void compare(Crowd crowd, int one, int other) {
        int[] names = crowd.names();
        double straight =
                compare(names, crowd.mother(one), crowd.motherSize(one), crowd.mother(other), crowd.motherSize(other));
        mother = name.hows;
        straight +=
                compare(names, crowd.father(one), crowd.fatherSize(one), crowd.father(other), crowd.fatherSize(other));
        father = name.hows;
        bits = straight;
        if (straight < most) {
            swapped(crowd, one, other);
        }
    }

    private void swapped(Crowd crowd, int one, int other) {
        int[] names = crowd.names();
        double crossed = swapped
                + compare(names, crowd.mother(one), crowd.motherSize(one), crowd.father(other), crowd.fatherSize(other))
                + compare(
                        names, crowd.father(one), crowd.fatherSize(one), crowd.mother(other), crowd.motherSize(other));
        if (crossed > bits) {
            bits = crossed;
            mother = How.SWAPPED.bit();
            father = How.SWAPPED.bit();
        }
    }

    private double compare(int[] names, int one, int oneSize, int other, int otherSize) {
        name.compare(names, one, oneSize, names, other, otherSize);
        double best = (name.hows & How.DIFFERENT.bit()) == 0 ? most : 0;
        return name.given == How.DIFFERENT ? least : Math.max(least, Math.min(best, name.bits));
    }

    double bits() {
        return bits;
    }

    /** Bits of {@link How}. */
    int mother() {
        return mother;
    }

    int father() {
        return father;
    }
}
