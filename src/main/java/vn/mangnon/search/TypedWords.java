package vn.mangnon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Folded;

/**
 * What was typed into the box, folded: its words and, where one is an abbreviation or is usually abbreviated, how else it
 * may be written. The abbreviations of kinds of documents are those of Decree 30/2020/NĐ-CP, Annex III.
 *
 * @param words at most {@link #MOST}
 */
record TypedWords(List<String> words, List<Term> terms) {
    /** Words that are looked at; what comes after them is left out. */
    static final int MOST = 12;

    private static final int LONGEST_PHRASE = 9;
    private static final Map<String, Set<String>> ALSO = abbreviations();

    TypedWords {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }

    static TypedWords of(String typed) {
        String folded = Folded.of(typed).text();
        List<String> words = folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).limit(MOST).toList();
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Term term = term(words, at);
            terms.add(term);
            at += term.words();
        }
        terms.removeIf(term -> silent(words, term));
        if (!terms.isEmpty()) {
            terms.set(terms.size() - 1, terms.getLast().begun());
        }
        return new TypedWords(words, terms);
    }

    boolean none() {
        return terms.isEmpty();
    }

    /** All of the terms, but those among these words. */
    String every(int from, int until) {
        return terms.stream()
                .filter(term -> term.from() < from || term.from() >= until)
                .map(Term::query)
                .collect(Collectors.joining(" & "));
    }

    String every() {
        return every(0, 0);
    }

    /** Side by side; and a number beside its kind of document, whichever of the two comes first. */
    String phrase() {
        List<String> phrases = new ArrayList<>();
        phrases.add(terms.stream().map(Term::query).collect(Collectors.joining(" <-> ")));
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).number() && terms.size() > 1) {
                String number = terms.get(i).query();
                String kind = terms.get(i == 0 ? 1 : i - 1).query();
                phrases.add(number + " <-> " + kind);
                phrases.add(kind + " <-> " + number);
                phrases.add(kind + " <-> 'so' <-> " + number);
            }
        }
        return phrases.stream().map(phrase -> "(" + phrase + ")").collect(Collectors.joining(" | "));
    }

    /** The first number typed; empty where there is none. */
    String number() {
        return terms.stream()
                .filter(Term::number)
                .map(term -> term.ways().getFirst().getFirst())
                .findFirst()
                .orElse("");
    }

    /** Every single word that counts as found where it stands; the last one also as a beginning. */
    Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        terms.forEach(term -> term.ways().forEach(marks::addAll));
        return marks;
    }

    /** The longest phrase that has another way of writing, or the word alone. */
    private static Term term(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            List<String> phrase = words.subList(at, at + length);
            Set<String> also = ALSO.get(String.join(" ", phrase));
            if (also != null) {
                List<List<String>> ways = new ArrayList<>(List.of(List.copyOf(phrase)));
                also.forEach(way -> ways.add(List.of(way.split(" "))));
                return new Term(ways, at, false);
            }
        }
        return Term.of(words.get(at), at);
    }

    /** "số" before a number says nothing. */
    private static boolean silent(List<String> words, Term term) {
        int next = term.from() + 1;
        return words.get(term.from()).equals("so")
                && next < words.size()
                && words.get(next).chars().allMatch(Character::isDigit);
    }

    private static Map<String, Set<String>> abbreviations() {
        Map<String, Set<String>> also = new HashMap<>();
        for (String list : List.of("units/abbreviations.csv", "search/abbreviations.csv")) {
            for (Csv.Row row : Csv.resource(list)) {
                String brief = row.get("short");
                String full = row.get("long");
                also.computeIfAbsent(brief, key -> new LinkedHashSet<>()).add(full);
                also.computeIfAbsent(full, key -> new LinkedHashSet<>()).add(brief);
            }
        }
        return also;
    }
}
