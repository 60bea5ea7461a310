package vn.mangnon.register.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Very many records in memory: all pairs among them that may be one child, and those that may be a new one. */
public final class Register {
    /** More than these share a key only by chance (all born on 1 January); what is there is found by other keys. */
    private static final int LARGEST_BLOCK = 2_000;

    private static final int PARTS = 64;

    private final Crowd crowd;
    private final Weights weights;
    private final BlockingKeys keys;
    private long[] entries = new long[0];
    private int idBits;
    private int indexed;

    Register(Crowd crowd, Weights weights) {
        this.crowd = crowd;
        this.weights = weights;
        keys = new BlockingKeys(crowd);
    }

    /** Two records, by their numbers; the first is the smaller. */
    public record Pair(int first, int second) {}

    /** One that is like a record asked about. */
    public record Found(int record, Match match) {}

    /** @return its number, counted from 0 */
    public int add(Person person) {
        return crowd.add(person);
    }

    public int size() {
        return crowd.size();
    }

    /** To be called once, when all are added: what comes later is not found. Learns which names are common here. */
    public void index() {
        crowd.learn();
        indexed = crowd.size();
        idBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(indexed));
        Entries made = new Entries(indexed * 12);
        for (int record = 0; record < indexed; record++) {
            int one = record;
            keys.of(record, key -> made.add(key >>> idBits << idBits | one));
        }
        entries = made.sorted();
    }

    /** All pairs that are the same child for sure, by the weights; each once. */
    public List<Pair> pairs() {
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(this::pairs)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
                .distinct()
                .toList();
    }

    private List<Pair> pairs(int part) {
        Comparison comparison = new Comparison(crowd.syllables(), weights, indexed);
        List<Pair> pairs = new ArrayList<>();
        int end = blockStart((int) ((long) entries.length * (part + 1) / PARTS));
        for (int from = blockStart((int) ((long) entries.length * part / PARTS)); from < end; ) {
            int to = from + 1;
            while (to < entries.length && entries[to] >>> idBits == entries[from] >>> idBits) {
                to++;
            }
            if (to - from <= LARGEST_BLOCK) {
                block(from, to, comparison, pairs);
            }
            from = to;
        }
        return pairs;
    }

    private void block(int from, int to, Comparison comparison, List<Pair> pairs) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int one = record(entries[i]);
                int other = record(entries[j]);
                if (one < other) {
                    if (comparison.isSame(crowd, one, other)) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
        }
    }

    /** The first entry of the block that this one would split. */
    private int blockStart(int at) {
        int start = at;
        while (start > 0 && start < entries.length && entries[start] >>> idBits == entries[start - 1] >>> idBits) {
            start--;
        }
        return start;
    }

    private int record(long entry) {
        return (int) (entry & (1L << idBits) - 1);
    }

    /** Those of the register that are or may be this person, the likeliest first. */
    public synchronized List<Found> check(Person person) {
        int guest = crowd.add(person);
        try {
            Comparison comparison = new Comparison(crowd.syllables(), weights, indexed);
            List<Found> found = new ArrayList<>();
            for (int candidate : candidates(guest)) {
                comparison.score(crowd, guest, candidate);
                if (comparison.isPossible()) {
                    found.add(new Found(candidate, comparison.match()));
                }
            }
            found.sort(Comparator.comparingDouble((Found one) -> -one.match().score()));
            return found;
        } finally {
            crowd.removeLast();
        }
    }

    private int[] candidates(int guest) {
        IntStream.Builder candidates = IntStream.builder();
        keys.of(guest, key -> {
            int at = Arrays.binarySearch(entries, key >>> idBits << idBits);
            at = at < 0 ? -at - 1 : at;
            for (int taken = 0;
                    taken < LARGEST_BLOCK && at < entries.length && entries[at] >>> idBits == key >>> idBits;
                    at++, taken++) {
                candidates.add(record(entries[at]));
            }
        });
        return candidates.build().distinct().toArray();
    }

    /** Grows, and is cut to size when sorted. */
    private static final class Entries {
        private long[] values;
        private int size;

        Entries(int expected) {
            values = new long[Math.max(16, expected)];
        }

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 4);
            }
            values[size++] = value;
        }

        long[] sorted() {
            Arrays.sort(values, 0, size);
            return size == values.length ? values : Arrays.copyOf(values, size);
        }
    }
}
