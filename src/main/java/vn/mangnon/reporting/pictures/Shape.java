package vn.mangnon.reporting.pictures;

import java.util.List;

/** What a picture is made of. */
public sealed interface Shape {
    /** How far down it reaches. */
    double bottom();

    /** The same, so much lower. */
    Shape down(double by);

    /** @param says what is shown where a pointer rests on it; may be empty */
    record Box(double x, double y, double width, double height, Paint paint, String says) implements Shape {
        @Override
        public double bottom() {
            return y + height;
        }

        @Override
        public Shape down(double by) {
            return new Box(x, y + by, width, height, paint, says);
        }
    }

    record Stroke(double x1, double y1, double x2, double y2, Paint paint, double thickness, boolean dashed)
            implements Shape {
        @Override
        public double bottom() {
            return Math.max(y1, y2);
        }

        @Override
        public Shape down(double by) {
            return new Stroke(x1, y1 + by, x2, y2 + by, paint, thickness, dashed);
        }
    }

    record Dot(double x, double y, double radius, Paint paint, String says) implements Shape {
        @Override
        public double bottom() {
            return y + radius;
        }

        @Override
        public Shape down(double by) {
            return new Dot(x, y + by, radius, paint, says);
        }
    }

    /** An outline of rings, holes among them. Only in pictures that are scaled as a whole. */
    record Ground(List<List<Point>> rings, Paint paint, String says) implements Shape {
        @Override
        public double bottom() {
            return rings.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Point::y)
                    .max()
                    .orElse(0);
        }

        @Override
        public Shape down(double by) {
            return new Ground(
                    rings.stream()
                            .map(ring -> ring.stream()
                                    .map(point -> new Point(point.x, point.y + by))
                                    .toList())
                            .toList(),
                    paint,
                    says);
        }
    }

    record Point(double x, double y) {}

    /** @param y where the line stands on */
    record Words(double x, double y, Anchor anchor, double size, boolean bold, Paint paint, String text)
            implements Shape {
        @Override
        public double bottom() {
            return y;
        }

        @Override
        public Shape down(double by) {
            return new Words(x, y + by, anchor, size, bold, paint, text);
        }
    }

    /** Which end of a line of words its place is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
