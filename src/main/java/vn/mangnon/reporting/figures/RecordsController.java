package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Behind;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Pivots;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.figures.pages.RecordsPage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** The records behind a figure of a table. */
@Controller
@Allow
class RecordsController {
    private final Measures measures;
    private final Indicators indicators;
    private final Pivots pivots;
    private final Areas areas;
    private final Organizations organizations;
    private final RecordLabels labels;

    RecordsController(
            Measures measures,
            Indicators indicators,
            Pivots pivots,
            Areas areas,
            Organizations organizations,
            RecordLabels labels) {
        this.pivots = pivots;
        this.organizations = organizations;
        this.measures = measures;
        this.indicators = indicators;
        this.areas = areas;
        this.labels = labels;
    }

    @GetMapping("/figures/records")
    View show(Scope scope, Form form) {
        Indicator indicator = Optional.ofNullable(indicators.all().get(form.value("indicator")))
                .orElseThrow(NotFound::new);
        Period days = new Period(
                form.day("first").orElseThrow(NotFound::new), form.day("last").orElseThrow(NotFound::new));
        int cell = Math.toIntExact(form.count("cell").orElse(0));
        Optional<Organization> body = form.id("body").map(id -> organizations.require(new Id<>(id)));
        String name =
                body.isPresent() ? body.get().name() : areas.require(area(form)).name();
        Behind behind = new Behind(
                body.isPresent()
                        ? pivots.behind(scope, indicator.code(), at(form, body.get()), days, cell)
                        : measures.behind(
                                scope,
                                Question.of(indicator.code(), Place.area(area(form)), days)
                                        .part(cell),
                                Known.NOW));
        return Html.of(new RecordsPage(name, indicator, days, behind, labels.of(scope, behind.records())));
    }

    private static Id<Area> area(Form form) {
        return new Id<>(form.id("area").orElseThrow(NotFound::new));
    }

    private static Pivot.At at(Form form, Organization body) {
        Place place = form.ticked("itself") ? Place.organizationItself(body.id()) : Place.organization(body.id());
        Optional<LocalDate> since = form.day("since");
        Optional<LocalDate> until = form.day("until");
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            throw new NotFound();
        }
        return new Pivot.At(place, since, until);
    }
}
