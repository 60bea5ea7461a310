package vn.mangnon.bench.duplicates;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.mangnon.register.matching.Born;
import vn.mangnon.register.matching.Person;
import vn.mangnon.shared.Folded;

/** The same letters without marks, the same day of birth: nothing else is looked at. */
final class Exact implements Contender {
    private static final int RECORD_BITS = 24;
    private static final long RECORD = (1L << RECORD_BITS) - 1;

    private long[] entries = new long[1024];
    private int size;

    @Override
    public void add(Person record) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size] = key(record) | size;
        size++;
    }

    @Override
    public void index() {
        Arrays.sort(entries, 0, size);
    }

    @Override
    public void pairs(Pairs pairs) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size && isSame(entries[i], entries[j]); j++) {
                pairs.take((int) (entries[i] & RECORD), (int) (entries[j] & RECORD));
            }
        }
    }

    @Override
    public int[] check(Person person) {
        long key = key(person);
        int at = Arrays.binarySearch(entries, 0, size, key);
        return IntStream.range(at < 0 ? -at - 1 : at, size)
                .takeWhile(i -> isSame(entries[i], key))
                .map(i -> (int) (entries[i] & RECORD))
                .toArray();
    }

    private static boolean isSame(long one, long other) {
        return (one & ~RECORD) == (other & ~RECORD);
    }

    private static long key(Person person) {
        Born born = person.born();
        long key = born.year() * 10_000L + born.month() * 100L + born.day();
        String name = Folded.of(person.name()).text();
        for (int i = 0; i < name.length(); i++) {
            key = (key ^ name.charAt(i)) * 0x100000001b3L;
        }
        return (key ^ key >>> 29) * 0xbf58476d1ce4e5b9L & ~RECORD;
    }
}
