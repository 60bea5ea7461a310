package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.reporting.pictures.Shape;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/** From nought at the bottom to a round number at the top, with lines across. */
record Scale(BigDecimal most, double top, double height) {
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "4", "5", "8", "10").map(BigDecimal::new).toList();

    static Scale of(Stream<Cell> cells, double top, double height) {
        BigDecimal largest = cells.flatMap(cell -> cell.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(largest.precision() - largest.scale() - 1);
        BigDecimal most = ROUND.stream()
                .map(power::multiply)
                .filter(round -> round.compareTo(largest) >= 0)
                .findFirst()
                .orElse(power.movePointRight(1));
        return new Scale(most, top, height);
    }

    double y(BigDecimal value) {
        return top + height * (1 - value.doubleValue() / most.doubleValue());
    }

    double bottom() {
        return top + height;
    }

    /** The lines at nought, half and the top, with what they stand for above them. */
    List<Shape> lines(Wording wording) {
        BigDecimal half = most.divide(BigDecimal.TWO);
        return Stream.of(most, half, BigDecimal.ZERO)
                .flatMap(at -> Stream.of(
                        new Shape.Stroke(0, y(at), 100, y(at), Paint.LINE, 1, false),
                        new Shape.Words(0, y(at) - 3, Anchor.START, 11, false, Paint.QUIET, wording.brief(at))))
                .map(Shape.class::cast)
                .toList();
    }
}
