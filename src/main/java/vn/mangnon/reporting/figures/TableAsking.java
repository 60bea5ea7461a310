package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.figures.pages.TablePage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Lines;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Surroundings;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** What a form asks for, whether a page, a picture or a file is wanted. */
@Component
class TableAsking {
    private static final String FIRST_INDICATOR = "attendance";

    private final Indicators indicators;
    private final Axes axes;
    private final Areas areas;
    private final Surroundings surroundings;
    private final Organizations organizations;
    private final Lines lines;
    private final BusinessClock clock;

    TableAsking(
            Indicators indicators,
            Axes axes,
            Areas areas,
            Surroundings surroundings,
            Organizations organizations,
            Lines lines,
            BusinessClock clock) {
        this.indicators = indicators;
        this.axes = axes;
        this.areas = areas;
        this.surroundings = surroundings;
        this.organizations = organizations;
        this.lines = lines;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    TablePage.Choices offered(Scope scope) {
        return new TablePage.Choices(
                choices(scope),
                lines.around(scope, clock.today()),
                List.copyOf(indicators.all().values()),
                List.copyOf(axes.all().values()));
    }

    TableQuestion question(Form form, TablePage.Choices offered) {
        TablePlace root = root(form, offered);
        if (form.values("indicator").isEmpty()) {
            form.with("indicator", FIRST_INDICATOR);
        }
        List<Indicator> chosen = offered.indicators().stream()
                .filter(indicator -> form.values("indicator").contains(indicator.code()))
                .toList();
        String across = form.value("across");
        Optional<Axis> axis =
                offered.axes().stream().filter(one -> one.code().equals(across)).findFirst();
        return new TableQuestion(
                root,
                chosen,
                axis.isPresent() ? Across.PARTS : across(across, chosen),
                axis,
                days(form),
                Math.clamp(form.count("back").orElse(1), 1, TableQuestion.MOST_YEARS_BACK),
                form.ticked("units"),
                !root.isBody() && form.value("map").equals("today"));
    }

    /** The body asked for, else the area asked for, else the first that is the reader's. */
    private TablePlace root(Form form, TablePage.Choices offered) {
        Optional<Organization> body = form.id("body")
                .map(id -> organizations.require(new Id<>(id)))
                .or(() -> form.id("area").isEmpty() && offered.areas().isEmpty()
                        ? offered.bodies().stream().findFirst()
                        : Optional.empty());
        if (body.isPresent()) {
            form.with("body", body.get().id());
            return TablePlace.line(body.get());
        }
        Area area = form.id("area")
                .map(id -> areas.require(new Id<>(id)))
                .orElseGet(() -> offered.areas().stream().findFirst().orElseThrow(NotFound::new));
        form.with("area", area.id());
        return TablePlace.whole(area);
    }

    private static Across across(String name, List<Indicator> chosen) {
        Across otherwise = chosen.size() > 1 ? Across.INDICATORS : Across.MONTHS;
        return Stream.of(Across.values())
                .filter(one -> one.name().equals(name) && one != Across.PARTS)
                .findFirst()
                .orElse(otherwise);
    }

    private static Period days(Form form) {
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (form.invalid()) {
            throw new Refused("reporting.table.days");
        }
        return new Period(first, last);
    }

    /** The reader's own areas with what lies below them, and those they lie in: of these what is published. */
    private List<Area> choices(Scope scope) {
        LocalDate today = clock.today();
        List<Area> choices = new ArrayList<>(surroundings.own(scope, today));
        scope.areas().stream()
                .flatMap(own -> surroundings.above(new Id<>(own), today).stream())
                .filter(area -> !choices.contains(area))
                .distinct()
                .forEach(choices::add);
        return choices;
    }
}
