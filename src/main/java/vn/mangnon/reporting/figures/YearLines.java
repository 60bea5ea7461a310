package vn.mangnon.reporting.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.Spoken.Named;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/** A line for each year, the newest five, over the same months or quarters. */
public final class YearLines {
    private static final double LEFT = 13;

    private final Wording wording;
    private final Scale scale;
    private final int steps;
    private final List<Shape> shapes = new ArrayList<>();

    private YearLines(Wording wording, Scale scale, int steps) {
        this.wording = wording;
        this.scale = scale;
        this.steps = steps;
    }

    /** @param steps of a year */
    public static Picture of(
            Wording wording, String title, List<Column> columns, List<Cell> cells, Across across, int steps) {
        TreeMap<Integer, Map<Integer, Named>> years = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            var first = columns.get(i).period().first();
            years.computeIfAbsent(first.getYear(), year -> new TreeMap<>())
                    .put(
                            (first.getMonthValue() - 1) * steps / 12,
                            new Named(wording.head(across, columns.get(i)), cells.get(i)));
        }
        while (years.size() > Paint.SERIES.size()) {
            years.pollFirstEntry();
        }
        List<Named> all =
                years.values().stream().flatMap(year -> year.values().stream()).toList();
        Scale scale = Scale.of(all.stream().map(Named::cell), 22 + 20 * ((years.size() + 2) / 3), 170);
        YearLines lines = new YearLines(wording, scale, steps);
        lines.shapes.addAll(scale.lines(wording));
        int number = 0;
        for (var year : years.descendingMap().entrySet()) {
            lines.legend(year.getKey(), number);
            lines.line(year.getValue(), number);
            number++;
        }
        for (int step = 0; step < steps; step++) {
            lines.shapes.add(new Shape.Words(
                    lines.x(step), scale.bottom() + 16, Anchor.MIDDLE, 11, false, Paint.INK, "" + (step + 1)));
        }
        return new Picture(title, Spoken.of(wording, all), 100, scale.bottom() + 24, true, lines.shapes);
    }

    private double x(int step) {
        return LEFT + (100 - LEFT - 4) * step / Math.max(1, steps - 1);
    }

    private void legend(int year, int number) {
        double x = number % 3 * 33;
        double y = 14 + number / 3 * 20;
        shapes.add(new Shape.Stroke(x, y - 4, x + 9, y - 4, Paint.SERIES.get(number), 3, number % 2 == 1));
        shapes.add(new Shape.Words(x + 11, y, Anchor.START, 13, number == 0, Paint.INK, "" + year));
    }

    private void line(Map<Integer, Named> year, int number) {
        for (int step = 0; step < steps; step++) {
            Named here = year.get(step);
            if (here == null || here.cell().value().isEmpty()) {
                continue;
            }
            Named next = year.get(step + 1);
            double y = scale.y(here.value());
            if (next != null && next.cell().value().isPresent()) {
                shapes.add(new Shape.Stroke(
                        x(step),
                        y,
                        x(step + 1),
                        scale.y(next.value()),
                        Paint.SERIES.get(number),
                        2.5,
                        number % 2 == 1));
            }
            shapes.add(new Shape.Dot(
                    x(step), y, 3.5, Paint.SERIES.get(number), here.name() + ": " + wording.figure(here.cell())));
        }
    }
}
