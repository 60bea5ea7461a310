package vn.mangnon.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.shared.Folded;

/** A piece of a text around the words that were looked for, with those words marked. */
public record Marked(List<Piece> pieces) {
    /** Words before the first and after the last that are shown. */
    private static final int AROUND = 12;

    private static final int SHOWN = 40;

    /** Some words of the text; marked where they were looked for. */
    public record Piece(String text, boolean marked) {}

    private record Word(int start, int end, String found) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** The whole text. */
    static Marked whole(String text, TypedWords typed) {
        return new Marked(pieces(text, 0, text.length(), words(text, typed)));
    }

    /** The part in which most of the words stand; empty where none does. */
    static Marked around(String text, TypedWords typed) {
        List<Word> words = words(text, typed);
        int best = -1;
        int most = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).found.isEmpty()) {
                int distinct = distinct(words, at);
                if (distinct > most) {
                    most = distinct;
                    best = at;
                }
            }
        }
        if (best < 0) {
            return new Marked(List.of());
        }
        int first = Math.max(0, best - AROUND);
        int last = Math.min(words.size() - 1, first + SHOWN);
        int start = first == 0 ? 0 : words.get(first).start;
        int end = last == words.size() - 1 ? text.length() : words.get(last).end;
        List<Piece> pieces = new ArrayList<>();
        if (first > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, start, end, words.subList(first, last + 1)));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Marked(pieces);
    }

    private static int distinct(List<Word> words, int from) {
        Set<String> found = new HashSet<>();
        for (int at = from; at < Math.min(words.size(), from + SHOWN - AROUND); at++) {
            if (!words.get(at).found.isEmpty()) {
                found.add(words.get(at).found);
            }
        }
        return found.size();
    }

    private static List<Piece> pieces(String text, int start, int end, List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Word word : words) {
            if (!word.found.isEmpty()) {
                if (word.start > at) {
                    pieces.add(new Piece(text.substring(at, word.start), false));
                }
                pieces.add(new Piece(text.substring(word.start, word.end), true));
                at = word.end;
            }
        }
        if (end > at) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }

    private static List<Word> words(String text, TypedWords typed) {
        Set<String> marks = typed.marks();
        String beginning = typed.none() || !typed.terms().getLast().beginning()
                ? ""
                : typed.terms().getLast().ways().getFirst().getFirst();
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int start = at;
            while (at < text.length() && letter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                String folded = Folded.of(text.substring(start, at)).text();
                boolean found = marks.contains(folded) || !beginning.isEmpty() && folded.startsWith(beginning);
                words.add(new Word(start, at, found ? folded : ""));
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean letter(char one) {
        return Character.isLetterOrDigit(one) || Character.getType(one) == Character.NON_SPACING_MARK;
    }
}
