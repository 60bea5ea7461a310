package vn.mangnon.planning.reader.dues;

import java.util.List;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.structure.Paragraph;

/** Part of a sentence with its phrases of time; sentence is the token at which the whole sentence begins. */
record Passage(Paragraph paragraph, int from, int to, int sentence, List<When> whens) {
    private static final int MOST = 60;

    Tokens tokens() {
        return paragraph.tokens();
    }

    String slice(int start, int end) {
        return tokens().slice(start, Math.min(end, start + MOST));
    }

    /** Whether it holds a percentage: then it belongs to the targets. */
    boolean measured() {
        for (int i = from; i < to; i++) {
            if (tokens().get(i).sign('%') || tokens().get(i).sign('‰')) {
                return true;
            }
        }
        return false;
    }

    boolean starts(int at) {
        return at <= from || tokens().get(at - 1).kind() == Token.Kind.SIGN;
    }
}
