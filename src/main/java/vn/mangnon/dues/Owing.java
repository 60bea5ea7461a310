package vn.mangnon.dues;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;

/** A due to be made: one debtor's. */
public record Owing(
        Ref subject,
        String clause,
        UUID debtor,
        UUID creditor,
        Optional<UUID> via,
        Period period,
        DueRule rule,
        boolean provisional) {}
