package vn.mangnon.bench.duplicates;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Which records are the same child, and with which mistakes; counts what somebody found of it. */
public final class Truth {
    private int[] child = new int[1024];
    private long[] mistakes = new long[1024];
    private int size;

    private long found;
    private long wrong;
    private final int[] foundWith = new int[Mistake.values().length];
    private final int[] foundBySize = new int[3];

    /** @return the record's number, counted from 0 */
    int add(int number, long made) {
        if (size == child.length) {
            child = Arrays.copyOf(child, size * 2);
            mistakes = Arrays.copyOf(mistakes, size * 2);
        }
        child[size] = number;
        mistakes[size] = made;
        return size++;
    }

    int size() {
        return size;
    }

    /** A pair somebody takes for one child; each may be told once. */
    void take(int one, int other) {
        if (child[one] != child[other]) {
            wrong++;
            return;
        }
        found++;
        count(mistakes[one], foundWith, foundBySize);
    }

    boolean isSame(int one, int other) {
        return child[one] == child[other];
    }

    private static void count(long made, int[] each, int[] bySize) {
        bySize[Long.bitCount(made)]++;
        for (long bits = made; bits != 0; bits &= bits - 1) {
            each[Long.numberOfTrailingZeros(bits)]++;
        }
    }

    /** What was found of all pairs there are. */
    public record Quality(
            long pairs,
            double recall,
            double precision,
            double recallOfOne,
            double recallOfTwo,
            Map<Mistake, Double> recallByMistake) {}

    /** The records of a child follow each other. */
    Quality quality() {
        int[] each = new int[foundWith.length];
        int[] bySize = new int[foundBySize.length];
        long pairs = 0;
        for (int i = 1; i < size; i++) {
            if (child[i] == child[i - 1]) {
                pairs++;
                count(mistakes[i], each, bySize);
            }
        }
        Map<Mistake, Double> recall = new EnumMap<>(Mistake.class);
        for (Mistake mistake : Mistake.values()) {
            recall.put(mistake, part(foundWith[mistake.ordinal()], each[mistake.ordinal()]));
        }
        return new Quality(
                pairs,
                part(found, pairs),
                part(found, found + wrong),
                part(foundBySize[1], bySize[1]),
                part(foundBySize[2], bySize[2]),
                recall);
    }

    private static double part(long of, long all) {
        return all == 0 ? 1 : (double) of / all;
    }
}
