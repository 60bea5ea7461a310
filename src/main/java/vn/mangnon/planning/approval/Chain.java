package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.shared.Refused;

/** The papers of a plan in their order, and what follows from them: who has it, since when, what may come next. */
public record Chain(Plan plan, List<Paper> papers) {
    public Chain {
        papers = List.copyOf(papers);
    }

    /** Where a plan is on its way. */
    public enum Stage {
        /** With its writers: never proposed, or returned. */
        WRITING,
        /** With who is to submit it. */
        PROPOSED,
        /** With who decides. */
        SUBMITTED,
        DECIDED
    }

    /** A body that was asked, and its answer once there is one. */
    public record Asked(Paper request, UUID body, Optional<Paper> answer) {
        public boolean late(LocalDate today) {
            return answer.isEmpty() && request.answerBy().filter(today::isAfter).isPresent();
        }
    }

    /** The paper with which the plan last changed hands. */
    public Optional<Paper> last() {
        return papers.reversed().stream().filter(paper -> paper.kind().moves()).findFirst();
    }

    public Stage stage() {
        return last().map(paper -> switch (paper.kind()) {
                    case PROPOSAL -> Stage.PROPOSED;
                    case SUBMISSION -> Stage.SUBMITTED;
                    case DECISION -> Stage.DECIDED;
                    case RETURN, ADVICE_REQUEST, ADVICE -> Stage.WRITING;
                })
                .orElse(Stage.WRITING);
    }

    /** Who has it now. */
    public UUID holder() {
        return stage() == Stage.WRITING || stage() == Stage.DECIDED
                ? plan.issuer()
                : last().flatMap(Paper::to).orElse(plan.issuer());
    }

    /** The papers since it last left its writers. */
    public List<Paper> round() {
        int from = 0;
        for (int i = 0; i < papers.size(); i++) {
            from = papers.get(i).kind() == PaperKind.RETURN ? i + 1 : from;
        }
        return papers.subList(from, papers.size());
    }

    /** Everybody who was asked in this round, in the order of the papers. */
    public List<Asked> asked() {
        return asked(round());
    }

    /** Who had been asked and had not answered when that paper went out. */
    public List<UUID> missingAt(Paper paper) {
        List<Paper> until = papers.stream()
                .filter(other -> other.position() < paper.position())
                .toList();
        return asked(new Chain(plan, until).round()).stream()
                .filter(asked -> asked.answer().isEmpty())
                .map(Asked::body)
                .toList();
    }

    private static List<Asked> asked(List<Paper> among) {
        List<Asked> asked = new ArrayList<>();
        for (Paper request : among) {
            request.asked()
                    .forEach(body -> asked.add(new Asked(
                            request,
                            body,
                            among.stream()
                                    .filter(paper -> paper.from().equals(body))
                                    .filter(paper -> paper.advice()
                                            .filter(given -> given.request().equals(request.id()))
                                            .isPresent())
                                    .findFirst())));
        }
        return asked;
    }

    /** The request that one of these desks has still to answer. */
    public Optional<Asked> toAnswer(Collection<UUID> desks) {
        boolean open = stage() == Stage.PROPOSED || stage() == Stage.SUBMITTED;
        return asked().stream()
                .filter(asked -> open && asked.answer().isEmpty() && desks.contains(asked.body()))
                .findFirst();
    }

    /** What somebody at these desks may send next; deciding and returning a submission further need authority. */
    public Set<PaperKind> next(Collection<UUID> desks, boolean authorised) {
        Set<PaperKind> next = EnumSet.noneOf(PaperKind.class);
        boolean holds = desks.contains(holder());
        boolean approving = plan.state() == PlanState.APPROVING;
        if (stage() == Stage.WRITING && plan.state() == PlanState.DRAFT && holds) {
            next.add(PaperKind.PROPOSAL);
        } else if (stage() == Stage.PROPOSED && approving && holds) {
            next.addAll(List.of(PaperKind.ADVICE_REQUEST, PaperKind.SUBMISSION, PaperKind.RETURN));
        } else if (stage() == Stage.SUBMITTED && approving && holds) {
            next.add(PaperKind.ADVICE_REQUEST);
        }
        if (approving && holds && authorised) {
            next.addAll(List.of(PaperKind.DECISION, PaperKind.RETURN));
        }
        if (approving && toAnswer(desks).isPresent()) {
            next.add(PaperKind.ADVICE);
        }
        return next;
    }

    /** Refuses what is out of turn, with what is to come first. */
    public void require(PaperKind kind, Collection<UUID> desks, boolean authorised) {
        if (next(desks, authorised).contains(kind)) {
            return;
        }
        boolean holds = desks.contains(holder());
        if (kind == PaperKind.SUBMISSION && stage() == Stage.WRITING) {
            throw new Refused("planning.paper.not-proposed");
        } else if (kind == PaperKind.DECISION && stage() == Stage.WRITING) {
            throw new Refused("planning.paper.not-submitted");
        } else if (holds && !authorised && (kind == PaperKind.DECISION || kind == PaperKind.RETURN)) {
            throw new Refused("planning.paper.no-authority");
        }
        throw new Refused("planning.paper.out-of-turn");
    }

    /** The paper that a next one follows, and may not be dated before. */
    public Optional<Paper> before(PaperKind kind, Collection<UUID> desks) {
        return kind == PaperKind.ADVICE ? toAnswer(desks).map(Asked::request) : last();
    }

    /** The latest paper before that one that carried the plan's content. */
    public Optional<Paper> compared(Paper paper) {
        return papers.reversed().stream()
                .filter(other ->
                        other.position() < paper.position() && other.kind().carriesContent())
                .findFirst();
    }
}
