package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Organizations.NamedOrganization;

/** A plan's chain as somebody at her desk sees it, and what she may send. */
@Component
public class ApprovalDesk {
    private final Plans plans;
    private final Papers papers;
    private final Authorities authorities;
    private final Desks desks;
    private final Organizations organizations;

    ApprovalDesk(Plans plans, Papers papers, Authorities authorities, Desks desks, Organizations organizations) {
        this.plans = plans;
        this.papers = papers;
        this.authorities = authorities;
        this.desks = desks;
        this.organizations = organizations;
    }

    /**
     * @param mine the desks the reader works at
     * @param authority by what she decides; empty where she may not
     * @param names what the bodies of the chain are called
     */
    public record Opened(
            Chain chain, Set<UUID> mine, Optional<Authority> authority, Set<PaperKind> next, Map<UUID, String> names) {
        public Plan plan() {
            return chain.plan();
        }

        public String names(Collection<UUID> bodies) {
            return bodies.stream().map(this::name).collect(Collectors.joining("; "));
        }

        public String name(UUID body) {
            return names.getOrDefault(body, "");
        }
    }

    /** One plan that waits for something at the reader's desk. */
    public record Waiting(Plan plan, String issuer, What what, LocalDate since, Optional<LocalDate> by, boolean late) {}

    /** What a plan waits for. */
    public enum What {
        ADVICE,
        SUBMISSION,
        DECISION
    }

    /** For the plan's own body and those its papers reached; others find nothing. */
    public Opened open(Scope scope, Actor actor, Id<Plan> id, LocalDate today) {
        Chain chain = papers.of(plans.require(scope, id));
        Set<UUID> bodies = bodies(chain);
        Map<UUID, Organization> known = organizations.byId(bodies);
        Set<UUID> mine = desks.of(actor, today);
        boolean concerned = known.values().stream()
                .anyMatch(body -> body.body().value().equals(actor.body())
                        || mine.contains(body.id().value()));
        if (!concerned) {
            throw new NotFound();
        }
        Map<UUID, String> names = known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
        Optional<Authority> authority = authorities.deciding(actor, chain.plan(), chain.holder(), List.of(today));
        boolean writes = actor.mayActAsAny(Role.OFFICER, Role.LEADER);
        return new Opened(chain, mine, authority, writes ? chain.next(mine, authority.isPresent()) : Set.of(), names);
    }

    /** What waits for the reader: for advice, for submission, for decision; longest waiting first. */
    public List<Waiting> waiting(Scope scope, Actor actor, LocalDate today) {
        Set<UUID> mine = desks.of(actor, today);
        List<Waiting> waiting = new ArrayList<>();
        List<Chain> chains = papers.approving(scope);
        Map<UUID, Organization> names = organizations.byId(
                chains.stream().map(chain -> chain.plan().issuer()).collect(Collectors.toSet()));
        for (Chain chain : chains) {
            String issuer = Optional.ofNullable(names.get(chain.plan().issuer()))
                    .map(Organization::name)
                    .orElse("");
            chain.toAnswer(mine)
                    .ifPresent(asked -> waiting.add(new Waiting(
                            chain.plan(),
                            issuer,
                            What.ADVICE,
                            asked.request().dated(),
                            asked.request().answerBy(),
                            asked.late(today))));
            holding(chain, actor, mine, today)
                    .ifPresent(what -> waiting.add(
                            new Waiting(chain.plan(), issuer, what, since(chain, today), Optional.empty(), false)));
        }
        return waiting;
    }

    private Optional<What> holding(Chain chain, Actor actor, Set<UUID> mine, LocalDate today) {
        if (chain.plan().state() != PlanState.APPROVING || !mine.contains(chain.holder())) {
            return Optional.empty();
        }
        boolean decides = authorities
                .deciding(actor, chain.plan(), chain.holder(), List.of(today))
                .isPresent();
        return switch (chain.stage()) {
            case PROPOSED -> Optional.of(decides ? What.DECISION : What.SUBMISSION);
            case SUBMITTED -> decides ? Optional.of(What.DECISION) : Optional.empty();
            case WRITING, DECIDED -> Optional.empty();
        };
    }

    private static LocalDate since(Chain chain, LocalDate today) {
        return chain.last().map(Paper::dated).orElse(today);
    }

    /** To whom a paper of that kind may go: a submission to who decides, the others to whom the plan could name. */
    public List<Organization> choices(Chain chain, PaperKind kind, LocalDate today) {
        Plan plan = chain.plan();
        if (kind == PaperKind.SUBMISSION) {
            return named(authorities.deciders(plan, today));
        }
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        return organizations.nameable(issuer, today).stream()
                .map(NamedOrganization::organization)
                .filter(body -> !body.id().value().equals(plan.issuer())
                        && !body.id().value().equals(chain.holder()))
                .toList();
    }

    /** Whose paper it will be. */
    public Organization sender(Opened opened, PaperKind kind) {
        UUID sender = kind == PaperKind.ADVICE
                ? opened.chain().toAnswer(opened.mine()).map(Chain.Asked::body).orElseThrow(NotFound::new)
                : opened.chain().holder();
        return organizations.require(new Id<>(sender));
    }

    private List<Organization> named(Collection<UUID> ids) {
        Map<UUID, Organization> known = organizations.byId(ids);
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static Set<UUID> bodies(Chain chain) {
        Set<UUID> bodies = new HashSet<>(Set.of(chain.plan().issuer()));
        chain.papers().forEach(paper -> bodies.addAll(paper.between()));
        return bodies;
    }
}
