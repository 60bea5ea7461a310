package vn.mangnon.bench.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.mangnon.register.matching.Person;

/**
 * How well and how fast a contender did.
 *
 * @param p50 milliseconds to check one new record against all
 * @param millis to add and index all and to find all pairs
 * @param found part of the new records whose child was found
 * @param heap MiB in use with all records indexed
 */
public record Measured(
        int records, double p50, double p95, double millis, double found, double heap, Truth.Quality quality) {
    /** So many checks come first and are not counted. */
    public static final int WARMING = 200;

    private static final double MIB = 1024 * 1024;

    /** The product's way. */
    public static Measured ours(int records, long seed, int checks) {
        return of(new Ours(), records, seed, checks);
    }

    /** By folded name and day of birth alone. */
    public static Measured exact(int records, long seed, int checks) {
        return of(new Exact(), records, seed, checks);
    }

    /** A record that comes in once more, of a child that is there. */
    private record Arrival(Person record, int of) {}

    static Measured of(Contender contender, int records, long seed, int checks) {
        Truth truth = new Truth();
        List<Arrival> arrivals = new ArrayList<>();
        int each = Math.max(1, records / (checks + WARMING));
        long[] nanos = {0};
        SyntheticRegister.make(seed, records, (record, child, mistakes) -> {
            int number = truth.add(child, mistakes);
            if (number % each == 0) {
                arrivals.add(new Arrival(SyntheticRegister.again(seed + number, record), number));
            }
            nanos[0] -= System.nanoTime();
            contender.add(record);
            nanos[0] += System.nanoTime();
        });
        nanos[0] -= System.nanoTime();
        contender.index();
        contender.pairs(truth::take);
        nanos[0] += System.nanoTime();
        double heap = inUse();
        return checked(contender, truth, arrivals, nanos[0] / 1e6, heap);
    }

    private static Measured checked(
            Contender contender, Truth truth, List<Arrival> arrivals, double millis, double heap) {
        int warming = Math.min(WARMING, arrivals.size() / 2);
        double[] taken = new double[arrivals.size() - warming];
        int found = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            long begun = System.nanoTime();
            int[] alike = contender.check(arrival.record);
            if (i >= warming) {
                taken[i - warming] = (System.nanoTime() - begun) / 1e6;
                found += Arrays.stream(alike).anyMatch(one -> truth.isSame(one, arrival.of)) ? 1 : 0;
            }
        }
        Arrays.sort(taken);
        return new Measured(
                truth.size(),
                taken[taken.length / 2],
                taken[taken.length * 95 / 100],
                millis,
                (double) found / taken.length,
                heap,
                truth.quality());
    }

    private static double inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }
}
