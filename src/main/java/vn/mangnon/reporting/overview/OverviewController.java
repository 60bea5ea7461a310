package vn.mangnon.reporting.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Pivot;
import vn.mangnon.reporting.figures.Wording;
import vn.mangnon.reporting.overview.pages.OverviewPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Surroundings;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** "Bức tranh chung": the year so far of an area of the reader's; without one, what her body and its line did. */
@Controller
@Allow
class OverviewController {
    private final Overviews overviews;
    private final YearSoFar year;
    private final Areas areas;
    private final Surroundings surroundings;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final Messages messages;

    OverviewController(
            Overviews overviews,
            YearSoFar year,
            Areas areas,
            Surroundings surroundings,
            Organizations organizations,
            BusinessClock clock,
            Messages messages) {
        this.overviews = overviews;
        this.year = year;
        this.areas = areas;
        this.surroundings = surroundings;
        this.organizations = organizations;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/overview")
    View show(Scope scope, Actor actor, Form form, Language language) {
        LocalDate today = clock.today();
        List<Area> choices = surroundings.own(scope, today);
        Organization body = Optional.ofNullable(
                        organizations.byId(List.of(actor.body())).get(actor.body()))
                .orElseThrow(NotFound::new);
        Optional<Area> area = form.id("area")
                .map(id -> areas.requireWithin(scope, new Id<>(id)))
                .or(() -> choices.stream().findFirst());
        area.ifPresent(chosen -> form.with("area", chosen.id()));
        Role role = Overview.roleOf(actor);
        List<YearFigure> figures = year.of(
                scope,
                area.map(chosen -> Pivot.At.whole(chosen.id())).orElseGet(() -> Pivot.At.line(body)),
                overviews.of(body.line(), role).indicators(),
                today);
        return Html.of(new OverviewPage(new Wording(messages, language), form, choices, today, body, area, figures));
    }
}
