package vn.mangnon.planning.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.IssuePlan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Sends the next paper of a plan's chain: the plan changes hands, is frozen, goes back, or comes in force by it. */
@Component
public class SendPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Plans plans;
    private final Papers papers;
    private final Contents contents;
    private final Authorities authorities;
    private final Desks desks;
    private final IssuePlan issuePlan;
    private final AdviceDues adviceDues;
    private final Organizations organizations;
    private final Notices notices;
    private final Journal journal;

    SendPaper(
            Plans plans,
            Papers papers,
            Contents contents,
            Authorities authorities,
            Desks desks,
            IssuePlan issuePlan,
            AdviceDues adviceDues,
            Organizations organizations,
            Notices notices,
            Journal journal) {
        this.plans = plans;
        this.papers = papers;
        this.contents = contents;
        this.authorities = authorities;
        this.desks = desks;
        this.issuePlan = issuePlan;
        this.adviceDues = adviceDues;
        this.organizations = organizations;
        this.notices = notices;
        this.journal = journal;
    }

    /** Sent twice, it goes out once. Refuses what is out of turn, dated out of order, or without authority. */
    @Transactional
    public void send(Actor actor, Scope scope, Id<Plan> id, Sheet sheet, Instant now) {
        papers.hold(plans.require(scope, id));
        Chain chain = papers.of(plans.require(scope, id));
        if (chain.papers().stream().anyMatch(paper -> paper.id().equals(sheet.id()))) {
            return;
        }
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        Set<UUID> mine = desks.of(actor, today);
        Optional<Authority> authority =
                authorities.deciding(actor, chain.plan(), chain.holder(), List.of(sheet.dated(), today));
        chain.require(sheet.kind(), mine, authority.isPresent());
        requireOrder(chain, sheet, mine, today);
        Paper paper = place(actor, chain, sheet, mine, authority, now);
        papers.insert(actor, paper, content(chain.plan(), paper));
        move(actor, scope, chain.plan(), paper, now);
        adviceDues.follow(actor, chain, paper, now);
        tell(chain, paper, today);
        journal.note(
                actor,
                "planning.deed.paper." + paper.kind().word(),
                chain.plan().ref(),
                Map.of());
    }

    /** No paper is dated before the one it follows, and none on a day to come. */
    static void requireOrder(Chain chain, Sheet sheet, Set<UUID> desks, LocalDate today) {
        if (sheet.dated().isAfter(today)) {
            throw new Refused("planning.paper.future");
        }
        chain.before(sheet.kind(), desks).ifPresent(before -> {
            if (sheet.dated().isBefore(before.dated())) {
                throw new Refused("planning.paper.too-early." + before.kind().word(), DAY.format(before.dated()));
            }
        });
        if (sheet.answerBy().filter(day -> day.isBefore(sheet.dated())).isPresent()) {
            throw new Refused("planning.paper.answer-before-asked");
        }
    }

    private Paper place(
            Actor actor, Chain chain, Sheet sheet, Set<UUID> mine, Optional<Authority> authority, Instant now) {
        UUID holder = chain.holder();
        Optional<UUID> issuer = Optional.of(chain.plan().issuer());
        Optional<Chain.Asked> answers = chain.toAnswer(mine);
        return switch (sheet.kind()) {
            case PROPOSAL, SUBMISSION, ADVICE_REQUEST ->
                sheet.paper(chain, holder, sheet.to(), Optional.empty(), Optional.empty(), actor, now);
            case ADVICE -> {
                Chain.Asked asked = answers.orElseThrow(() -> new Refused("planning.paper.out-of-turn"));
                Stance stance = sheet.stance().orElse(Stance.AGREE);
                yield sheet.paper(
                        chain,
                        asked.body(),
                        Optional.of(asked.request().from()),
                        Optional.of(new Paper.Advice(asked.request().id(), stance)),
                        Optional.empty(),
                        actor,
                        now);
            }
            case RETURN, DECISION ->
                sheet.paper(chain, holder, issuer, Optional.empty(), authority.map(Authority::id), actor, now);
        };
    }

    private Optional<Content> content(Plan plan, Paper paper) {
        if (!paper.kind().carriesContent()) {
            return Optional.empty();
        }
        Content content = contents.now(plan);
        if (content.of(Content.Sort.TASK).isEmpty()
                && content.of(Content.Sort.TEXT).isEmpty()) {
            throw new Refused("planning.paper.empty-plan");
        }
        return Optional.of(content);
    }

    /** It is known by the symbol of its decision. */
    private static Plan decided(Plan plan, Paper paper) {
        return plan.headed(
                plan.kind(),
                plan.subject(),
                plan.place(),
                paper.symbol(),
                plan.signedFor(),
                plan.signerTitle(),
                plan.signer());
    }

    private void move(Actor actor, Scope scope, Plan plan, Paper paper, Instant now) {
        switch (paper.kind()) {
            case PROPOSAL -> plans.update(plan.requireDraft().in(PlanState.APPROVING));
            case RETURN -> plans.update(plan.in(PlanState.DRAFT));
            case DECISION ->
                issuePlan.enter(
                        actor, scope, decided(plan, paper), paper.number().orElseThrow(), paper.dated(), now);
            case SUBMISSION, ADVICE_REQUEST, ADVICE -> {}
        }
    }

    private void tell(Chain chain, Paper paper, LocalDate today) {
        String from = organizations
                .find(new Id<>(paper.from()))
                .map(Organization::name)
                .orElse("");
        Stream.concat(paper.to().stream(), paper.asked().stream())
                .flatMap(office -> desks.rooms(office, today).stream())
                .distinct()
                .forEach(room -> notices.tell(
                        room,
                        today,
                        "planning.notice.paper." + paper.kind().word(),
                        chain.plan().ref(),
                        "/plans/" + chain.plan().id() + "/approval",
                        chain.plan().name(),
                        from));
    }
}
