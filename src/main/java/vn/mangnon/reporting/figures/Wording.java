package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.reporting.figures.FigureTable.Sort;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;
import vn.mangnon.web.Ui;

/** How tables of figures say things, on pages, in pictures and in files alike. */
public record Wording(Messages messages, Language language) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public String t(String key, Object... arguments) {
        return messages.say(language, key, arguments);
    }

    public String number(BigDecimal number) {
        return Ui.decimal(language, number);
    }

    /** Short enough for a tile: whole below a million, then millions and billions. */
    public String brief(BigDecimal number) {
        int digits = number.abs().setScale(0, RoundingMode.DOWN).precision();
        return digits > 9
                ? t("reporting.picture.billions", shifted(number, 9))
                : digits > 6 ? t("reporting.picture.millions", shifted(number, 6)) : number(number);
    }

    private String shifted(BigDecimal number, int places) {
        return number(number.movePointLeft(places).setScale(1, RoundingMode.HALF_UP));
    }

    String brief(Cell cell) {
        return cell.hidden() ? "…" : cell.value().map(this::brief).orElse("–");
    }

    /** What stands for a figure: itself, that it is hidden, or that there is none. */
    public String figure(Cell cell) {
        String text = cell.hidden() ? "…" : cell.value().map(this::number).orElse("–");
        return cell.estimated() ? text + " (" + t("reporting.table.estimated") + ")" : text;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String period(Period days) {
        return t("web.period", day(days.first()), day(days.last()));
    }

    public String named(Indicator indicator) {
        return indicator.name(language) + " (" + indicator.unit(language) + ")";
    }

    public String row(Row row) {
        return row.sort() == Sort.AREA || row.sort() == Sort.BODY
                ? row.place().orElseThrow().name()
                : t(Ui.keyOf(row.sort()));
    }

    public String head(Across across, Column column) {
        LocalDate first = column.period().first();
        String year = "" + first.getYear();
        return switch (across) {
            case INDICATORS -> named(column.indicator());
            case PARTS -> column.part().map(part -> part.name(language)).orElseGet(() -> t("reporting.figures.total"));
            case MONTHS -> t("reporting.table.month", first.getMonthValue(), year);
            case QUARTERS -> t("reporting.table.quarter", (first.getMonthValue() + 2) / 3, year);
            case HALF_YEARS -> t("reporting.table.half-year", (first.getMonthValue() + 5) / 6, year);
            case YEARS -> year;
            case COMPARED -> period(column.period());
        };
    }

    /** The same, as short as fits below a column of a picture. */
    String briefHead(Across across, Column column) {
        return across == Across.MONTHS
                ? column.period().first().getMonthValue() + "/"
                        + column.period().first().getYear()
                : head(across, column);
    }
}
