package vn.mangnon.planning.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * A paper of a plan's way to its decision. It is never changed.
 *
 * @param position its place in the chain, from 1
 * @param to who gets the plan, or the answer; empty where several are asked
 * @param asked the bodies it asks for advice
 * @param answerBy by when they are to answer
 * @param advice what it says to which request
 * @param number of its issuer's register; empty where it went without one
 * @param words the paper's text, paragraph by paragraph
 * @param reason why it is returned, or not simply agreed to
 * @param signedFor authority and position as they are printed, line by line
 */
public record Paper(
        Id<Paper> id,
        Id<Plan> plan,
        int position,
        PaperKind kind,
        UUID from,
        Optional<UUID> to,
        List<UUID> asked,
        Optional<LocalDate> answerBy,
        Optional<Advice> advice,
        Optional<Integer> number,
        String symbol,
        LocalDate dated,
        String subject,
        String words,
        String reason,
        String signedFor,
        String signer,
        Optional<Id<Authority>> authority,
        String madeBy,
        Instant madeAt)
        implements Seen {
    public static final String KIND = "paper";

    /** An answer. */
    public record Advice(Id<Paper> request, Stance stance) {}

    public Paper {
        asked = List.copyOf(asked);
        if (kind == PaperKind.ADVICE_REQUEST && (asked.isEmpty() || answerBy.isEmpty())) {
            throw new Refused("planning.paper.nobody-asked");
        }
        boolean explains = kind == PaperKind.RETURN
                || advice.filter(given -> given.stance() != Stance.AGREE).isPresent();
        if (explains && reason.isBlank()) {
            throw new Refused("planning.paper.reason-needed");
        }
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** "58/CV-HBVQTE", "57-KH/TĐTN"; empty without a number. */
    public String numbered() {
        return number.map("%02d"::formatted)
                .map(typed -> typed + (symbol.startsWith("-") ? "" : "/") + symbol)
                .orElse("");
    }

    /** "Công văn 58/CV-HBVQTE: Đề nghị …". */
    public String name() {
        return (kind.document() + " " + numbered()).strip() + ": " + subject;
    }

    public String path() {
        return "/plans/" + plan + "/papers/" + id;
    }

    /** The bodies that sent it or that it reached. */
    public Set<UUID> between() {
        Set<UUID> between = new HashSet<>(asked);
        between.add(from);
        to.ifPresent(between::add);
        return between;
    }
}
