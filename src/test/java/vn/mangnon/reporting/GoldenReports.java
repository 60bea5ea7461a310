package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.templates.TemplateFiles;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;

/** A district's report by each form that comes with the software, always the same. */
final class GoldenReports {
    private final TemplateFiles files;
    private final Organization body;

    GoldenReports(TemplateFiles files, Organization body) {
        this.files = files;
        this.body = body;
    }

    /** By the form of that name. */
    OfficialDocument of(String name) {
        return of(files.shipped(name, UUID.randomUUID(), UUID.randomUUID()));
    }

    private OfficialDocument of(Template template) {
        Figures figures = figures(template);
        Map<Id<Part>, String> texts = new HashMap<>(ProposedProse.of(template, figures));
        template.narratives()
                .forEach(part -> texts.putIfAbsent(part.id(), "Đã thực hiện theo kế hoạch, đạt kết quả tốt."));
        Issue issue = new Issue(
                5,
                "BC-UBND",
                LocalDate.of(2024, 12, 16),
                "Mường Lằn",
                ReportDocument.subject(template.title(), ""),
                "",
                body.name(),
                "Ủy ban nhân dân tỉnh Hòa Lâm",
                "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                "Quàng Văn Thịnh",
                "Như trên\nLưu: VT");
        return new ReportDocument(template, texts, figures).of(body, Optional.of(issue), issue);
    }

    /** Every cell that is counted or typed in gets a number of its own. */
    private static Figures figures(Template template) {
        List<UnitRow> units = List.of(unit(1, "Xã Nậm Hẳng"), unit(2, "Xã Mường Lẹm"));
        Map<Spot, Figure> cells = new HashMap<>();
        int next = 7;
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                cells.put(Spot.of(field), number(next));
                for (UnitRow unit : units) {
                    cells.put(Spot.of(field, unit), number(next));
                }
                next += 13;
            }
        }
        return new Calculation(template).fill(new Figures(units, cells));
    }

    private static Figure number(int number) {
        return Figure.typed(BigDecimal.valueOf(number), String.valueOf(number));
    }

    private static UnitRow unit(int number, String name) {
        return new UnitRow(new Place(Place.How.AREA, new UUID(0, number)), name);
    }
}
