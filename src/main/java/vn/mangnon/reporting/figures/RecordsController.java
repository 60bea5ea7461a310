package vn.mangnon.reporting.figures;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.figures.pages.RecordsPage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** The records behind a figure of a table. */
@Controller
@Allow
class RecordsController {
    private static final int MOST = 200;

    private final Measures measures;
    private final Indicators indicators;
    private final Areas areas;
    private final RecordLabels labels;

    RecordsController(Measures measures, Indicators indicators, Areas areas, RecordLabels labels) {
        this.measures = measures;
        this.indicators = indicators;
        this.areas = areas;
        this.labels = labels;
    }

    @GetMapping("/figures/records")
    View show(Scope scope, Form form) {
        Area area = areas.require(new Id<>(form.id("area").orElseThrow(NotFound::new)));
        Indicator indicator = Optional.ofNullable(indicators.all().get(form.value("indicator")))
                .orElseThrow(NotFound::new);
        Period days = new Period(
                form.day("first").orElseThrow(NotFound::new), form.day("last").orElseThrow(NotFound::new));
        int cell = Math.toIntExact(form.count("cell").orElse(0));
        Question question =
                Question.of(indicator.code(), Place.area(area.id()), days).part(cell);
        List<Contribution> behind = measures.behind(scope, question, Known.NOW);
        List<Contribution> shown = behind.subList(0, Math.min(MOST, behind.size()));
        return Html.of(new RecordsPage(
                area,
                indicator,
                days,
                behind.stream().mapToLong(Contribution::quantity).sum(),
                behind.size(),
                shown,
                labels.of(scope, shown.stream().map(Contribution::record).toList())));
    }
}
