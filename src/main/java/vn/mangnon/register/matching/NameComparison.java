package vn.mangnon.register.matching;

import java.util.Arrays;
import vn.mangnon.register.matching.NameShares.Part;
import vn.mangnon.register.matching.Weights.Table;

/** Two names, syllable beside syllable. Keeps its last result; one for each thread. */
final class NameComparison {
    static final int MOST = 12;

    private final Syllables syllables;
    private final Weights weights;
    private final double different;
    private final double joinedSlip;
    private final double joinedMost;
    private final int[] left = new int[MOST];
    private final int[] right = new int[MOST];
    private final int[] turned = new int[MOST];
    private final boolean[] taken = new boolean[MOST];
    private final StringBuilder leftLetters = new StringBuilder(64);
    private final StringBuilder rightLetters = new StringBuilder(64);

    private int leftSize;
    private int rightSize;
    private boolean unmarked;
    private double total;
    private int seen;

    double bits;
    double givenBits;
    How given = How.UNKNOWN;
    How middle = How.UNKNOWN;
    int hows;

    NameComparison(Syllables syllables, Weights weights) {
        this.syllables = syllables;
        this.weights = weights;
        different = weights.number("name.different.middle");
        joinedSlip = weights.number("name.joined.slip");
        joinedMost = weights.number("name.joined.most");
    }

    /** Syllables from {@code a} and {@code b} on; a name that is empty is unknown. The same whichever comes first. */
    void compare(int[] of, int a, int aSize, int[] with, int b, int bSize) {
        bits = 0;
        givenBits = 0;
        given = How.UNKNOWN;
        middle = How.UNKNOWN;
        hows = How.UNKNOWN.bit();
        if (aSize == 0 || bSize == 0) {
            return;
        }
        boolean turn = aSize < bSize || aSize == bSize && syllables.isBehind(of, a, with, b, aSize);
        leftSize = turn ? bSize : aSize;
        rightSize = turn ? aSize : bSize;
        System.arraycopy(turn ? with : of, turn ? b : a, left, 0, leftSize);
        System.arraycopy(turn ? of : with, turn ? a : b, right, 0, rightSize);
        unmarked = syllables.areUnmarked(left, leftSize) || syllables.areUnmarked(right, rightSize);
        bits = Double.NEGATIVE_INFINITY;
        inOrder(right, 0, 0);
        if ((hows & How.DIFFERENT.bit()) == 0) {
            return;
        }
        if (aSize != bSize) {
            together();
            merged();
        }
        otherOrders();
    }

    /** Where one has in one piece what the other has in two. */
    private void merged() {
        int before = leftSize + rightSize;
        leftSize = merged(left, leftSize, right, rightSize);
        rightSize = merged(right, rightSize, left, leftSize);
        if (leftSize + rightSize < before) {
            inOrder(right, weights.of(Table.NAME, How.JOINED), How.JOINED.bit());
        }
    }

    private int merged(int[] name, int size, int[] other, int otherSize) {
        for (int i = 0; i < size - 1; i++) {
            for (int j = 0; j < otherSize; j++) {
                if (Letters.isBoth(syllables.bare(other[j]), syllables.bare(name[i]), syllables.bare(name[i + 1]))) {
                    name[i] = other[j];
                    System.arraycopy(name, i + 2, name, i + 1, size - i - 2);
                    return size - 1;
                }
            }
        }
        return size;
    }

    private void otherOrders() {
        boolean likely = rightSize > 1
                && leftSize > 1
                && (syllables.compare(left[leftSize - 1], right[0], unmarked) != How.DIFFERENT
                        || syllables.compare(left[0], right[rightSize - 1], unmarked) != How.DIFFERENT);
        if (!likely) {
            return;
        }
        double turn = weights.of(Table.NAME, How.ORDER);
        System.arraycopy(right, 1, turned, 0, rightSize - 1);
        turned[rightSize - 1] = right[0];
        inOrder(turned, turn, How.ORDER.bit());
        System.arraycopy(right, 0, turned, 1, rightSize - 1);
        turned[0] = right[rightSize - 1];
        inOrder(turned, turn, How.ORDER.bit());
        for (int i = 0; i < rightSize; i++) {
            turned[i] = right[rightSize - 1 - i];
        }
        inOrder(turned, turn, How.ORDER.bit());
    }

    /** Compares as if this were the order; kept if nothing better was found. */
    private void inOrder(int[] other, double before, int sign) {
        total = before;
        seen = sign;
        How last = part(left[leftSize - 1], other[rightSize - 1], Part.GIVEN);
        double worth = total - before;
        if (leftSize > 1 && rightSize > 1) {
            part(left[0], other[0], Part.SURNAME);
        }
        How between = middles(other);
        boolean turnedForNothing = sign != 0 && (seen & How.DIFFERENT.bit()) != 0;
        if (total > bits && !turnedForNothing) {
            keep(last, worth, between);
        }
    }

    private void keep(How last, double worth, How between) {
        bits = total;
        given = last;
        givenBits = worth;
        middle = between;
        hows = seen;
    }

    private How part(int one, int other, Part part) {
        How how = syllables.compare(one, other, unmarked);
        total += worth(how, one, other, part);
        seen |= how.bit();
        return how;
    }

    private double worth(How how, int one, int other, Part part) {
        double weight = weights.of(Table.NAME, how);
        return switch (how) {
            case SAME, SPELLING, UNMARKED -> syllables.bits(one, other, part) + weight;
            case DIFFERENT -> part == Part.GIVEN ? weight : different;
            default -> Math.min(weight, syllables.bits(one, other, part));
        };
    }

    /** Each between surname and given name beside the one most like it. */
    private How middles(int[] other) {
        How worst = How.UNKNOWN;
        int open = 0;
        Arrays.fill(taken, false);
        for (int i = 1; i < leftSize - 1; i++) {
            int partner = partner(left[i], other);
            if (partner == 0) {
                open++;
                continue;
            }
            taken[partner] = true;
            How how = syllables.compare(left[i], other[partner], unmarked);
            total += worth(how, left[i], other[partner], Part.MIDDLE);
            seen |= how.bit();
            worst = worst == How.UNKNOWN || how.ordinal() > worst.ordinal() ? how : worst;
        }
        return unpartnered(open, worst);
    }

    /** The middle name most like this one that is still free; 0 where all are different. */
    private int partner(int syllable, int[] other) {
        int best = 0;
        How most = How.DIFFERENT;
        for (int j = 1; j < rightSize - 1; j++) {
            How how = taken[j] ? How.DIFFERENT : syllables.compare(syllable, other[j], unmarked);
            if (how.ordinal() < most.ordinal()) {
                most = how;
                best = j;
            }
        }
        return best;
    }

    /** Middle names that found no partner: on one side only they were left out, on both they differ. */
    private How unpartnered(int openLeft, How worst) {
        int openRight = 0;
        for (int j = 1; j < rightSize - 1; j++) {
            openRight += taken[j] ? 0 : 1;
        }
        int differing = Math.min(openLeft, openRight);
        int missing = Math.max(openLeft, openRight) - differing;
        if (missing > 0) {
            total += missing * weights.of(Table.NAME, How.MISSING_MIDDLE);
            seen |= How.MISSING_MIDDLE.bit();
        }
        if (differing > 0) {
            total += differing * different;
            seen |= How.DIFFERENT.bit();
            return How.DIFFERENT;
        }
        return worst;
    }

    /** The letters without blanks, for syllables written together or apart. */
    private void together() {
        if (Integer.bitCount(syllables.alphabet(left, leftSize) ^ syllables.alphabet(right, rightSize)) > 2) {
            return;
        }
        syllables.spell(left, leftSize, leftLetters);
        syllables.spell(right, rightSize, rightLetters);
        boolean slip = leftLetters.compareTo(rightLetters) != 0;
        if (slip && (leftLetters.length() < 8 || !Letters.isOneSlip(leftLetters, rightLetters))) {
            return;
        }
        How how = slip ? How.SLIP : How.SAME;
        total = weights.of(Table.NAME, How.JOINED) + (slip ? joinedSlip : 0);
        int[] whole = leftSize >= rightSize ? left : right;
        int size = Math.max(leftSize, rightSize);
        for (int i = 0; i < size; i++) {
            total += Math.min(joinedMost, syllables.bits(whole[i], whole[i], Part.of(i, size)));
        }
        seen = How.JOINED.bit() | how.bit();
        if (total > bits) {
            keep(how, syllables.bits(whole[size - 1], whole[size - 1], Part.GIVEN), How.UNKNOWN);
        }
    }
}
