package vn.mangnon.reporting.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.TileMap.Unit;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;
import vn.mangnon.reporting.pictures.Shape.Point;
import vn.mangnon.units.Boundary;

/** A map by loaded outlines, as fine as a screen shows. */
final class GroundMap {
    private static final double WIDTH = 340;
    private static final double TALLEST = 560;
    private static final double SPECK = 1;

    /** From this width on a number fits into a unit. */
    private static final double ROOM = 34;

    private final double west;
    private final double north;
    private final double across;
    private final double down;
    private final double height;

    private GroundMap(List<Boundary> boundaries) {
        west = ends(boundaries, 0).min().orElse(0);
        north = ends(boundaries, 1).max().orElse(0);
        double east = ends(boundaries, 0).max().orElse(1);
        double south = ends(boundaries, 1).min().orElse(0);
        double narrowing = Math.cos(Math.toRadians((north + south) / 2 * Boundary.UNIT));
        double width = Math.max(1, (east - west) * narrowing);
        down = Math.min(WIDTH / width, TALLEST / Math.max(1, north - south));
        across = down * narrowing;
        height = (north - south) * down;
    }

    private static IntStream ends(List<Boundary> boundaries, int which) {
        return boundaries.stream()
                .flatMap(boundary -> boundary.rings().stream())
                .flatMapToInt(ring -> IntStream.range(0, ring.length / 2).map(i -> ring[2 * i + which]));
    }

    /** @param boundaries of all the units, and maybe of others */
    static Picture of(Wording wording, String title, List<Unit> units, Map<UUID, Boundary> boundaries) {
        List<Cell> cells = units.stream().map(Unit::cell).toList();
        Levels levels = Levels.of(cells);
        GroundMap map = new GroundMap(units.stream()
                .flatMap(unit ->
                        Stream.ofNullable(boundaries.get(unit.area().id().value())))
                .toList());
        List<Shape> shapes = new ArrayList<>();
        for (Unit unit : units) {
            Boundary boundary = boundaries.get(unit.area().id().value());
            if (boundary != null) {
                String says = unit.area().name() + ": " + wording.figure(unit.cell());
                shapes.add(new Shape.Ground(map.rings(boundary), levels.paint(unit.cell()), says));
            }
        }
        for (Unit unit : units) {
            Stream.ofNullable(boundaries.get(unit.area().id().value()))
                    .flatMap(boundary -> map.number(wording, boundary, unit, levels).stream())
                    .forEach(shapes::add);
        }
        shapes.addAll(levels.legend(wording, cells, map.height + 8, 1));
        double bottom = shapes.stream().mapToDouble(Shape::bottom).max().orElse(0) + 6;
        List<Spoken.Named> named = units.stream()
                .map(unit -> new Spoken.Named(unit.area().name(), unit.cell()))
                .toList();
        return new Picture(title, Spoken.of(wording, named), WIDTH, bottom, false, shapes);
    }

    /** In the middle of its first and largest ring, where there is room. */
    private Optional<Shape> number(Wording wording, Boundary boundary, Unit unit, Levels levels) {
        List<Point> ring = ring(boundary.rings().getFirst());
        var x = ring.stream().mapToDouble(Point::x).summaryStatistics();
        var y = ring.stream().mapToDouble(Point::y).summaryStatistics();
        return unit.cell().hidden() || x.getMax() - x.getMin() < ROOM
                ? Optional.empty()
                : Optional.of(new Shape.Words(
                        (x.getMin() + x.getMax()) / 2,
                        (y.getMin() + y.getMax()) / 2 + 4,
                        Anchor.MIDDLE,
                        11,
                        true,
                        levels.paint(unit.cell()).ink(),
                        wording.brief(unit.cell())));
    }

    private List<List<Point>> rings(Boundary boundary) {
        return boundary.rings().stream().map(this::ring).toList();
    }

    /** What is too small to be seen stays as a speck: an island does not vanish. */
    private List<Point> ring(int[] ring) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            Point point = new Point(half((ring[i] - west) * across), half((north - ring[i + 1]) * down));
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (points.size() > 2) {
            return points;
        }
        Point at = points.getFirst();
        return Stream.of(at, new Point(at.x() + SPECK, at.y()), new Point(at.x() + SPECK, at.y() + SPECK))
                .toList();
    }

    private static double half(double number) {
        return Math.round(number * 2) / 2.0;
    }
}
