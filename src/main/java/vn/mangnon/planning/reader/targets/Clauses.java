package vn.mangnon.planning.reader.targets;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.planning.reader.language.Sentences;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;

/** The parts of a paragraph that stand on their own: between full stops, semicolons and colons. */
final class Clauses {
    private Clauses() {}

    /** A clause, and the token at which its sentence begins: what is said before a colon holds for what follows. */
    record Clause(int from, int to, int sentence) {}

    static List<Clause> of(Tokens tokens, int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        int start = from;
        int sentence = from;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean stop = Sentences.ends(tokens, i, to, sentence);
            boolean colon = token.sign(':') && !amount(tokens, i + 1);
            if (stop || colon || token.sign(';')) {
                clauses.add(new Clause(start, i, sentence));
                start = i + 1;
                sentence = stop ? start : sentence;
            }
        }
        clauses.add(new Clause(start, to, sentence));
        return clauses.stream().filter(clause -> clause.to() > clause.from()).toList();
    }

    private static boolean amount(Tokens tokens, int at) {
        return tokens.get(at).number()
                && (tokens.get(at + 1).sign('%') || tokens.get(at + 1).sign('‰'));
    }

    /** Words that end what a number counts. */
    static boolean binds(Token token) {
        return switch (token.lower()) {
            case "và",
                    "hoặc",
                    "để",
                    "cho",
                    "của",
                    "tại",
                    "ở",
                    "trong",
                    "trên",
                    "với",
                    "được",
                    "có",
                    "là",
                    "về",
                    "vào",
                    "đến",
                    "từ",
                    "do",
                    "theo",
                    "nhằm",
                    "thuộc",
                    "khi" -> true;
            default -> false;
        };
    }
}
