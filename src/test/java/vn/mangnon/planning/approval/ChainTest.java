package vn.mangnon.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mangnon.planning.approval.PaperKind.ADVICE;
import static vn.mangnon.planning.approval.PaperKind.ADVICE_REQUEST;
import static vn.mangnon.planning.approval.PaperKind.DECISION;
import static vn.mangnon.planning.approval.PaperKind.PROPOSAL;
import static vn.mangnon.planning.approval.PaperKind.RETURN;
import static vn.mangnon.planning.approval.PaperKind.SUBMISSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.planning.Lineage;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.approval.Chain.Stage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;

/** What follows from the papers of a plan. */
class ChainTest {
    private static final UUID ASSOCIATION = new UUID(1, 1);
    private static final UUID DEPARTMENT = new UUID(1, 2);
    private static final UUID CHAIRMAN = new UUID(1, 3);
    private static final UUID FINANCE = new UUID(1, 4);
    private static final UUID UNION = new UUID(1, 5);
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    private final List<Paper> papers = new ArrayList<>();

    @Test
    void thePlanIsWithWhoGotTheLastPaperThatMovesIt() {
        assertThat(chain().stage()).isEqualTo(Stage.WRITING);
        add(PROPOSAL, ASSOCIATION, DEPARTMENT);
        ask(DEPARTMENT, FINANCE);
        assertThat(chain().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(chain().holder()).isEqualTo(DEPARTMENT);
        add(SUBMISSION, DEPARTMENT, CHAIRMAN);
        assertThat(chain().holder()).isEqualTo(CHAIRMAN);
        add(RETURN, CHAIRMAN, ASSOCIATION);
        assertThat(chain().stage()).isEqualTo(Stage.WRITING);
        assertThat(chain().holder()).isEqualTo(ASSOCIATION);
        assertThat(chain().papers()).as("nothing is lost").hasSize(4);
        assertThat(chain().round()).as("a new round").isEmpty();
    }

    @Test
    void whoHasItMayMoveItAndNobodyElse() {
        assertThat(next(ASSOCIATION, false)).containsExactly(PROPOSAL);
        assertThat(next(DEPARTMENT, true)).isEmpty();
        add(PROPOSAL, ASSOCIATION, DEPARTMENT);
        assertThat(next(ASSOCIATION, false)).isEmpty();
        assertThat(next(DEPARTMENT, false)).containsExactlyInAnyOrder(ADVICE_REQUEST, SUBMISSION, RETURN);
        add(SUBMISSION, DEPARTMENT, CHAIRMAN);
        assertThat(next(CHAIRMAN, false)).as("without authority").containsExactly(ADVICE_REQUEST);
        assertThat(next(CHAIRMAN, true)).containsExactlyInAnyOrder(ADVICE_REQUEST, RETURN, DECISION);
        add(DECISION, CHAIRMAN, ASSOCIATION);
        assertThat(chain().next(Set.of(CHAIRMAN, DEPARTMENT, ASSOCIATION), true))
                .isEmpty();
    }

    @Test
    void whatIsOutOfTurnIsRefusedWithTheReason() {
        refused("planning.paper.not-proposed", SUBMISSION, DEPARTMENT, false);
        refused("planning.paper.not-submitted", DECISION, CHAIRMAN, true);
        add(PROPOSAL, ASSOCIATION, DEPARTMENT);
        refused("planning.paper.out-of-turn", PROPOSAL, ASSOCIATION, false);
        refused("planning.paper.no-authority", DECISION, DEPARTMENT, false);
        add(SUBMISSION, DEPARTMENT, CHAIRMAN);
        refused("planning.paper.no-authority", DECISION, CHAIRMAN, false);
        refused("planning.paper.no-authority", RETURN, CHAIRMAN, false);
        refused("planning.paper.out-of-turn", ADVICE, FINANCE, false);
    }

    @Test
    void advisersAnswerOnceAndWhoDidNotIsNamedWithTheSubmission() {
        add(PROPOSAL, ASSOCIATION, DEPARTMENT);
        Paper request = ask(DEPARTMENT, FINANCE, UNION);
        assertThat(next(FINANCE, false)).containsExactly(ADVICE);
        answer(FINANCE, request);
        assertThat(next(FINANCE, false)).isEmpty();
        Paper submission = add(SUBMISSION, DEPARTMENT, CHAIRMAN);
        assertThat(chain().missingAt(submission)).containsExactly(UNION);
        answer(UNION, request);
        assertThat(chain().missingAt(submission)).as("an answer after it").containsExactly(UNION);
        assertThat(chain().asked()).allMatch(asked -> asked.answer().isPresent());
    }

    @Test
    void anAnswerIsLateOnTheDayAfter() {
        add(PROPOSAL, ASSOCIATION, DEPARTMENT);
        Paper request = ask(DEPARTMENT, FINANCE);
        LocalDate by = request.answerBy().orElseThrow();
        assertThat(chain().asked()).noneMatch(asked -> asked.late(by)).allMatch(asked -> asked.late(by.plusDays(1)));
        answer(FINANCE, request);
        assertThat(chain().asked()).noneMatch(asked -> asked.late(by.plusDays(9)));
    }

    /** Whatever is sent in whatever order: only what was possible happened. */
    @Test
    void anySequenceIsOneOfRounds() {
        UUID[] desks = {ASSOCIATION, DEPARTMENT, CHAIRMAN, FINANCE};
        for (int seed = 0; seed < 300; seed++) {
            papers.clear();
            Random random = new Random(seed);
            for (int step = 0; step < 30; step++) {
                UUID desk = desks[random.nextInt(desks.length)];
                List<PaperKind> possible = List.copyOf(next(desk, desk.equals(CHAIRMAN)));
                if (!possible.isEmpty()) {
                    send(possible.get(random.nextInt(possible.size())), desk);
                }
            }
            List<PaperKind> moves =
                    papers.stream().map(Paper::kind).filter(PaperKind::moves).toList();
            assertThat(String.valueOf(moves))
                    .matches("\\[((PROPOSAL, (SUBMISSION, )?RETURN(, |]$))*)(PROPOSAL(, SUBMISSION)?(, DECISION)?)?]?");
        }
    }

    @Test
    void aReturnAndADisagreementSayWhy() {
        assertThatThrownBy(() -> paper(RETURN, DEPARTMENT, Optional.of(ASSOCIATION), List.of(), ""))
                .isInstanceOf(Refused.class)
                .hasMessage("planning.paper.reason-needed");
        assertThatThrownBy(() -> paper(ADVICE_REQUEST, DEPARTMENT, Optional.empty(), List.of(), ""))
                .hasMessage("planning.paper.nobody-asked");
    }

    private void send(PaperKind kind, UUID desk) {
        switch (kind) {
            case PROPOSAL -> add(kind, desk, DEPARTMENT);
            case SUBMISSION -> add(kind, desk, CHAIRMAN);
            case ADVICE_REQUEST -> ask(desk, FINANCE);
            case ADVICE ->
                answer(desk, chain().toAnswer(Set.of(desk)).orElseThrow().request());
            case RETURN, DECISION -> add(kind, desk, ASSOCIATION);
        }
    }

    private void refused(String key, PaperKind kind, UUID desk, boolean authorised) {
        assertThatThrownBy(() -> chain().require(kind, Set.of(desk), authorised))
                .hasMessage(key);
    }

    private Set<PaperKind> next(UUID desk, boolean authorised) {
        return chain().next(Set.of(desk), authorised);
    }

    private Chain chain() {
        PlanState state = new Chain(plan(PlanState.DRAFT), papers).stage() == Stage.WRITING
                ? PlanState.DRAFT
                : PlanState.APPROVING;
        Chain chain = new Chain(plan(state), papers);
        return chain.stage() == Stage.DECIDED ? new Chain(plan(PlanState.UNNUMBERED), papers) : chain;
    }

    private Paper add(PaperKind kind, UUID from, UUID to) {
        Paper paper = paper(kind, from, Optional.of(to), List.of(), kind == RETURN ? "chưa rõ kinh phí" : "");
        papers.add(paper);
        return paper;
    }

    private Paper ask(UUID from, UUID... asked) {
        Paper paper = paper(ADVICE_REQUEST, from, Optional.empty(), List.of(asked), "");
        papers.add(paper);
        return paper;
    }

    private void answer(UUID from, Paper request) {
        Paper paper = new Paper(
                Id.fresh(),
                request.plan(),
                papers.size() + 1,
                ADVICE,
                from,
                Optional.of(request.from()),
                List.of(),
                Optional.empty(),
                Optional.of(new Paper.Advice(request.id(), Stance.AGREE)),
                Optional.empty(),
                "",
                FIRST,
                "góp ý",
                "",
                "",
                "",
                "",
                Optional.empty(),
                "Người thử",
                Instant.EPOCH);
        papers.add(paper);
    }

    private Paper paper(PaperKind kind, UUID from, Optional<UUID> to, List<UUID> asked, String reason) {
        Optional<LocalDate> by = asked.isEmpty() ? Optional.empty() : Optional.of(FIRST.plusDays(7));
        return new Paper(
                Id.fresh(),
                new Id<>(ASSOCIATION),
                papers.size() + 1,
                kind,
                from,
                to,
                asked,
                by,
                Optional.empty(),
                Optional.of(1),
                "CV",
                FIRST,
                "việc thử",
                "",
                reason,
                "",
                "",
                Optional.empty(),
                "Người thử",
                Instant.EPOCH);
    }

    private static Plan plan(PlanState state) {
        Lineage written = new Lineage(true, false, Optional.empty(), Optional.empty(), Optional.empty());
        return new Plan(
                new Id<>(ASSOCIATION),
                ASSOCIATION,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                "Kế hoạch",
                "thử",
                "",
                "",
                "",
                "",
                new Period(FIRST, FIRST),
                written,
                state,
                1);
    }
}
