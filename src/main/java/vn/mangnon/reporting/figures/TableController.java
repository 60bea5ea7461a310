package vn.mangnon.reporting.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.ExcelFile;
import vn.mangnon.documents.excel.ListFile;
import vn.mangnon.reporting.figures.FigureTable.Sort;
import vn.mangnon.reporting.figures.pages.TablePage;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.PngPicture;
import vn.mangnon.reporting.pictures.SvgPicture;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Boundaries;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** A table of figures as a page, a picture, a file and for programs: the same question, the same answer. */
@Controller
@Allow
class TableController {
    private final FigureTables tables;
    private final TableAsking asking;
    private final Boundaries boundaries;
    private final Messages messages;

    TableController(FigureTables tables, TableAsking asking, Boundaries boundaries, Messages messages) {
        this.tables = tables;
        this.asking = asking;
        this.boundaries = boundaries;
        this.messages = messages;
    }

    @GetMapping("/figures/table")
    View show(Scope scope, Form form, Language language) {
        TablePage.Choices offered = asking.offered(scope);
        LocalDate today = asking.today();
        if (form.value("first").isEmpty()) {
            form.with("first", today.withDayOfYear(1)).with("last", today).with("units", "true");
        }
        Look look = Look.of(form.value("look"));
        try {
            Seeing seeing = seeing(scope, form, offered, language);
            return Html.of(new TablePage(form, offered, today, look, Optional.of(seeing)));
        } catch (Refused refused) {
            form.reject("indicator", refused.key(), refused.arguments().toArray());
            return Html.invalid(new TablePage(form, offered, today, look, Optional.empty()));
        }
    }

    @GetMapping("/figures/table.xlsx")
    View excel(Scope scope, Form form, Language language) {
        TableFile file = new TableFile(seeing(scope, form, language));
        return Download.save(
                "bang-so-lieu.xlsx",
                ContentKind.EXCEL.type(),
                to -> ExcelFile.write(file.about(), List.of(file.table()), to));
    }

    @GetMapping("/figures/table.csv")
    View csv(Scope scope, Form form, Language language) {
        TableFile file = new TableFile(seeing(scope, form, language));
        return ListFile.CSV.save("bang-so-lieu", file::write);
    }

    @GetMapping("/figures/picture.svg")
    View svg(Scope scope, Form form, Language language) {
        String svg = SvgPicture.file(picture(scope, form, language));
        return Download.save("hinh.svg", "image/svg+xml", to -> to.write(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/figures/picture.png")
    View png(Scope scope, Form form, Language language) {
        Picture picture = picture(scope, form, language);
        return Download.save("hinh.png", ContentKind.PNG.type(), to -> PngPicture.write(picture, to));
    }

    @GetMapping("/api/figures")
    View json(Scope scope, Form form, Language language) {
        Seeing seeing = seeing(scope, form, language);
        String json = TableJson.of(seeing.question(), seeing.table());
        return Download.save(
                "figures.json",
                "application/json;charset=UTF-8",
                to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Picture picture(Scope scope, Form form, Language language) {
        Seeing seeing = seeing(scope, form, language);
        long number = form.count("picture").orElse(0);
        return seeing.pictures(Look.of(form.value("look"))).stream()
                .skip(number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .framed(seeing.source(asking.today()));
    }

    private Seeing seeing(Scope scope, Form form, Language language) {
        return seeing(scope, form, asking.offered(scope), language);
    }

    private Seeing seeing(Scope scope, Form form, TablePage.Choices offered, Language language) {
        TableQuestion question = asking.question(form, offered);
        FigureTable table = tables.of(scope, question, asking.today());
        List<UUID> units = Look.of(form.value("look")) == Look.MAP
                ? table.rows().stream()
                        .filter(row -> row.sort() == Sort.AREA)
                        .map(row -> row.place().orElseThrow().id())
                        .toList()
                : List.of();
        return Seeing.of(
                new Wording(messages, language),
                question,
                table,
                form.count("column").orElse(-1),
                units.isEmpty() ? Map.of() : boundaries.of(units));
    }
}
