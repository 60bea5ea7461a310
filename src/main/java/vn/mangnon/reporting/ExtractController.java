package vn.mangnon.reporting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.excel.ListFile;
import vn.mangnon.measures.ExtractMeasures;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** The figures of an area and a period themselves, row by row, as a file. */
@Controller
@RequestMapping("/figures")
@Allow
class ExtractController {
    private static final List<String> HEADINGS = List.of(
            "reporting.figure.day",
            "reporting.extract.indicator",
            "reporting.extract.name",
            "reporting.extract.unit",
            "activities.area",
            "reporting.extract.area-code",
            "reporting.extract.organization",
            "reporting.figure.quantity",
            "reporting.extract.status",
            "reporting.extract.source",
            "reporting.extract.id");

    private final ExtractMeasures extract;
    private final Messages messages;
    private final BusinessClock clock;

    ExtractController(ExtractMeasures extract, Messages messages, BusinessClock clock) {
        this.extract = extract;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/records.xlsx")
    View excel(Scope scope, Form form) {
        return file(ListFile.XLSX, scope, form);
    }

    @GetMapping("/records.csv")
    View csv(Scope scope, Form form) {
        return file(ListFile.CSV, scope, form);
    }

    private View file(ListFile kind, Scope scope, Form form) {
        Period year = Period.ofYear(clock.today().getYear());
        Period period = new Period(
                form.day("first").orElse(year.first()), form.day("last").orElse(year.last()));
        UUID area = form.id("area").or(() -> scope.areas().stream().findFirst()).orElseThrow(NotFound::new);
        List<String> headings =
                HEADINGS.stream().map(key -> messages.say(Language.VI, key)).toList();
        return kind.save("so-lieu-" + period.first() + "-" + period.last(), rows -> {
            rows.row(headings);
            extract.each(scope, area, period, form.values("indicator"), row -> rows.row(cells(row)));
        });
    }

    private static List<Object> cells(ExtractMeasures.Row row) {
        return Stream.<Object>of(
                        row.happenedOn(),
                        row.indicator(),
                        row.name(),
                        row.unit(),
                        row.area(),
                        row.areaCode(),
                        row.organization(),
                        row.quantity(),
                        row.status(),
                        row.source(),
                        row.record())
                .toList();
    }
}
