package vn.mangnon.reporting.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.urgent.pages.NewUrgentPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Urgent reports: the list, the short form, one of them, the word that it came, further news. */
@Controller
@RequestMapping("/urgent")
@Allow({Role.OFFICER, Role.LEADER})
class UrgentController {
    private static final int A_PAGE = 30;

    private final UrgentReports reports;
    private final UrgentPages pages;
    private final SendUrgent sendUrgent;
    private final FollowUrgent followUrgent;
    private final BusinessClock clock;

    UrgentController(
            UrgentReports reports,
            UrgentPages pages,
            SendUrgent sendUrgent,
            FollowUrgent followUrgent,
            BusinessClock clock) {
        this.reports = reports;
        this.pages = pages;
        this.sendUrgent = sendUrgent;
        this.followUrgent = followUrgent;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor, Form form) {
        int from = (int) Math.min(1_000_000, form.count("from").orElse(0));
        List<UrgentReport> found = reports.all(scope, actor, clock.today(), from, A_PAGE + 1);
        return Html.of(pages.list(actor, found, from, A_PAGE));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        Form form = Form.blank().with("id", Id.uuid()).with("happenedOn", clock.today());
        return Html.of(pages.form(actor, form));
    }

    @PostMapping
    View send(Actor actor, Form form) {
        NewUrgentPage page = pages.form(actor, form);
        Instant now = clock.now();
        UrgentReport report = read(actor, form, page, now);
        if (!form.ticked("looked")) {
            List<String> names = PersonalWords.in(report.words() + "\n" + report.done());
            if (!names.isEmpty()) {
                form.reject("looked", "reporting.urgent.names", String.join("; ", names));
            }
        }
        if (form.invalid()) {
            return Html.invalid(page);
        }
        int told = sendUrgent.send(
                actor, report, further(form, page), page.sender().name());
        return Redirect.to("/urgent/" + report.id()).saying("reporting.urgent.sent", told);
    }

    private UrgentReport read(Actor actor, Form form, NewUrgentPage page, Instant now) {
        LocalDate today = clock.today();
        Optional<UrgentKind> kind = page.kinds().stream()
                .filter(one -> one.code().equals(form.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.reject("kind", "web.form.choose");
        }
        UUID area = form.requiredId("area");
        if (page.areas().stream().noneMatch(one -> one.id().value().equals(area))) {
            form.reject("area", "web.form.choose");
        }
        LocalDate happened = form.requiredDay("happenedOn");
        if (happened.isAfter(today)) {
            form.reject("happenedOn", "reporting.urgent.not-yet");
        }
        return new UrgentReport(
                new Id<>(form.requiredId("id")),
                kind.map(UrgentKind::code).orElse(""),
                actor.organization(),
                actor.body(),
                now,
                happened,
                area,
                form.requiredText("words", UrgentReport.LONGEST),
                form.text("done", UrgentReport.LONGEST),
                Optional.empty(),
                List.of());
    }

    private static List<UUID> further(Form form, NewUrgentPage page) {
        return form.ids("also").stream()
                .filter(id ->
                        page.beside().stream().anyMatch(one -> one.id().value().equals(id)))
                .toList();
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<UrgentReport> id, Scope scope, Actor actor) {
        UrgentReport report = reports.require(scope, actor, id, clock.today());
        return Html.of(pages.of(scope, actor, report, Form.blank().with("news", Id.uuid())));
    }

    @PostMapping("/{id}/acknowledgement")
    View acknowledge(@PathVariable Id<UrgentReport> id, Scope scope, Actor actor) {
        followUrgent.acknowledge(actor, reports.require(scope, actor, id, clock.today()), clock.now());
        return Redirect.to("/urgent/" + id).saying("reporting.urgent.acknowledged");
    }

    /** Further news; ticked, they are the last. */
    @PostMapping("/{id}/news")
    View tell(@PathVariable Id<UrgentReport> id, Scope scope, Actor actor, Form form) {
        UrgentReport report = reports.require(scope, actor, id, clock.today());
        UUID news = form.requiredId("news");
        String words = form.requiredText("words", UrgentReport.LONGEST);
        List<String> names = form.ticked("looked") ? List.of() : PersonalWords.in(words);
        if (!names.isEmpty()) {
            form.reject("looked", "reporting.urgent.names", String.join("; ", names));
        }
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, report, form));
        }
        if (!pages.mayTell(actor, report)) {
            throw new NotFound();
        }
        followUrgent.tell(actor, report, news, words, form.ticked("closes"), clock.now());
        return Redirect.to("/urgent/" + id).saying("reporting.urgent.told");
    }
}
