package vn.mangnon.reporting.narratives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text became another, word by word: what stayed, what went, what came, in reading order. */
public record WordDiff(List<Piece> pieces) {
    /** Beyond this many changed words on both sides they are shown as one gone and one come. */
    private static final int MOST = 1_500;

    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\n)");

    /** What became of some words. */
    public enum Fate {
        STAYED,
        GONE,
        COME
    }

    /** Some words with the spaces after them. */
    public record Piece(Fate fate, String words) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && same(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && same(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Fate.STAYED, now.subList(0, head));
        between(pieces, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        add(pieces, Fate.STAYED, now.subList(now.size() - tail, now.size()));
        return new WordDiff(pieces);
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.fate == Fate.STAYED);
    }

    private static void between(List<Piece> pieces, List<String> old, List<String> now) {
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > (long) MOST * MOST) {
            add(pieces, Fate.GONE, old);
            add(pieces, Fate.COME, now);
            return;
        }
        int[][] longest = longest(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (same(old.get(i), now.get(j))) {
                add(pieces, Fate.STAYED, now.subList(j, ++j));
                i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                add(pieces, Fate.GONE, old.subList(i, ++i));
            } else {
                add(pieces, Fate.COME, now.subList(j, ++j));
            }
        }
        add(pieces, Fate.GONE, old.subList(i, old.size()));
        add(pieces, Fate.COME, now.subList(j, now.size()));
    }

    /** Of every two ends of the texts: the length of the longest run of words, in order, that both have. */
    private static int[][] longest(List<String> old, List<String> now) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = same(old.get(i), now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().fate == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().words + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip()) && one.contains("\n") == other.contains("\n");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(WORD.split(text));
    }
}
