package vn.mangnon.activities.declared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.PlacesOfWork;
import vn.mangnon.activities.declared.pages.DeclaredFormPage;
import vn.mangnon.activities.declared.pages.DeclaredListPage;
import vn.mangnon.activities.declared.pages.DeclaredPage;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Rule;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Figures that come on paper. */
@Controller
@RequestMapping("/declared")
@Allow
class DeclaredController {
    private static final int A_PAGE = 200;
    private static final int DEEDS = 20;

    private final DeclaredFigures figures;
    private final DeclaredLists lists;
    private final Indicators indicators;
    private final Axes axes;
    private final Areas areas;
    private final PlacesOfWork places;
    private final Journal journal;
    private final BusinessClock clock;

    DeclaredController(
            DeclaredFigures figures,
            DeclaredLists lists,
            Indicators indicators,
            Axes axes,
            Areas areas,
            PlacesOfWork places,
            Journal journal,
            BusinessClock clock) {
        this.figures = figures;
        this.lists = lists;
        this.indicators = indicators;
        this.axes = axes;
        this.areas = areas;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new DeclaredListPage(lists.list(scope, A_PAGE), indicators.all()));
    }

    @GetMapping("/new")
    @Allow({Role.OFFICER, Role.LEADER})
    View ask(Actor actor, Form form) {
        LocalDate today = clock.today();
        Form blank = Form.blank()
                .with("id", Id.uuid())
                .with("indicator", form.value("indicator"))
                .with("first", today.withDayOfYear(1))
                .with("last", today)
                .with("status", ValueStatus.DECLARED);
        return Html.of(page(actor, blank, Optional.empty()));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View declare(Actor actor, Form form) {
        Optional<DeclaredFigure> typed = read(actor, form, places.of(actor, clock.today()));
        try {
            typed.ifPresent(figure ->
                    figures.declare(actor, figure, indicator(figure.indicator()).rule() == Rule.STOCK));
        } catch (Refused refused) {
            form.reject("indicator", refused.key(), refused.arguments().toArray());
        }
        return typed.isEmpty() || form.invalid()
                ? Html.invalid(page(actor, form, Optional.empty()))
                : Redirect.to("/declared/" + typed.get().id()).saying("activities.declared.kept");
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<DeclaredFigure> id, Scope scope, Actor actor) {
        DeclaredFigure figure = figures.require(scope, id);
        return Html.of(new DeclaredPage(
                figure,
                indicator(figure.indicator()),
                areas.require(new Id<>(figure.area())),
                axes(figure.indicator()),
                lists.turns(figure),
                figures.owns(actor, figure, clock.today()),
                journal.of(figure, DEEDS)));
    }

    @GetMapping("/{id}/edit")
    @Allow({Role.OFFICER, Role.LEADER})
    View edit(@PathVariable Id<DeclaredFigure> id, Scope scope, Actor actor) {
        DeclaredFigure figure = requireOwn(scope, actor, id);
        return Html.of(page(actor, DeclaredForm.of(figure), Optional.of(figure)));
    }

    @PostMapping("/{id}")
    @Allow({Role.OFFICER, Role.LEADER})
    View correct(@PathVariable Id<DeclaredFigure> id, Scope scope, Actor actor, Form form) {
        DeclaredFigure before = requireOwn(scope, actor, id);
        form.with("id", id).with("indicator", before.indicator()).with("area", before.area());
        Optional<DeclaredFigure> typed = read(actor, form, List.of(areas.require(new Id<>(before.area()))));
        try {
            typed.ifPresent(figure -> figures.correct(actor, before, figure, clock.today()));
        } catch (Stale stale) {
            Form latest = DeclaredForm.of(figures.require(scope, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page(actor, form, Optional.of(before)));
        } catch (Refused refused) {
            form.reject("last", refused.key(), refused.arguments().toArray());
        }
        return typed.isEmpty() || form.invalid()
                ? Html.invalid(page(actor, form, Optional.of(before)))
                : Redirect.to("/declared/" + id).saying("activities.declared.kept");
    }

    @PostMapping("/{id}/withdrawal")
    @Allow({Role.OFFICER, Role.LEADER})
    View withdraw(@PathVariable Id<DeclaredFigure> id, Scope scope, Actor actor, Form form) {
        DeclaredFigure figure = requireOwn(scope, actor, id);
        String because = form.requiredText("because", 500);
        if (form.invalid()) {
            return Redirect.to("/declared/" + id).saying("activities.withdraw.why");
        }
        figures.withdraw(actor, figure, because, clock.today());
        return Redirect.to("/declared/" + id).saying("activities.withdrawn");
    }

    private Optional<DeclaredFigure> read(Actor actor, Form form, List<Area> places) {
        return new DeclaredForm(form, declarable(), axes(form.value("indicator"))).read(actor, places, clock.today());
    }

    private DeclaredFormPage page(Actor actor, Form form, Optional<DeclaredFigure> of) {
        Map<String, String> offered = new LinkedHashMap<>();
        for (Area area : places.of(actor, clock.today())) {
            offered.put(area.id().toString(), area.name());
        }
        of.map(DeclaredFigure::area)
                .ifPresent(area -> offered.computeIfAbsent(
                        area.toString(), gone -> areas.require(new Id<>(area)).name()));
        return new DeclaredFormPage(
                form, of, List.copyOf(declarable().values()), offered, axes(form.value("indicator")));
    }

    private Map<String, Indicator> declarable() {
        Map<String, Indicator> declarable = new LinkedHashMap<>();
        indicators.all().values().stream()
                .filter(Indicator::declared)
                .forEach(indicator -> declarable.put(indicator.code(), indicator));
        return declarable;
    }

    private Indicator indicator(String code) {
        return Optional.ofNullable(indicators.all().get(code)).orElseThrow(NotFound::new);
    }

    private List<Axis> axes(String indicator) {
        List<String> codes = Optional.ofNullable(indicators.all().get(indicator))
                .map(Indicator::axes)
                .orElse(List.of());
        return axes.all().values().stream()
                .filter(axis -> codes.contains(axis.code()))
                .toList();
    }

    private DeclaredFigure requireOwn(Scope scope, Actor actor, Id<DeclaredFigure> id) {
        DeclaredFigure figure = figures.require(scope, id);
        if (!figures.owns(actor, figure, clock.today())) {
            throw new NotFound();
        }
        return figure;
    }
}
