package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.ExcelFile;
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
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Surroundings;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** A table of figures as a page, in Excel and for programs: the same question, the same answer. */
@Controller
@Allow
class TableController {
    private static final String FIRST_INDICATOR = "attendance";

    private final FigureTables tables;
    private final Indicators indicators;
    private final Axes axes;
    private final Areas areas;
    private final Surroundings surroundings;
    private final BusinessClock clock;
    private final Messages messages;

    TableController(
            FigureTables tables,
            Indicators indicators,
            Axes axes,
            Areas areas,
            Surroundings surroundings,
            BusinessClock clock,
            Messages messages) {
        this.messages = messages;
        this.tables = tables;
        this.indicators = indicators;
        this.axes = axes;
        this.areas = areas;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @GetMapping("/figures/table")
    View show(Scope scope, Form form) {
        List<Area> choices = choices(scope);
        if (choices.isEmpty()) {
            throw new NotFound();
        }
        LocalDate today = clock.today();
        if (form.value("first").isEmpty()) {
            form.with("first", today.withDayOfYear(1)).with("last", today).with("units", "true");
        }
        TablePage.Choices offered = new TablePage.Choices(
                choices,
                List.copyOf(indicators.all().values()),
                List.copyOf(axes.all().values()));
        try {
            TableQuestion question = question(form, choices);
            return Html.of(new TablePage(
                    form, offered, today, Optional.of(question), Optional.of(tables.of(scope, question, today))));
        } catch (Refused refused) {
            form.reject("indicator", refused.key(), refused.arguments().toArray());
            return Html.invalid(new TablePage(form, offered, today, Optional.empty(), Optional.empty()));
        }
    }

    @GetMapping("/figures/table.xlsx")
    View excel(Scope scope, Form form, Language language) {
        TableQuestion question = question(form, choices(scope));
        FigureTable table = tables.of(scope, question, clock.today());
        TableFile file = new TableFile(table, language, messages);
        return Download.save(
                "bang-so-lieu.xlsx",
                ContentKind.EXCEL.type(),
                to -> ExcelFile.write(file.about(question), List.of(file.table()), to));
    }

    @GetMapping("/api/figures")
    View json(Scope scope, Form form) {
        TableQuestion question = question(form, choices(scope));
        String json = TableJson.of(question, tables.of(scope, question, clock.today()));
        return Download.save(
                "figures.json",
                "application/json;charset=UTF-8",
                to -> to.write(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private TableQuestion question(Form form, List<Area> choices) {
        Area root = form.id("area")
                .map(id -> areas.find(new Id<>(id)).orElseThrow(NotFound::new))
                .orElse(choices.getFirst());
        form.with("area", root.id());
        if (form.values("indicator").isEmpty()) {
            form.with("indicator", FIRST_INDICATOR);
        }
        List<Indicator> chosen = indicators.all().values().stream()
                .filter(indicator -> form.values("indicator").contains(indicator.code()))
                .toList();
        String across = form.value("across");
        Optional<Axis> axis = Optional.ofNullable(axes.all().get(across));
        return new TableQuestion(
                root,
                chosen,
                axis.isPresent() ? Across.PARTS : across(across, chosen),
                axis,
                days(form),
                form.ticked("units"),
                form.value("map").equals("today"));
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
        List<Area> choices = new ArrayList<>(areas.byId(scope.areas()).values().stream()
                .flatMap(own -> areas.under(own.id(), today).stream())
                .filter(area -> area.level() != AreaLevel.VILLAGE)
                .distinct()
                .toList());
        scope.areas().stream()
                .flatMap(own -> surroundings.above(new Id<>(own), today).stream())
                .filter(area -> !choices.contains(area))
                .distinct()
                .forEach(choices::add);
        return choices;
    }
}
