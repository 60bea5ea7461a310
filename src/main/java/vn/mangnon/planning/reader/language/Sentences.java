package vn.mangnon.planning.reader.language;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end. */
public final class Sentences {
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
            boolean stop = stop(tokens, i, to);
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
