package vn.mangnon.register.matching;

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

    /** Syllables from {@code a} and {@code b} on; a name that is empty is unknown. */
    void compare(int[] of, int a, int aSize, int[] with, int b, int bSize) {
        bits = 0;
        givenBits = 0;
        given = How.UNKNOWN;
        middle = How.UNKNOWN;
        hows = How.UNKNOWN.bit();
        leftSize = aSize;
        rightSize = bSize;
        if (aSize == 0 || bSize == 0) {
            return;
        }
        System.arraycopy(of, a, left, 0, aSize);
        System.arraycopy(with, b, right, 0, bSize);
        unmarked = isUnmarked(left, aSize) || isUnmarked(right, bSize);
        bits = Double.NEGATIVE_INFINITY;
        inOrder(right, 0, 0);
        if ((hows & How.DIFFERENT.bit()) != 0) {
            merged();
            otherOrders();
            together();
        }
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
                if (isBoth(syllables.bare(other[j]), syllables.bare(name[i]), syllables.bare(name[i + 1]))) {
                    name[i] = other[j];
                    System.arraycopy(name, i + 2, name, i + 1, size - i - 2);
                    return size - 1;
                }
            }
        }
        return size;
    }

    private static boolean isBoth(String whole, String first, String second) {
        return whole.length() == first.length() + second.length() && whole.startsWith(first) && whole.endsWith(second);
    }

    private boolean isUnmarked(int[] name, int size) {
        for (int i = 0; i < size; i++) {
            if (syllables.isMarked(name[i])) {
                return false;
            }
        }
        return true;
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
        for (int j = 1; j < rightSize - 1; j++) {
            taken[j] = false;
        }
        for (int i = 1; i < leftSize - 1; i++) {
            int best = 0;
            How most = How.DIFFERENT;
            for (int j = 1; j < rightSize - 1; j++) {
                How how = taken[j] ? How.DIFFERENT : syllables.compare(left[i], other[j], unmarked);
                if (how.ordinal() < most.ordinal()) {
                    most = how;
                    best = j;
                }
            }
            if (best == 0) {
                open++;
                continue;
            }
            taken[best] = true;
            total += worth(most, left[i], other[best], Part.MIDDLE);
            seen |= most.bit();
            worst = worst == How.UNKNOWN || most.ordinal() > worst.ordinal() ? most : worst;
        }
        return left(open, worst);
    }

    /** Middle names that found no partner: on one side only they were left out, on both they differ. */
    private How left(int openLeft, How worst) {
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
        if (Integer.bitCount(alphabet(left, leftSize) ^ alphabet(right, rightSize)) > 2) {
            return;
        }
        letters(left, leftSize, leftLetters);
        letters(right, rightSize, rightLetters);
        boolean slip = leftLetters.compareTo(rightLetters) != 0;
        if (slip && (leftLetters.length() < 8 || !Letters.isOneSlip(leftLetters, rightLetters))) {
            return;
        }
        How how = slip ? How.SLIP : How.SAME;
        total = weights.of(Table.NAME, How.JOINED) + (slip ? joinedSlip : 0);
        int[] whole = leftSize >= rightSize ? left : right;
        int size = Math.max(leftSize, rightSize);
        for (int i = 0; i < size; i++) {
            Part part = i == 0 ? Part.SURNAME : i == size - 1 ? Part.GIVEN : Part.MIDDLE;
            total += Math.min(joinedMost, syllables.bits(whole[i], whole[i], part));
        }
        seen = How.JOINED.bit() | how.bit();
        if (total > bits) {
            keep(how, syllables.bits(whole[size - 1], whole[size - 1], Part.GIVEN), How.UNKNOWN);
        }
    }

    private int alphabet(int[] name, int size) {
        int letters = 0;
        for (int i = 0; i < size; i++) {
            letters |= syllables.alphabet(name[i]);
        }
        return letters;
    }

    private void letters(int[] name, int size, StringBuilder letters) {
        letters.setLength(0);
        for (int i = 0; i < size; i++) {
            letters.append(syllables.bare(name[i]));
        }
    }
}
