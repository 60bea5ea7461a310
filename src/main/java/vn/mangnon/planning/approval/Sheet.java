package vn.mangnon.planning.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/**
 * A paper as somebody wrote it, before it takes its place in the chain.
 *
 * @param to whom she chose; of an answer, a return and a decision it follows from the chain
 */
public record Sheet(
        Id<Paper> id,
        PaperKind kind,
        Optional<UUID> to,
        List<UUID> asked,
        Optional<LocalDate> answerBy,
        Optional<Stance> stance,
        Optional<Integer> number,
        String symbol,
        LocalDate dated,
        String subject,
        String words,
        String reason,
        String signedFor,
        String signer) {

    /** @param from at which desk it is sent; {@code to} and {@code advice} as they follow from the chain */
    Paper paper(
            Chain chain,
            UUID from,
            Optional<UUID> following,
            Optional<Paper.Advice> advice,
            Optional<Id<Authority>> authority,
            Actor actor,
            Instant now) {
        return new Paper(
                id,
                chain.plan().id(),
                chain.papers().size() + 1,
                kind,
                from,
                following,
                asked,
                answerBy,
                advice,
                number,
                symbol,
                dated,
                subject,
                words,
                reason,
                signedFor,
                signer,
                authority,
                actor.name(),
                now);
    }
}
