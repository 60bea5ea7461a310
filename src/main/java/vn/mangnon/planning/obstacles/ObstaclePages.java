package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.obstacles.Obstacles.Held;
import vn.mangnon.planning.obstacles.pages.ObstaclePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.RecordLabels;

/** Puts the page of one obstacle together. */
@Component
class ObstaclePages {
    private static final int DEEDS = 20;
    private static final int DAYS_TO_ANSWER = 15;

    private final Obstacles obstacles;
    private final AnsweringBodies bodies;
    private final Organizations organizations;
    private final Plans plans;
    private final RecordLabels labels;
    private final Journal journal;
    private final BusinessClock clock;

    ObstaclePages(
            Obstacles obstacles,
            AnsweringBodies bodies,
            Organizations organizations,
            Plans plans,
            RecordLabels labels,
            Journal journal,
            BusinessClock clock) {
        this.obstacles = obstacles;
        this.bodies = bodies;
        this.organizations = organizations;
        this.plans = plans;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    Form blank() {
        return Form.blank().with("answerBy", clock.today().plusDays(DAYS_TO_ANSWER));
    }

    ObstaclePage of(Scope scope, Actor actor, Id<Obstacle> id, Form form) {
        return page(scope, actor, id, form, false);
    }

    /** Somebody else did something with it while the form was being filled in. */
    ObstaclePage meanwhile(Scope scope, Actor actor, Id<Obstacle> id, Form form) {
        return page(scope, actor, id, form, true);
    }

    private ObstaclePage page(Scope scope, Actor actor, Id<Obstacle> id, Form form, boolean meanwhile) {
        Obstacle obstacle = obstacles.require(scope, id);
        LocalDate today = clock.today();
        form.with("version", obstacle.version());
        if (form.value("answer").isEmpty()) {
            form.with("answer", Id.uuid());
        }
        List<Held> chain = obstacles.chain(obstacle);
        List<Organization> next = obstacle.heldBy(actor) && obstacle.open() ? bodies.after(obstacle, today) : List.of();
        Map<UUID, Organization> names = names(obstacle, chain);
        String plan = plans.names(List.of(obstacle.plan().value()))
                .getOrDefault(obstacle.plan().value(), "");
        Ref planRef = Ref.of(Plan.KIND, obstacle.plan());
        Optional<Ref> report =
                Optional.of(obstacle.source()).filter(source -> source.kind().equals("report"));
        List<Ref> refs = new ArrayList<>(List.of(planRef));
        report.ifPresent(refs::add);
        var known = labels.of(scope, refs);
        return new ObstaclePage(
                obstacle,
                plan,
                Optional.ofNullable(known.get(planRef)),
                report.flatMap(ref -> Optional.ofNullable(known.get(ref))),
                obstacles.task(obstacle),
                names,
                chain,
                obstacles.answers(obstacle),
                next,
                obstacle.heldBy(actor),
                obstacle.raisedBy(actor),
                today,
                meanwhile,
                form,
                journal.of(obstacle, DEEDS));
    }

    private Map<UUID, Organization> names(Obstacle obstacle, List<Held> chain) {
        List<UUID> ids = new ArrayList<>(List.of(obstacle.raiser(), obstacle.holder()));
        chain.forEach(held -> ids.add(held.organizationId()));
        return organizations.byId(ids);
    }
}
