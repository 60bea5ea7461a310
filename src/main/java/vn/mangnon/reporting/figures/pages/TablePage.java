package vn.mangnon.reporting.figures.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.figures.Across;
import vn.mangnon.reporting.figures.FigureTable;
import vn.mangnon.reporting.figures.TableQuestion;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A table of figures, and what it may be asked. */
public record TablePage(
        Form form, Choices choices, LocalDate today, Optional<TableQuestion> question, Optional<FigureTable> table)
        implements Page {
    /** What may be chosen. */
    public record Choices(List<Area> areas, List<Indicator> indicators, List<Axis> axes) {}

    public Map<String, String> acrosses(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Across across : Across.values()) {
            if (across != Across.PARTS) {
                options.put(across.name(), ui.t(across));
            }
        }
        choices.axes().forEach(axis -> options.put(axis.code(), axis.name(ui.language())));
        return options;
    }

    public Map<String, String> areas() {
        Map<String, String> options = new LinkedHashMap<>();
        choices.areas().forEach(area -> options.put(area.id().toString(), area.name()));
        return options;
    }

    /** Whether an area has ended by the reader's day. */
    public boolean gone(Area area) {
        return area.validTo() != null && area.validTo().isBefore(today);
    }

    /** The same table elsewhere: as a file, for a program. */
    public String at(String path) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        form.typed().forEach((name, values) -> uri.queryParam(name, values.toArray()));
        return uri.build().encode().toUriString();
    }

    public String head(Ui ui, FigureTable.Column column) {
        TableQuestion asked = question.orElseThrow();
        return switch (asked.across()) {
            case INDICATORS ->
                column.indicator().name(ui.language()) + " ("
                        + column.indicator().unit(ui.language()) + ")";
            case PARTS ->
                column.part().map(part -> part.name(ui.language())).orElseGet(() -> ui.t("reporting.figures.total"));
            case MONTHS ->
                ui.t(
                        "reporting.table.month",
                        column.period().first().getMonthValue(),
                        "" + column.period().first().getYear());
            case QUARTERS ->
                ui.t(
                        "reporting.table.quarter",
                        (column.period().first().getMonthValue() + 2) / 3,
                        "" + column.period().first().getYear());
            case HALF_YEARS ->
                ui.t(
                        "reporting.table.half-year",
                        (column.period().first().getMonthValue() + 5) / 6,
                        "" + column.period().first().getYear());
            case YEARS -> "" + column.period().first().getYear();
        };
    }

    public String records(Id<Area> area, FigureTable.Column column) {
        return UriComponentsBuilder.fromPath("/figures/records")
                .queryParam("area", area)
                .queryParam("indicator", column.indicator().code())
                .queryParam("first", column.period().first())
                .queryParam("last", column.period().last())
                .queryParam("cell", column.cell())
                .build()
                .toUriString();
    }
}
