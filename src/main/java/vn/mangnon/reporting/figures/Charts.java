package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.reporting.figures.Spoken.Named;
import vn.mangnon.reporting.pictures.Picture;

/** The pictures of a table of figures: of the whole over its columns, and of the units in one column. */
final class Charts {
    static final int MOST_UNITS = 60;

    private final Wording wording;
    private final TableQuestion question;
    private final FigureTable table;

    Charts(Wording wording, TableQuestion question, FigureTable table) {
        this.wording = wording;
        this.question = question;
        this.table = table;
    }

    /** @param column of which the units are shown */
    List<Picture> of(int column) {
        List<Picture> charts = new ArrayList<>();
        if (table.rows().size() > 1) {
            charts.add(units(column));
        }
        switch (question.across()) {
            case MONTHS -> times(charts, 12);
            case QUARTERS -> times(charts, 4);
            case HALF_YEARS -> times(charts, 2);
            case YEARS -> times(charts, 1);
            case COMPARED, PARTS -> charts.add(whole());
            case INDICATORS -> indicators(charts);
        }
        return charts;
    }

    private Row total() {
        return table.rows().getLast();
    }

    /** The largest first; what is hidden and what is not there comes last, so that its place says nothing. */
    private Picture units(int column) {
        boolean pairs = question.across() == Across.COMPARED;
        int by = pairs ? 1 : column;
        Comparator<Row> order = Comparator.comparing(
                row -> row.cells().get(by).value().map(BigDecimal::negate).orElse(BigDecimal.ONE));
        List<Bars.Line> lines = table.rows().stream()
                .filter(row -> row.sort().isUnit())
                .sorted(order)
                .limit(MOST_UNITS)
                .map(row -> new Bars.Line(
                        wording.row(row),
                        pairs ? row.cells() : List.of(row.cells().get(column))))
                .toList();
        List<String> series = pairs ? heads() : List.of("");
        return Bars.of(wording, title(column) + " – " + wording.t("reporting.picture.by-unit"), series, lines);
    }

    private void times(List<Picture> charts, int steps) {
        List<Named> times = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            times.add(new Named(
                    wording.briefHead(question.across(), table.columns().get(i)),
                    total().cells().get(i)));
        }
        String title = title();
        boolean years = table.columns().stream()
                        .map(column -> column.period().first().getYear())
                        .distinct()
                        .count()
                > 1;
        if (years && steps > 1) {
            charts.add(YearLines.of(
                    wording,
                    title + " – " + wording.t("reporting.picture.by-year"),
                    table.columns(),
                    total().cells(),
                    question.across(),
                    steps));
        }
        charts.add(TimeColumns.of(wording, title + " – " + wording.t("reporting.picture.by-time"), times));
    }

    private Picture whole() {
        String title = question.across() == Across.COMPARED ? title(0) : title();
        return Bars.of(wording, title, List.of(""), lines(table.columns().size()));
    }

    /** Those of one unit stand in one picture: children and đồng have no common measure. */
    private void indicators(List<Picture> charts) {
        Map<String, List<Bars.Line>> byUnit = new LinkedHashMap<>();
        IntStream.range(0, table.columns().size())
                .forEach(i -> byUnit.computeIfAbsent(
                                table.columns().get(i).indicator().unit(wording.language()), unit -> new ArrayList<>())
                        .add(new Bars.Line(
                                heads().get(i), List.of(total().cells().get(i)))));
        byUnit.forEach((unit, lines) -> charts.add(Bars.of(
                wording,
                table.root().name() + " (" + unit + "), " + wording.period(question.days()),
                List.of(""),
                lines)));
    }

    private List<Bars.Line> lines(int columns) {
        List<Cell> cells = total().cells();
        return IntStream.range(0, columns)
                .mapToObj(i -> new Bars.Line(heads().get(i), List.of(cells.get(i))))
                .toList();
    }

    private List<String> heads() {
        return table.columns().stream()
                .map(column -> wording.head(question.across(), column))
                .toList();
    }

    private String title() {
        return wording.named(question.indicators().getFirst()) + " – "
                + table.root().name() + ", " + wording.period(question.days());
    }

    /** What one column is about. */
    String title(int column) {
        return switch (question.across()) {
            case INDICATORS ->
                heads().get(column) + " – " + table.root().name() + ", " + wording.period(question.days());
            case COMPARED ->
                wording.named(question.indicators().getFirst()) + " – "
                        + table.root().name();
            case PARTS, MONTHS, QUARTERS, HALF_YEARS, YEARS ->
                wording.named(question.indicators().getFirst()) + ", " + heads().get(column) + " – "
                        + table.root().name();
        };
    }
}
