package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/**
 * Numbers of a map in at most five groups of about as many units each (quantiles); of the numbers shown only, so that a
 * group's ends say nothing of a hidden one.
 */
record Levels(List<Level> levels) {
    private static final int MOST = 5;
    private static final double LINE = 17;

    record Level(BigDecimal from, BigDecimal to, int count, Paint paint) {
        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    static Levels of(List<Cell> cells) {
        List<BigDecimal> values = cells.stream()
                .filter(Cell::recorded)
                .flatMap(cell -> cell.value().stream())
                .sorted()
                .toList();
        List<BigDecimal> ends = ends(values);
        List<Level> levels = new ArrayList<>();
        BigDecimal after = null;
        for (int i = 0; i < ends.size(); i++) {
            BigDecimal end = ends.get(i);
            BigDecimal last = after;
            List<BigDecimal> inside = values.stream()
                    .filter(value -> value.compareTo(end) <= 0 && (last == null || value.compareTo(last) > 0))
                    .toList();
            levels.add(new Level(inside.getFirst(), end, inside.size(), Paint.LEVELS.get(paint(i, ends.size()))));
            after = end;
        }
        return new Levels(levels);
    }

    /** The last value of each group: each value once where there are few. */
    private static List<BigDecimal> ends(List<BigDecimal> values) {
        List<BigDecimal> different = List.copyOf(new TreeSet<>(values));
        if (different.size() <= MOST) {
            return different;
        }
        TreeSet<BigDecimal> ends = new TreeSet<>();
        for (int i = 1; i <= MOST; i++) {
            ends.add(values.get((values.size() * i + MOST - 1) / MOST - 1));
        }
        return List.copyOf(ends);
    }

    /** Few groups take colours far apart. */
    private static int paint(int number, int of) {
        return of == 1 ? 0 : number * (MOST - 1) / (of - 1);
    }

    Paint paint(Cell cell) {
        if (cell.hidden()) {
            return Paint.HIDDEN;
        }
        if (cell.value().isEmpty()) {
            return Paint.NOTHING;
        }
        BigDecimal value = cell.value().get();
        return cell.recorded()
                ? levels.stream()
                        .filter(level -> level.holds(value))
                        .findFirst()
                        .map(Level::paint)
                        .orElseThrow()
                : Paint.EMPTY;
    }

    /** What the colours mean, from a place downwards. */
    List<Shape> legend(Wording wording, List<Cell> cells, double y, double size) {
        List<Shape> shapes = new ArrayList<>();
        double at = y + LINE * size;
        if (!levels.isEmpty()) {
            shapes.add(new Shape.Words(
                    0, at, Anchor.START, 12 * size, false, Paint.QUIET, wording.t("reporting.picture.levels")));
        }
        for (Level level : levels) {
            at += LINE * size;
            String range = level.from.equals(level.to)
                    ? wording.number(level.from)
                    : wording.number(level.from) + " – " + wording.number(level.to);
            entry(shapes, at, size, level.paint, wording.t("reporting.picture.level", range, level.count));
        }
        for (Paint paint : List.of(Paint.EMPTY, Paint.HIDDEN, Paint.NOTHING)) {
            long count = cells.stream().filter(cell -> paint(cell) == paint).count();
            if (count > 0) {
                at += LINE * size;
                entry(shapes, at, size, paint, wording.t("reporting.picture.level." + paint, count));
            }
        }
        return shapes;
    }

    private static void entry(List<Shape> shapes, double y, double size, Paint paint, String words) {
        shapes.add(new Shape.Box(1, y - 10 * size, 16 * size, 11 * size, paint, ""));
        shapes.add(new Shape.Words(24 * size, y, Anchor.START, 12 * size, false, Paint.INK, words));
    }
}
