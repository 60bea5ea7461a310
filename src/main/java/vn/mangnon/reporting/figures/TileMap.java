package vn.mangnon.reporting.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;
import vn.mangnon.shared.Csv;
import vn.mangnon.units.Area;
import vn.mangnon.web.Ui;

/**
 * A tile for each unit: the provinces about where they lie, as {@code reporting/tiles.csv} lays them out, a few others below;
 * other units by name.
 */
final class TileMap {
    private static final double WIDTH = 340;
    private static final int COLUMNS = 7;
    private static final double HEIGHT = 36;
    private static final double GAP = 3;
    private static final int BY_NAME = 3;
    private static final int LONGEST_NAME = 17;

    private static final Map<String, Tile> TILES = Csv.resource("reporting/tiles.csv").stream()
            .map(row -> new Tile(
                    row.get("code"),
                    row.get("name"),
                    Integer.parseInt(row.get("column")),
                    Integer.parseInt(row.get("row")),
                    row.get("part_of")))
            .collect(Collectors.toMap(Tile::code, tile -> tile));

    private final Wording wording;
    private final Levels levels;
    private final List<Shape> shapes = new ArrayList<>();
    private double bottom;

    /** @param partOf the province it belongs to, of an archipelago that has a tile of its own */
    private record Tile(String code, String name, int column, int row, String partOf) {}

    /** A unit and its figure. */
    record Unit(Area area, Cell cell) {}

    private TileMap(Wording wording, Levels levels) {
        this.wording = wording;
        this.levels = levels;
    }

    static Picture of(Wording wording, String title, List<Unit> units) {
        List<Cell> cells = units.stream().map(Unit::cell).toList();
        Levels levels = Levels.of(cells);
        TileMap map = new TileMap(wording, levels);
        long known = units.stream()
                .filter(unit -> TILES.containsKey(unit.area.code()))
                .count();
        if (known > 0 && units.size() - known <= COLUMNS) {
            map.country(units);
        } else {
            map.byName(units);
        }
        map.shapes.addAll(levels.legend(wording, cells, map.bottom + 8, 1));
        double height = map.shapes.stream().mapToDouble(Shape::bottom).max().orElse(0) + 6;
        List<Spoken.Named> named = units.stream()
                .map(unit -> new Spoken.Named(unit.area.name(), unit.cell))
                .toList();
        return new Picture(title, Spoken.of(wording, named), WIDTH, height, false, map.shapes);
    }

    private void country(List<Unit> units) {
        double step = WIDTH / COLUMNS;
        Map<String, Unit> byCode = new HashMap<>();
        int last = TILES.values().stream().mapToInt(Tile::row).max().orElse(0);
        int further = 0;
        for (Unit unit : units) {
            Tile tile = TILES.get(unit.area.code());
            byCode.put(unit.area.code(), unit);
            if (tile == null) {
                put(unit, proper(unit.area), further++ % COLUMNS * step, (last + 1) * (HEIGHT + GAP), step - GAP, 8);
            } else {
                put(unit, tile.name, tile.column * step, tile.row * (HEIGHT + GAP), step - GAP, 8);
            }
        }
        for (Tile tile : TILES.values()) {
            Unit unit = byCode.get(tile.partOf);
            if (unit != null) {
                put(unit, tile.name, tile.column * step, tile.row * (HEIGHT + GAP), step - GAP, 8);
            }
        }
    }

    private void byName(List<Unit> units) {
        double step = WIDTH / BY_NAME;
        for (int i = 0; i < units.size(); i++) {
            String name = proper(units.get(i).area);
            put(units.get(i), name, i % BY_NAME * step, i / BY_NAME * (HEIGHT + GAP), step - GAP, LONGEST_NAME);
        }
    }

    /** Without the word for what it is. */
    private static String proper(Area area) {
        String kind = area.kind() + " ";
        return area.name().startsWith(kind) ? area.name().substring(kind.length()) : area.name();
    }

    private void put(Unit unit, String name, double x, double y, double width, int letters) {
        var paint = levels.paint(unit.cell);
        String says = unit.area.name() + ": " + wording.figure(unit.cell);
        shapes.add(new Shape.Box(x + .5, y + .5, width, HEIGHT, paint, says));
        shapes.add(
                new Shape.Words(x + width / 2, y + 15, Anchor.MIDDLE, 10, false, paint.ink(), Ui.begin(name, letters)));
        String number =
                unit.cell.hidden() ? "…" : unit.cell.value().map(wording::brief).orElse("–");
        shapes.add(
                new Shape.Words(x + width / 2, y + 30, Anchor.MIDDLE, 12, true, paint.ink(), wording.brief(unit.cell)));
        bottom = Math.max(bottom, y + HEIGHT);
    }
}
