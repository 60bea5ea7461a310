package vn.mangnon.reporting.urgent;

import java.time.LocalDate;
import java.util.List;
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
import vn.mangnon.reporting.urgent.pages.UrgentKindPage;
import vn.mangnon.reporting.urgent.pages.UrgentKindsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What is reported at once, how fast it is acknowledged, who is told. */
@Controller
@RequestMapping("/urgent-kinds")
@Allow(Role.ADMINISTRATOR)
class UrgentKindController {
    private final UrgentKinds kinds;
    private final Organizations organizations;
    private final BusinessClock clock;

    UrgentKindController(UrgentKinds kinds, Organizations organizations, BusinessClock clock) {
        this.kinds = kinds;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        List<UrgentKind> all = kinds.all();
        return Html.of(new UrgentKindsPage(
                all,
                organizations.byId(
                        all.stream().flatMap(kind -> kind.also().stream()).toList())));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        Form form = Form.blank()
                .with("hours", 12)
                .with("levels", 2)
                .with("active", "true")
                .with("version", 0);
        return Html.of(page(actor, Optional.empty(), form));
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code, Actor actor) {
        UrgentKind kind = kinds.require(code);
        return Html.of(page(actor, Optional.of(kind), form(kind)));
    }

    @PostMapping
    View add(Actor actor, Form form) {
        String code = form.requiredText("code", 30);
        if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9_]*")) {
            form.reject("code", "reporting.urgent.kind.code.shape");
        }
        if (kinds.all().stream().anyMatch(kind -> kind.code().equals(code))) {
            form.reject("code", "reporting.urgent.kind.code.taken");
        }
        return save(actor, Optional.empty(), code, form);
    }

    @PostMapping("/{code}")
    View change(@PathVariable String code, Actor actor, Form form) {
        return save(actor, Optional.of(kinds.require(code)), code, form);
    }

    private View save(Actor actor, Optional<UrgentKind> known, String code, Form form) {
        UrgentKindPage page = page(actor, known, form);
        Set<UUID> also = form.ids("also").stream()
                .filter(id -> page.bodies().stream()
                        .anyMatch(body -> body.id().value().equals(id)))
                .collect(Collectors.toSet());
        String name = form.requiredText("name", 200);
        String source = form.requiredText("source", 500);
        int hours = number(form, "hours", UrgentKind.MOST_HOURS);
        int levels = number(form, "levels", UrgentKind.MOST_LEVELS);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        UrgentKind kind =
                new UrgentKind(code, name, hours, levels, also, source, form.ticked("active"), form.version());
        try {
            kinds.save(actor, kind);
        } catch (Stale stale) {
            UrgentKind latest = kinds.require(code);
            form.meanwhile(form(latest)).with("version", latest.version());
            return Html.conflict(page(actor, Optional.of(latest), form));
        }
        return Redirect.to("/urgent-kinds").saying("reporting.urgent.kind.saved");
    }

    private static int number(Form form, String field, int most) {
        long number = form.count(field).orElse(0);
        if (form.problems(field).isEmpty() && (number < 1 || number > most)) {
            form.reject(field, "reporting.urgent.kind.number", most);
        }
        return (int) Math.clamp(number, 1, most);
    }

    /** Who may be told besides the line: what works at the administrator's own level. */
    private UrgentKindPage page(Actor actor, Optional<UrgentKind> kind, Form form) {
        LocalDate today = clock.today();
        Organization own = organizations.require(new Id<>(actor.body()));
        List<Organization> bodies = organizations.nameable(own, today).stream()
                .map(Organizations.NamedOrganization::organization)
                .filter(one -> one.areaId().equals(own.areaId()))
                .toList();
        return new UrgentKindPage(kind, bodies, form);
    }

    private static Form form(UrgentKind kind) {
        Form form = Form.blank()
                .with("name", kind.name())
                .with("hours", kind.hours())
                .with("levels", kind.levels())
                .with("source", kind.source())
                .with("version", kind.version())
                .withAll("also", kind.also().stream().map(UUID::toString).toList());
        return kind.active() ? form.with("active", "true") : form;
    }
}
