package vn.mangnon.planning.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;

/** Who was asked for advice on a plan owes it by the day the paper names, until the plan goes back or is decided. */
@Component
class AdviceDues {
    private final OweDues oweDues;
    private final Dues dues;

    AdviceDues(OweDues oweDues, Dues dues) {
        this.oweDues = oweDues;
        this.dues = dues;
    }

    /** @param chain as it stood before the paper */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Actor actor, Chain chain, Paper paper, Instant now) {
        switch (paper.kind()) {
            case ADVICE_REQUEST -> oweDues.owe(Optional.of(actor), List.of(owing(paper)), now);
            case ADVICE ->
                chain.asked().stream()
                        .filter(asked -> asked.body().equals(paper.from()))
                        .filter(asked -> paper.advice()
                                .filter(given ->
                                        given.request().equals(asked.request().id()))
                                .isPresent())
                        .forEach(asked -> dues.settle(actor, asked.request().ref(), asked.body(), paper.ref(), now));
            case RETURN, DECISION ->
                chain.round().stream()
                        .filter(one -> one.kind() == PaperKind.ADVICE_REQUEST)
                        .forEach(request ->
                                oweDues.endOthers(Optional.of(actor), request.ref(), List.of(), paper.name()));
            case PROPOSAL, SUBMISSION -> {}
        }
    }

    private static Owing owing(Paper request) {
        LocalDate by = request.answerBy().orElseThrow();
        return new Owing(
                Due.Kind.ANSWER,
                request.ref(),
                request.subject(),
                request.asked().stream()
                        .map(body -> new Debtor(body, Optional.empty()))
                        .toList(),
                request.from(),
                new Occurrence("once", new Period(request.dated(), by), by),
                Operator.BY,
                false,
                false);
    }
}
