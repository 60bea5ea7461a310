package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.reporting.figures.FigureTable.Sort;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.units.Boundary;

/**
 * A table of figures that was answered, to be looked at: every picture is made of its cells alone, so that what the table
 * hides is hidden in all of them.
 *
 * @param column of which the units are shown
 * @param boundaries of the units, where a map is wanted; until all have one, tiles stand for them
 */
public record Seeing(
        Wording wording, TableQuestion question, FigureTable table, int column, Map<UUID, Boundary> boundaries) {
    static Seeing of(
            Wording wording, TableQuestion question, FigureTable table, long asked, Map<UUID, Boundary> boundaries) {
        int columns = table.columns().size();
        int otherwise = question.across() == Across.INDICATORS ? 0 : columns - 1;
        return new Seeing(
                wording, question, table, asked < columns && asked >= 0 ? (int) asked : otherwise, boundaries);
    }

    public List<Picture> pictures(Look look) {
        return switch (look) {
            case TABLE -> List.of();
            case CHART -> new Charts(wording, question, table).of(column);
            case MAP -> map().stream().toList();
        };
    }

    /** Whether there are units to choose a column for. */
    public boolean choosesColumn(Look look) {
        return table.columns().size() > 1
                && table.rows().size() > 1
                && (look == Look.MAP || question.across() != Across.COMPARED);
    }

    public String head(FigureTable.Column of) {
        return wording.head(question.across(), of);
    }

    public boolean compares() {
        return question.across() == Across.COMPARED;
    }

    public Optional<Difference> difference(Row row) {
        return Difference.of(table, row);
    }

    /** Units that are not on the map, because they had ended by its day. */
    public long leftOut() {
        return rows().filter(row -> !onTheMap(row.place().orElseThrow())).count();
    }

    /** Units of a chart that are left to the table. */
    public long beyondTheChart() {
        return Math.max(
                0, table.rows().stream().filter(row -> row.sort().isUnit()).count() - Charts.MOST_UNITS);
    }

    /** What stands below a picture that leaves the page. */
    String source(LocalDate today) {
        return wording.t("reporting.picture.source", wording.day(today))
                + (table.open() ? "" : " " + wording.t("reporting.picture.published"));
    }

    private Optional<Picture> map() {
        List<TileMap.Unit> units = rows().filter(row -> onTheMap(row.place().orElseThrow()))
                .map(row -> new TileMap.Unit(row.place().orElseThrow().area().orElseThrow(), cell(row)))
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        String title = new Charts(wording, question, table).title(column);
        boolean outlines = units.stream()
                .allMatch(unit -> boundaries.containsKey(unit.area().id().value()));
        return Optional.of(
                outlines ? GroundMap.of(wording, title, units, boundaries) : TileMap.of(wording, title, units));
    }

    private Cell cell(Row row) {
        return row.cells().get(column);
    }

    private Stream<Row> rows() {
        return table.rows().stream().filter(row -> row.sort() == Sort.AREA);
    }

    /** A map is of one day: the last asked for. Those of today are all on today's. */
    private boolean onTheMap(TablePlace unit) {
        return unit.countsOn(question.days().last());
    }
}
