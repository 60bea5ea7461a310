package vn.mangnon.reporting.templates;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.TryTemplate;
import vn.mangnon.reporting.templates.pages.TrialPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** A form tried on real figures of a unit and days one chooses, last year's to begin with; nothing is kept. */
@Controller
@RequestMapping("/templates/{id}/trial")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class TrialController {
    private final Templates templates;
    private final TryTemplate tryTemplate;
    private final Organizations organizations;
    private final BusinessClock clock;

    TrialController(Templates templates, TryTemplate tryTemplate, Organizations organizations, BusinessClock clock) {
        this.templates = templates;
        this.tryTemplate = tryTemplate;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Template> id, Scope scope, Actor actor, Form query) {
        Template template = templates.require(scope, id);
        Period year = Period.ofYear(clock.today().getYear() - 1);
        LocalDate first = query.day("first").orElse(year.first());
        LocalDate last = query.day("last").orElse(year.last());
        List<Organization> seen = organizations.seen(scope, clock.today());
        Organization unit = query.id("unit")
                .map(chosen -> organizations.requireWithin(scope, new Id<>(chosen)))
                .orElseGet(() -> organizations.require(new Id<>(actor.body())));
        Form form = Form.blank().with("unit", unit.id()).with("first", first).with("last", last);
        if (query.invalid() || last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
            return Html.invalid(new TrialPage(template, seen, form, List.of()));
        }
        return Html.of(
                new TrialPage(template, seen, form, tryTemplate.on(scope, template, unit, new Period(first, last))));
    }
}
