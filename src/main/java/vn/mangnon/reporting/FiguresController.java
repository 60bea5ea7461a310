package vn.mangnon.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.MapFigure;
import vn.mangnon.measures.Maps;
import vn.mangnon.reporting.pages.FiguresPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Surroundings;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** Figures area by area, as they were recorded or on today's map. */
@Controller
@Allow
class FiguresController {
    private static final List<String> FIRST = List.of(
            "attendance",
            "launch.items",
            "gift.children",
            "scholarship.children",
            "participation.items",
            "play.items",
            "work_new.items",
            "cost");

    private final Maps maps;
    private final Indicators indicators;
    private final Areas areas;
    private final Surroundings surroundings;
    private final BusinessClock clock;

    FiguresController(Maps maps, Indicators indicators, Areas areas, Surroundings surroundings, BusinessClock clock) {
        this.maps = maps;
        this.indicators = indicators;
        this.areas = areas;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @GetMapping("/figures")
    View show(Scope scope, Actor actor, Form form) {
        LocalDate today = clock.today();
        List<Area> choices = surroundings.own(scope, today);
        if (choices.isEmpty()) {
            return Html.of(FiguresPage.none(form));
        }
        Id<Area> root =
                form.id("area").<Id<Area>>map(Id::new).orElse(choices.getFirst().id());
        LocalDate first = form.day("first").orElse(today.withDayOfYear(1));
        LocalDate last = form.day("last").orElse(today);
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        }
        form.with("first", form.value("first").isEmpty() ? first : form.value("first"))
                .with("last", form.value("last").isEmpty() ? last : form.value("last"))
                .with("area", root);
        List<String> chosen = form.values("indicator").isEmpty() ? FIRST : form.values("indicator");
        boolean todaysMap = form.value("map").equals("today");
        List<MapFigure> figures =
                form.invalid() ? List.of() : figures(scope, root, chosen, new Period(first, last), todaysMap);
        Map<UUID, Area> names = areas.byId(figures.stream().map(MapFigure::area).toList());
        FiguresPage page = FiguresPage.of(
                form, choices, today, todaysMap, chosen, indicators.summed(), figures, names, areas.splits(root));
        return form.invalid() ? Html.invalid(page) : Html.of(page);
    }

    private List<MapFigure> figures(Scope scope, Id<Area> root, List<String> chosen, Period period, boolean todaysMap) {
        return todaysMap
                ? maps.onTheMapOf(clock.today(), scope, root, chosen, period)
                : maps.asItWas(scope, root, chosen, period);
    }
}
