package vn.mangnon.dues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.pages.DuePage;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.RecordLabels;

/** A due's page with all that belongs to it, and who may do what there. */
@Component
class DuePages {
    private static final int DEEDS = 20;

    private final Responsibilities responsibilities;
    private final Extensions extensions;
    private final Delegations delegations;
    private final Happenings happenings;
    private final Organizations organizations;
    private final RecordLabels labels;
    private final Journal journal;
    private final BusinessClock clock;

    DuePages(
            Responsibilities responsibilities,
            Extensions extensions,
            Delegations delegations,
            Happenings happenings,
            Organizations organizations,
            RecordLabels labels,
            Journal journal,
            BusinessClock clock) {
        this.responsibilities = responsibilities;
        this.extensions = extensions;
        this.delegations = delegations;
        this.happenings = happenings;
        this.organizations = organizations;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /** With what was typed into one of its forms, if anything. */
    DuePage of(Scope scope, Actor actor, Due due, Form typed) {
        Instant now = clock.now();
        UUID answering = responsibilities.of(due, now);
        boolean answers = works(actor, answering);
        boolean open = due.open() && !due.provisional();
        Set<UUID> givers = givers(actor);
        List<Delegation> handed = delegations.standing(givers, now).stream()
                .filter(one -> one.due().filter(due.id()::equals).isPresent() && givers.contains(one.from()))
                .toList();
        return new DuePage(
                due,
                Optional.ofNullable(labels.of(scope, List.of(due.subject())).get(due.subject())),
                names(due, answering, handed),
                answering,
                due.late(now),
                answers,
                open && works(actor, responsibilities.collector(due, now)),
                extensions.of(due),
                handed,
                open && givers.contains(answering) ? parts(actor, answering) : Map.of(),
                happenings.of(due, now),
                journal.of(due, DEEDS),
                now.atZone(Vietnam.ZONE).toLocalDate(),
                typed);
    }

    /** Whoever works for the organization that answers for it now may go on; for others there is nothing. */
    UUID requireAnswering(Actor actor, Due due) {
        UUID answering = responsibilities.of(due, clock.now());
        if (!works(actor, answering)) {
            throw new NotFound();
        }
        return answering;
    }

    /** Whose dues she may hand on: her part's and body's; a body's own leader also those of any part of it. */
    Set<UUID> givers(Actor actor) {
        Set<UUID> givers = new LinkedHashSet<>();
        if (actor.mayActAsAny(Role.OFFICER, Role.LEADER)) {
            givers.addAll(List.of(actor.organization(), actor.body()));
        }
        if (actor.mayActAs(Role.LEADER) && actor.organization().equals(actor.body())) {
            parts(actor, actor.body()).keySet().forEach(id -> givers.add(UUID.fromString(id)));
        }
        return givers;
    }

    UUID requireGiving(Actor actor, Due due) {
        UUID answering = responsibilities.of(due, clock.now());
        if (!givers(actor).contains(answering)) {
            throw new NotFound();
        }
        return answering;
    }

    void requireCollecting(Actor actor, Due due) {
        if (!works(actor, responsibilities.collector(due, clock.now()))) {
            throw new NotFound();
        }
    }

    /** The other parts of the body to which something may be handed, by name. */
    Map<String, String> parts(Actor actor, UUID giver) {
        Map<String, String> parts = new LinkedHashMap<>();
        Id<Organization> body = new Id<>(actor.body());
        List<Organization> all = new ArrayList<>(List.of(organizations.require(body)));
        all.addAll(organizations.below(body, clock.today()));
        all.stream()
                .filter(one -> one.body().equals(body) && !one.id().value().equals(giver))
                .forEach(one -> parts.put(one.id().toString(), one.name()));
        return parts;
    }

    private static boolean works(Actor actor, UUID organization) {
        return worksFor(actor, organization) && actor.mayActAsAny(Role.OFFICER, Role.LEADER);
    }

    private static boolean worksFor(Actor actor, UUID organization) {
        return organization.equals(actor.organization()) || organization.equals(actor.body());
    }

    private Map<UUID, Organization> names(Due due, UUID answering, List<Delegation> handed) {
        List<UUID> ids = new ArrayList<>(List.of(due.debtor(), due.creditor(), answering));
        due.via().ifPresent(ids::add);
        handed.forEach(one -> ids.add(one.to()));
        return organizations.byId(ids);
    }
}
