package vn.mangnon.planning.reader.language;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end. */
public final class Sentences {
    /** No sentence is longer; without this a text without stops would be gone over again for every word of it. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /** Tokens from (inclusive) to (exclusive); sentence: where the sentence it is part of begins. */
    public record Part(int from, int to, int sentence) {}

    /** The parts of a stretch between full stops and semicolons. */
    public static List<Part> parts(Tokens tokens, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        int sentence = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth = depth(tokens.get(i), depth);
            boolean stop = ends(tokens, i, to, sentence);
            if (stop || tokens.get(i).sign(';') && depth == 0) {
                parts.add(new Part(start, i, sentence));
                start = i + 1;
                sentence = stop ? start : sentence;
                depth = 0;
            }
        }
        parts.add(new Part(start, to, sentence));
        return parts.stream().filter(part -> part.to() > part.from()).toList();
    }

    /** Whether a sentence that began at a token ends here: at a full stop, or because it has to somewhere. */
    public static boolean ends(Tokens tokens, int at, int to, int sentence) {
        return stop(tokens, at, to) || at - sentence >= LONGEST;
    }

    private static int depth(Token token, int depth) {
        return token.sign('(') ? depth + 1 : token.sign(')') ? Math.max(0, depth - 1) : depth;
    }

    /** A full stop: at the end, or before a capital letter, a number or a sign; not after "TP" and the like. */
    public static boolean stop(Tokens tokens, int at, int to) {
        Token token = tokens.get(at);
        if (token.sign('!') || token.sign('?')) {
            return true;
        }
        boolean abbreviation = tokens.get(at - 1).is("tp")
                || tokens.get(at - 1).is("v")
                || tokens.get(at - 1).is("q");
        Token next = tokens.get(at + 1);
        return token.sign('.') && !abbreviation && (at + 1 >= to || next.capital() || next.number() || !next.word());
    }
}
