package vn.mangnon.reporting.figures;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Area;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** A table of figures for a spreadsheet. */
final class TableFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FigureTable table;
    private final Language language;
    private final Messages messages;

    TableFile(FigureTable table, Language language, Messages messages) {
        this.messages = messages;
        this.table = table;
        this.language = language;
    }

    List<String> about(TableQuestion question) {
        List<String> about = new ArrayList<>();
        about.add(question.root().name());
        if (question.across() != Across.INDICATORS) {
            about.add(question.indicators().getFirst().name(language) + " ("
                    + question.indicators().getFirst().unit(language) + ")");
        }
        about.add(DAY.format(question.days().first()) + " – "
                + DAY.format(question.days().last()));
        return about;
    }

    Block.Table table() {
        List<Cell> head = new ArrayList<>();
        head.add(new Cell(messages.say(language, "reporting.table.unit"), 1, 1, false));
        table.columns().forEach(column -> head.add(new Cell(head(column), 1, 1, false)));
        return new Block.Table(
                "",
                head.size(),
                List.of(head),
                table.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(label(row), 1, 1, false));
        row.cells().forEach(cell -> cells.add(Cell.figure(figure(cell))));
        return cells;
    }

    private String label(Row row) {
        return row.area()
                .map(Area::name)
                .orElseGet(() ->
                        messages.say(language, "reporting.Sort." + row.sort().name()));
    }

    private static String figure(FigureTable.Cell cell) {
        return cell.hidden()
                ? "…"
                : cell.value()
                        .map(value -> String.format(Vietnam.LOCALE, value.scale() > 0 ? "%,.2f" : "%,.0f", value))
                        .orElse("–");
    }

    private String head(Column column) {
        if (column.part().isPresent()) {
            return column.part().get().name(language);
        }
        String days = column.period().first().getMonthValue()
                                == column.period().last().getMonthValue()
                        && column.period().first().getYear()
                                == column.period().last().getYear()
                ? String.format(
                        Locale.ROOT,
                        "%02d/%d",
                        column.period().first().getMonthValue(),
                        column.period().first().getYear())
                : DAY.format(column.period().first()) + " – "
                        + DAY.format(column.period().last());
        return table.columns().stream().map(Column::indicator).distinct().count() > 1
                ? column.indicator().name(language)
                : days;
    }
}
