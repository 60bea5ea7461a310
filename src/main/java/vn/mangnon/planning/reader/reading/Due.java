package vn.mangnon.planning.reader.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something owed or set for a time. Either term (a date or a window, as far as printed) or rule (the document's words)
 * says when; schedule says the same in parts. For a report: who owes it, to whom, through whom, what, in the document's
 * words.
 */
public record Due(
        String section,
        Kind kind,
        @Nullable Term term,
        @Nullable String rule,
        String what,
        Schedule schedule,
        List<String> debtors,
        List<String> creditors,
        List<String> via,
        Span span,
        Set<Doubt> doubts) {

    public enum Kind {
        REPORT,
        EVENT,
        TASK,
        MILESTONE
    }

    public Due {
        debtors = List.copyOf(debtors);
        creditors = List.copyOf(creditors);
        via = List.copyOf(via);
        doubts = Set.copyOf(doubts);
    }

    public boolean sure() {
        return doubts.isEmpty();
    }
}
