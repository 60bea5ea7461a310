package vn.mangnon.planning.intake;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.mangnon.shared.Folded;

/**
 * What a text is recognised by: of all runs of three folded words the smallest hashes, and how many words there are. Two
 * texts share as large a part of their smallest hashes as they share of their runs, give or take a percent or two.
 */
record Sketch(int[] marks, int words) {
    private static final int MOST = 1000;
    private static final int RUN = 3;

    static Sketch of(String text) {
        String[] words = Folded.of(text).text().split(" ");
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            smallest.add(mark(words, i));
            if (smallest.size() > MOST) {
                smallest.removeLast();
            }
        }
        return new Sketch(smallest.stream().mapToInt(Integer::intValue).toArray(), words.length);
    }

    /**
     * Of the smallest hashes of both, how many percent both have, and never more than the shorter is of the longer: a text
     * fifty times over is another text. 0 for texts of hardly any words.
     */
    int likeness(Sketch other) {
        int[] both = IntStream.concat(Arrays.stream(marks), Arrays.stream(other.marks))
                .sorted()
                .distinct()
                .limit(MOST)
                .toArray();
        long shared =
                Arrays.stream(both).filter(mark -> has(mark) && other.has(mark)).count();
        long lengths = 100L * Math.min(words, other.words) / Math.max(words, other.words);
        return both.length == 0 ? 0 : (int) Math.min(lengths, 100 * shared / both.length);
    }

    private boolean has(int mark) {
        return Arrays.binarySearch(marks, mark) >= 0;
    }

    private static int mark(String[] words, int from) {
        int hash = 0x811C9DC5;
        for (int i = from; i < from + RUN; i++) {
            for (int at = 0; at < words[i].length(); at++) {
                hash = (hash ^ words[i].charAt(at)) * 0x01000193;
            }
            hash = (hash ^ ' ') * 0x01000193;
        }
        return mixed(hash);
    }

    /** Spreads what similar words would leave close together. */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
