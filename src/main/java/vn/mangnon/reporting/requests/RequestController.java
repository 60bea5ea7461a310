package vn.mangnon.reporting.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.regimes.ChosenTemplates;
import vn.mangnon.reporting.requests.pages.NewRequestPage;
import vn.mangnon.reporting.requests.pages.NewRequestPage.Named;
import vn.mangnon.reporting.requests.pages.RequestPage;
import vn.mangnon.reporting.requests.pages.RequestsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** Requests for reports: the list, a new one, one of them, taking it back. */
@Controller
@RequestMapping("/requests")
@Allow({Role.OFFICER, Role.LEADER})
class RequestController {
    private static final int A_PAGE = 30;
    private static final int DEEDS = 30;
    private static final int MOST_BODIES = 5_000;

    private final Requests requests;
    private final AskForReports ask;
    private final ChosenTemplates templates;
    private final Organizations organizations;
    private final Dues dues;
    private final Journal journal;
    private final RecordLabels labels;
    private final BusinessClock clock;

    RequestController(
            Requests requests,
            AskForReports ask,
            ChosenTemplates templates,
            Organizations organizations,
            Dues dues,
            Journal journal,
            RecordLabels labels,
            BusinessClock clock) {
        this.requests = requests;
        this.ask = ask;
        this.templates = templates;
        this.organizations = organizations;
        this.dues = dues;
        this.journal = journal;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Form form) {
        int from = (int) Math.min(1_000_000, form.count("from").orElse(0));
        List<Request> found = requests.all(scope, from, A_PAGE + 1);
        return Html.of(new RequestsPage(
                found.subList(0, Math.min(A_PAGE, found.size())),
                found.size() > A_PAGE ? Optional.of(from + A_PAGE) : Optional.empty()));
    }

    @GetMapping("/new")
    View begin(Scope scope, Actor actor) {
        LocalDate today = clock.today();
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("first", today.withDayOfMonth(1))
                .with("last", today);
        return Html.of(page(scope, actor, form));
    }

    /** A form with some of it filled in by another page, such as a campaign's. */
    @PostMapping("/form")
    View begin(Scope scope, Actor actor, Form form) {
        return Html.of(page(scope, actor, form.with("id", Id.uuid())));
    }

    @PostMapping
    View send(Scope scope, Actor actor, Form form) {
        NewRequestPage page = page(scope, actor, form);
        List<UUID> bodies = form.ids("bodies").stream()
                .filter(id -> page.bodies().containsKey(id.toString()))
                .limit(MOST_BODIES)
                .toList();
        if (bodies.isEmpty()) {
            form.reject("bodies", "web.form.choose");
        }
        Request request = read(actor, form, page);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        try {
            ask.ask(
                    actor,
                    request,
                    bodies,
                    organizations.require(new Id<>(actor.body())).name());
        } catch (Refused refused) {
            form.reject("day", refused.key(), refused.arguments().toArray());
            return Html.invalid(page);
        }
        return Redirect.to("/requests/" + request.id()).saying("reporting.request.asked", bodies.size());
    }

    private Request read(Actor actor, Form form, NewRequestPage page) {
        Optional<UUID> template = form.id("template");
        if (template.isPresent() && !page.templates().containsKey(template.get().toString())) {
            form.reject("template", "web.form.choose");
        }
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "reporting.regime.last-before-first");
        }
        return new Request(
                new Id<>(form.requiredId("id")),
                actor.organization(),
                actor.body(),
                clock.now(),
                form.requiredText("title", 200),
                form.text("words", Request.LONGEST),
                template,
                new Period(first, last.isBefore(first) ? first : last),
                page.about().map(Named::ref),
                dueAt(form),
                Optional.empty());
    }

    /** The end of a day, or an hour of it. */
    private static Instant dueAt(Form form) {
        LocalDate day = form.requiredDay("day");
        String hour = form.text("hour", 5);
        if (hour.isEmpty()) {
            return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        }
        try {
            return day.atTime(LocalTime.parse(hour.length() == 4 ? "0" + hour : hour))
                    .atZone(Vietnam.ZONE)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            form.reject("hour", "reporting.request.hour.shape", hour);
            return day.atStartOfDay(Vietnam.ZONE).toInstant();
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Request> id, Scope scope, Actor actor) {
        Request request = requests.require(scope, id);
        List<Dues.Urged> owed = dues.because(scope, request.ref());
        Map<UUID, Organization> names = organizations.byId(Stream.concat(
                        Stream.of(request.organization()),
                        owed.stream().map(urged -> urged.due().debtor()))
                .toList());
        return Html.of(new RequestPage(
                request,
                owed,
                names,
                request.template().flatMap(template -> templates.name(scope, template)),
                request.about().flatMap(about -> name(scope, about)),
                request.body().equals(actor.body()),
                journal.of(request, DEEDS),
                clock.now()));
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(@PathVariable Id<Request> id, Scope scope, Actor actor) {
        Request request = requests.require(scope, id);
        if (!request.body().equals(actor.body())) {
            throw new NotFound();
        }
        ask.withdraw(actor, request, clock.now());
        return Redirect.to("/requests/" + id).saying("reporting.request.is-withdrawn");
    }

    /** What is below the asking body in its line, and what works in its area. */
    private NewRequestPage page(Scope scope, Actor actor, Form form) {
        LocalDate today = clock.today();
        Map<String, String> bodies = new LinkedHashMap<>();
        organizations.nameable(organizations.require(new Id<>(actor.body())), today).stream()
                .map(Organizations.NamedOrganization::organization)
                .filter(one -> one.bodyId() == null && !one.id().value().equals(actor.body()))
                .forEach(one -> bodies.put(one.id().toString(), one.name()));
        Map<String, String> forms = new LinkedHashMap<>(templates.options(scope));
        forms.remove(Template.PROSE_ALONE.toString()); // is what no form means
        return new NewRequestPage(forms, bodies, about(scope, form), form);
    }

    /** The record a form says it is about, where the reader may see it. */
    private Optional<Named> about(Scope scope, Form form) {
        return form.id("about").flatMap(id -> name(scope, new Ref(form.value("aboutKind"), id)));
    }

    private Optional<Named> name(Scope scope, Ref about) {
        return labels.find(scope, about).map(label -> new Named(about, label));
    }
}
