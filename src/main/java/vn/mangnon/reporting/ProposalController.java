package vn.mangnon.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.obstacles.AnsweringBodies;
import vn.mangnon.planning.obstacles.Obstacles;
import vn.mangnon.planning.obstacles.RaiseObstacle;
import vn.mangnon.planning.obstacles.Raising;
import vn.mangnon.reporting.Proposals.Paragraph;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.pages.ProposalsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What a report says is in the way or proposes, taken up to be answered and followed: by its writer or its receiver. */
@Controller
@RequestMapping("/reports/{id}/proposals")
@Allow({Role.OFFICER, Role.LEADER})
class ProposalController {
    private static final int DAYS_TO_ANSWER = 15;

    private final ReportDesk desk;
    private final ReportPages pages;
    private final Obstacles obstacles;
    private final AnsweringBodies bodies;
    private final RaiseObstacle raise;
    private final BusinessClock clock;

    ProposalController(
            ReportDesk desk,
            ReportPages pages,
            Obstacles obstacles,
            AnsweringBodies bodies,
            RaiseObstacle raise,
            BusinessClock clock) {
        this.desk = desk;
        this.pages = pages;
        this.obstacles = obstacles;
        this.bodies = bodies;
        this.raise = raise;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = open(scope, actor, id);
        Form form = Form.blank().with("answerBy", clock.today().plusDays(DAYS_TO_ANSWER));
        return Html.of(page(scope, opened, form));
    }

    @PostMapping
    View track(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = open(scope, actor, id);
        LocalDate answerBy = form.requiredDay("answerBy");
        UUID to = form.requiredId("to");
        Set<UUID> chosen = Set.copyOf(form.ids("chosen"));
        List<Paragraph> taken = proposals(opened).paragraphs().stream()
                .filter(paragraph -> chosen.contains(paragraph.id()))
                .toList();
        if (taken.isEmpty()) {
            form.reject("chosen", "web.form.choose");
        }
        if (!bodyOptions(opened).containsKey(to.toString())) {
            form.reject("to", "web.form.choose");
        }
        if (answerBy.isBefore(clock.today())) {
            form.reject("answerBy", "reporting.proposals.day-past");
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, opened, form));
        }
        try {
            taken.forEach(paragraph -> raise.raise(actor, plan(opened), raising(opened, paragraph, to, answerBy)));
        } catch (Refused refused) {
            form.reject("to", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(scope, opened, form));
        }
        return Redirect.to("/reports/" + id + "/proposals").saying("reporting.proposals.taken", taken.size());
    }

    private static Raising raising(Opened opened, Paragraph paragraph, UUID to, LocalDate answerBy) {
        return new Raising(
                new Id<>(paragraph.id()),
                paragraph.kind(),
                Optional.empty(),
                Ref.of(Report.KIND, opened.report().id()),
                paragraph.words(),
                opened.body().body().value(),
                to,
                answerBy);
    }

    /** A report that was handed in; until then its writer may still change every word. */
    private Opened open(Scope scope, Actor actor, Id<Report> id) {
        Opened opened = desk.open(scope, id);
        boolean concerned =
                ReportDesk.writes(actor, opened) || opened.collecting().by(actor);
        if (!concerned || opened.report().state().open() || opened.duty().plan().isEmpty()) {
            throw new NotFound();
        }
        return opened;
    }

    private static Plan plan(Opened opened) {
        return opened.duty().plan().orElseThrow(NotFound::new);
    }

    private Proposals proposals(Opened opened) {
        return Proposals.of(opened.report(), opened.template(), pages.texts(opened.report()));
    }

    private ProposalsPage page(Scope scope, Opened opened, Form form) {
        Set<UUID> tracked = obstacles.from(scope, List.of(opened.report().id().value())).stream()
                .map(Obstacles.Tracked::id)
                .collect(Collectors.toSet());
        return new ProposalsPage(
                opened.report(), opened.body(), proposals(opened).paragraphs(), tracked, bodyOptions(opened), form);
    }

    /** To whom it is owed first, then up the line of the body that reports. */
    private Map<String, String> bodyOptions(Opened opened) {
        Map<String, String> options = new LinkedHashMap<>();
        bodies.of(opened.body().body().value(), plan(opened), clock.today())
                .forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }
}
