package vn.mangnon.reporting.figures;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.reporting.figures.Spoken.Named;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/** A column for each time. */
final class TimeColumns {
    private static final double LEFT = 11;
    private static final int WITH_NUMBERS = 6;
    private static final int WITH_NAMES = 5;

    private TimeColumns() {}

    static Picture of(Wording wording, String title, List<Named> times) {
        Scale scale = Scale.of(times.stream().map(Named::cell), 22, 170);
        List<Shape> shapes = new ArrayList<>(scale.lines(wording));
        double step = (100 - LEFT) / times.size();
        int every = (times.size() + WITH_NAMES - 1) / WITH_NAMES;
        for (int i = 0; i < times.size(); i++) {
            double left = LEFT + i * step;
            Named time = times.get(i);
            column(wording, scale, time, left + step * .15, step * .7, shapes);
            if (times.size() <= WITH_NUMBERS) {
                double y = time.cell().value().map(scale::y).orElse(scale.bottom() - 24) - 5;
                shapes.add(new Shape.Words(
                        left + step / 2, y, Anchor.MIDDLE, 12, true, Paint.INK, wording.brief(time.cell())));
            }
            if (i % every == 0) {
                shapes.add(new Shape.Words(
                        left + step / 2, scale.bottom() + 16, Anchor.MIDDLE, 11, false, Paint.INK, time.name()));
            }
        }
        return new Picture(title, Spoken.of(wording, times), 100, scale.bottom() + 24, true, shapes);
    }

    private static void column(Wording wording, Scale scale, Named time, double x, double width, List<Shape> shapes) {
        String says = time.name() + ": " + wording.figure(time.cell());
        if (time.cell().hidden()) {
            shapes.add(new Shape.Box(x, scale.bottom() - 24, width, 24, Paint.HIDDEN, says));
        } else if (time.value().signum() > 0) {
            double y = Math.min(scale.y(time.value()), scale.bottom() - 1);
            shapes.add(new Shape.Box(x, y, width, scale.bottom() - y, Paint.FIRST, says));
        }
    }
}
