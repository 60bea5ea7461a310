package vn.mangnon.dues;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.shared.Ref;

/**
 * Dues to be made: one round, of everybody who owes it.
 *
 * @param rolls whether a day of rest moves it on
 * @param provisional expected, of a plan that is not in force yet
 */
public record Owing(
        Due.Kind kind,
        Ref subject,
        String clause,
        List<Debtor> debtors,
        UUID creditor,
        Occurrence occurrence,
        Operator operator,
        boolean rolls,
        boolean provisional) {
    /** Who owes it, and the board or division through which it goes. */
    public record Debtor(UUID id, Optional<UUID> via) {}

    public Owing {
        debtors = List.copyOf(debtors);
    }
}
