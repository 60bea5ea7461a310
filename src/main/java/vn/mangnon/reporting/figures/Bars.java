package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/** Bars below each other, each under its name and with its number at the end: readable on a phone and with any names. */
final class Bars {
    private static final double WIDTH = 100;
    private static final double LONGEST = 68;
    private static final double THICK = 14;

    private final Wording wording;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    private Bars(Wording wording) {
        this.wording = wording;
    }

    /** What stands together under one name: a bar of each series. */
    record Line(String name, List<Cell> cells) {}

    /** @param series their names; with one there is no legend */
    static Picture of(Wording wording, String title, List<String> series, List<Line> lines) {
        Bars bars = new Bars(wording);
        if (series.size() > 1) {
            bars.legend(series);
        }
        BigDecimal most = lines.stream()
                .flatMap(line -> line.cells.stream())
                .flatMap(cell -> cell.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        lines.forEach(line -> bars.line(line, most));
        List<Spoken.Named> named = lines.stream()
                .map(line -> new Spoken.Named(line.name, line.cells.getLast()))
                .toList();
        return new Picture(title, Spoken.of(wording, named), WIDTH, bars.y + 4, true, bars.shapes);
    }

    private void legend(List<String> series) {
        for (int i = 0; i < series.size(); i++) {
            shapes.add(new Shape.Box(0, y + 3, 4, 12, paint(i, series.size()), ""));
            shapes.add(new Shape.Words(5.5, y + 14, Anchor.START, 13, false, Paint.INK, series.get(i)));
            y += 20;
        }
        y += 6;
    }

    /** The last, which is the newest, has the colour of a single one. */
    private static Paint paint(int number, int of) {
        return Paint.SERIES.get(of - 1 - number);
    }

    private void line(Line line, BigDecimal most) {
        shapes.add(new Shape.Words(0, y + 14, Anchor.START, 13, false, Paint.INK, line.name));
        y += 20;
        for (int i = 0; i < line.cells.size(); i++) {
            bar(line.cells.get(i), paint(i, line.cells.size()), most);
        }
        y += 9;
    }

    private void bar(Cell cell, Paint paint, BigDecimal most) {
        shapes.add(new Shape.Stroke(0, y, 0, y + THICK, Paint.QUIET, 1, false));
        if (cell.hidden()) {
            shapes.add(new Shape.Box(0, y, 14, THICK, Paint.HIDDEN, ""));
        } else {
            cell.value()
                    .filter(value -> value.signum() > 0)
                    .map(value -> value.doubleValue() / most.doubleValue() * LONGEST)
                    .ifPresent(width -> shapes.add(new Shape.Box(0, y, Math.max(width, .4), THICK, paint, "")));
        }
        shapes.add(new Shape.Words(WIDTH, y + 12, Anchor.END, 13, true, Paint.INK, wording.figure(cell)));
        y += THICK + 3;
    }
}
