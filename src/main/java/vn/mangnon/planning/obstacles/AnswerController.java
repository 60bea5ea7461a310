package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What becomes of an obstacle: handed on, answered, followed, taken up again. */
@Controller
@RequestMapping("/obstacles/{id}")
@Allow({Role.OFFICER, Role.LEADER})
class AnswerController {
    private final Obstacles obstacles;
    private final ForwardObstacle forward;
    private final AnswerObstacle answer;
    private final AnsweringBodies bodies;
    private final ObstaclePages pages;
    private final BusinessClock clock;

    AnswerController(
            Obstacles obstacles,
            ForwardObstacle forward,
            AnswerObstacle answer,
            AnsweringBodies bodies,
            ObstaclePages pages,
            BusinessClock clock) {
        this.obstacles = obstacles;
        this.forward = forward;
        this.answer = answer;
        this.bodies = bodies;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/forwarding")
    View forward(@PathVariable Id<Obstacle> id, Scope scope, Actor actor, Form form) {
        Obstacle obstacle = obstacles.require(scope, id);
        Optional<UUID> to = form.id("to");
        if (to.filter(obstacle.holder()::equals).isPresent() && !obstacle.heldBy(actor)) {
            return Redirect.to("/obstacles/" + id); // sent twice: the first one did it
        }
        requireTrue(obstacle.heldBy(actor));
        if (bodies.after(obstacle, clock.today()).stream()
                .noneMatch(body -> to.filter(body.id().value()::equals).isPresent())) {
            form.reject("to", "web.form.choose");
        }
        String because = form.requiredText("because", 1_000);
        return saved(
                id,
                scope,
                actor,
                form,
                "to",
                "planning.obstacle.forwarded",
                () -> forward.forward(actor, obstacle.seenAt(form.version()), to.orElseThrow(), because));
    }

    @PostMapping("/answer")
    View answer(@PathVariable Id<Obstacle> id, Scope scope, Actor actor, Form form) {
        Obstacle obstacle = obstacles.require(scope, id);
        requireTrue(obstacle.heldBy(actor));
        Id<Answer> given = new Id<>(form.requiredId("answer"));
        Verdict verdict = form.choice("verdict", Verdict.class);
        String words = form.requiredText("words", Raising.LONGEST);
        String promise = verdict.promises() ? form.requiredText("promise", 2_000) : form.text("promise", 2_000);
        Optional<LocalDate> by =
                verdict.promises() ? Optional.of(form.requiredDay("promisedBy")) : form.day("promisedBy");
        if (!verdict.promises() && (!promise.isEmpty() || by.isPresent())) {
            form.reject("promise", "planning.obstacle.promise-needless");
        }
        return saved(
                id,
                scope,
                actor,
                form,
                "promisedBy",
                "planning.obstacle.answered",
                () -> answer.answer(
                        actor,
                        obstacle.seenAt(form.version()),
                        Answer.fresh(given, obstacle.holder(), clock.now(), verdict, words, promise, by)));
    }

    @PostMapping("/following")
    View follow(@PathVariable Id<Obstacle> id, Scope scope, Actor actor, Form form) {
        Obstacle obstacle = obstacles.require(scope, id);
        requireTrue(obstacle.heldBy(actor) || obstacle.raisedBy(actor));
        String kept = form.value("kept");
        if (!kept.equals("yes") && !kept.equals("no")) {
            form.reject("kept", "web.form.choose");
        }
        String words = form.requiredText("keptWords", 2_000);
        return saved(
                id,
                scope,
                actor,
                form,
                "kept",
                "planning.obstacle.followed",
                () -> answer.follow(actor, obstacle.seenAt(form.version()), kept.equals("yes"), words));
    }

    @PostMapping("/reopening")
    View reopen(@PathVariable Id<Obstacle> id, Scope scope, Actor actor, Form form) {
        Obstacle obstacle = obstacles.require(scope, id);
        requireTrue(obstacle.raisedBy(actor));
        String because = form.requiredText("unsolved", 2_000);
        LocalDate by = form.requiredDay("answerBy");
        return saved(
                id,
                scope,
                actor,
                form,
                "answerBy",
                "planning.obstacle.reopened",
                () -> answer.reopen(actor, obstacle.seenAt(form.version()), because, by));
    }

    /** Does it, or shows the page again with what was typed: what is wrong, or what somebody else did meanwhile. */
    private View saved(
            Id<Obstacle> id, Scope scope, Actor actor, Form form, String field, String said, Runnable change) {
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, id, form));
        }
        try {
            change.run();
        } catch (Refused refused) {
            form.reject(field, refused.key(), refused.arguments().toArray());
            return Html.invalid(pages.of(scope, actor, id, form));
        } catch (Stale stale) {
            return Html.conflict(pages.meanwhile(scope, actor, id, form));
        }
        return Redirect.to("/obstacles/" + id).saying(said);
    }

    private static void requireTrue(boolean may) {
        if (!may) {
            throw new NotFound();
        }
    }
}
