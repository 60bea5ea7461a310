package vn.mangnon.planning.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Known phrases and what they mean, found word by word. Phrases of several words are recognised without regard to marks,
 * since no two of them differ in marks only and scans lose marks easily; single words must carry their marks ("quý", a
 * quarter, is not "quỹ", a fund). A leading "=" in a phrase asks for exact marks, a leading "^" for a capital letter.
 */
public final class Lexicon<E> {
    private final Node<E> root = new Node<>();

    /** A phrase found: its meaning and the tokens it takes, from (inclusive) to (exclusive). */
    public record Hit<E>(E meaning, int from, int to) {}

    private record Entry<E>(E meaning, List<String> exact, boolean capital) {
        boolean fits(Tokens tokens, int from, int to) {
            if (capital && !tokens.get(from).capital()) {
                return false;
            }
            int word = 0;
            for (int i = from; i < to && !exact.isEmpty(); i++) {
                Token token = tokens.get(i);
                if (token.sign('-')) {
                    continue;
                }
                if (!token.is(exact.get(word++))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Node<E> {
        private final Map<String, Node<E>> next = new HashMap<>();
        private final List<Entry<E>> entries = new ArrayList<>();
    }

    public void put(String phrase, E meaning) {
        boolean capital = phrase.startsWith("^");
        String rest = capital ? phrase.substring(1) : phrase;
        boolean strict = rest.startsWith("=");
        Tokens tokens = new Tokens(Text.of(strict ? rest.substring(1) : rest));
        List<String> exact = new ArrayList<>();
        Node<E> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).sign('-')) {
                exact.add(tokens.get(i).lower());
                node = node.next.computeIfAbsent(tokens.get(i).bare(), key -> new Node<>());
            }
        }
        node.entries.add(new Entry<>(meaning, strict || exact.size() == 1 ? exact : List.of(), capital));
    }

    /** The longest phrase that starts at this token and ends before the limit. */
    public Optional<Hit<E>> at(Tokens tokens, int from, int limit) {
        Hit<E> longest = null;
        Node<E> node = root;
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            if (token.sign('-') && i > from) {
                continue;
            }
            node = node.next.get(token.bare());
            if (node == null) {
                break;
            }
            for (Entry<E> entry : node.entries) {
                if (entry.fits(tokens, from, i + 1)) {
                    longest = new Hit<>(entry.meaning(), from, i + 1);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    public Optional<Hit<E>> at(Tokens tokens, int from) {
        return at(tokens, from, tokens.size());
    }

    public boolean has(Tokens tokens, int from, int limit) {
        return at(tokens, from, limit).isPresent();
    }

    /** The first phrase that starts in the range. */
    public Optional<Hit<E>> first(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Optional<Hit<E>> hit = at(tokens, i, limit);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** The phrase that ends right before this token, the longest of them. */
    public Optional<Hit<E>> before(Tokens tokens, int to, int floor) {
        Optional<Hit<E>> best = Optional.empty();
        for (int i = to - 1; i >= Math.max(floor, to - 8); i--) {
            Optional<Hit<E>> hit = at(tokens, i, to);
            if (hit.isPresent() && hit.get().to() == to) {
                best = hit;
            }
        }
        return best;
    }

    /** All phrases in the range, from left to right, none overlapping another. */
    public List<Hit<E>> all(Tokens tokens, int from, int limit) {
        List<Hit<E>> hits = new ArrayList<>();
        for (int i = from; i < limit; i++) {
            Optional<Hit<E>> hit = at(tokens, i, limit);
            if (hit.isPresent()) {
                hits.add(hit.get());
                i = hit.get().to() - 1;
            }
        }
        return hits;
    }
}
