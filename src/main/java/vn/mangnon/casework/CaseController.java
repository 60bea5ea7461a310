package vn.mangnon.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.casework.ReceiveCase.Written;
import vn.mangnon.casework.pages.NewCasePage;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Redirect;

/** Cases: those in hand, the first word of a new one, one of them, who reported it. */
@Controller
@RequestMapping("/cases")
@Allow(Role.CASEWORKER)
class CaseController {
    private static final int A_PAGE = 30;

    private final Cases cases;
    private final CasePages pages;
    private final ReceiveCase receiveCase;
    private final AdmitColleagues admitColleagues;
    private final BusinessClock clock;

    CaseController(
            Cases cases,
            CasePages pages,
            ReceiveCase receiveCase,
            AdmitColleagues admitColleagues,
            BusinessClock clock) {
        this.cases = cases;
        this.pages = pages;
        this.receiveCase = receiveCase;
        this.admitColleagues = admitColleagues;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor, OwnKey key, Form form) {
        boolean open = !form.ticked("ended");
        int from = (int) Math.min(1_000_000, form.count("from").orElse(0));
        return Html.of(pages.list(
                actor, key, cases.all(scope, actor, open, from, A_PAGE + 1), open, from, A_PAGE, clock.now()));
    }

    /** How the bodies below keep their time. */
    @GetMapping("/below")
    View below(Scope scope, Actor actor, Form form) {
        int from = (int) Math.min(1_000_000, form.count("from").orElse(0));
        return Html.of(pages.below(cases.below(scope, actor, from, A_PAGE + 1), from, A_PAGE, clock.now()));
    }

    @GetMapping("/new")
    View ask(Actor actor, Language language) {
        Instant now = clock.now();
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("step", Id.uuid())
                .with("reporterStep", Id.uuid())
                .with("receivedOn", now.atZone(Vietnam.ZONE).toLocalDate())
                .with("receivedTime", Moments.time(now))
                .with("sex", "UNKNOWN");
        return Html.of(pages.blank(actor, language, form, clock.today()));
    }

    @PostMapping
    View receive(Actor actor, Language language, Form form) {
        NewCasePage page = pages.blank(actor, language, form, clock.today());
        Filled intake = page.intake().read(form);
        Filled reporter = page.reporter().read(form);
        Intakes.check(form, intake, clock.today());
        Case file = read(actor, form, page);
        Written written = new Written(
                page.intake(),
                intake,
                page.reporter(),
                reporter,
                form.requiredId("step"),
                form.requiredId("reporterStep"));
        if (form.invalid()) {
            return Html.invalid(page);
        }
        receiveCase.receive(actor, file, written, clock.now());
        return Redirect.to("/cases/" + file.id()).saying("casework.received");
    }

    private Case read(Actor actor, Form form, NewCasePage page) {
        UUID happened = form.requiredId("happened");
        if (page.areas().stream().noneMatch(area -> area.id().value().equals(happened))) {
            form.reject("happened", "web.form.choose");
        }
        if (!page.channels().containsKey(form.value("channel"))) {
            form.reject("channel", "web.form.choose");
        }
        LocalDate day = form.requiredDay("receivedOn");
        Optional<LocalTime> time = Moments.read(form, "receivedTime");
        Instant received =
                day.atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(Vietnam.ZONE).toInstant();
        if (received.isAfter(clock.now())) {
            form.reject("receivedTime", "casework.received-later");
        }
        return new Case(
                new Id<>(form.requiredId("id")),
                CaseCode.fresh(),
                CaseState.RECEIVED,
                form.value("channel"),
                received,
                actor.body(),
                happened,
                form.id("lives"),
                actor.body(),
                Optional.empty(),
                1);
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Case> id, Scope scope, Actor actor, OwnKey key, Language language) {
        return Html.of(pages.of(scope, actor, key, cases.require(scope, actor, id), language, clock.now()));
    }

    /** Who reported is kept apart: looked at only by who asks for it. */
    @GetMapping("/{id}/reporter")
    View reporter(@PathVariable Id<Case> id, Scope scope, Actor actor, OwnKey key) {
        return Html.of(pages.reporter(actor, key, cases.require(scope, actor, id)));
    }

    /** Lets colleagues open what the actor opens. */
    @PostMapping("/colleagues")
    View admit(Actor actor, OwnKey key) {
        int admitted = admitColleagues.admit(actor, key, clock.today());
        return Redirect.to("/cases").saying("casework.admitted", admitted);
    }
}
