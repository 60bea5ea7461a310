package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.quality.Doubt.Kind;
import vn.mangnon.reporting.quality.FormerFigures.Said;
import vn.mangnon.shared.Id;

/** A report's figures beside those of the bodies that owe the same: for each 1,000 children where their numbers are known. */
final class Neighbours {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Map<Id<Field>, List<Said>> said;
    private final Optional<BigDecimal> children;
    private final Thresholds thresholds;

    /** @param children in the area of the report's own body */
    Neighbours(List<Said> said, Optional<BigDecimal> children, Thresholds thresholds) {
        this.said = said.stream().collect(Collectors.groupingBy(Said::field));
        this.children = children.filter(number -> number.signum() > 0);
        this.thresholds = thresholds;
    }

    /** The cell of a field that is no unit's row. */
    static Spot whole(Field field) {
        return new Spot(field.id(), Optional.empty());
    }

    /** @param rate whether it is a rate already, for which numbers of children do not matter */
    Optional<Doubt> doubt(Field field, BigDecimal figure, boolean rate) {
        List<Said> others = said.getOrDefault(field.id(), List.of());
        List<BigDecimal> plain = others.stream().map(Said::figure).toList();
        if (figure.max(plain.isEmpty() ? BigDecimal.ZERO : Usual.median(plain)).compareTo(thresholds.smallest()) < 0) {
            return Optional.empty();
        }
        List<BigDecimal> perChild = others.stream()
                .flatMap(one -> per(one.figure(), one.children()).stream())
                .toList();
        return rate || children.isEmpty() || perChild.size() < thresholds.leastNeighbours()
                ? doubt(Kind.NEIGHBOURS, field, figure, plain)
                : doubt(Kind.NEIGHBOURS_PER_CHILD, field, per(figure, children).orElse(figure), perChild);
    }

    private Optional<Doubt> doubt(Kind kind, Field field, BigDecimal figure, List<BigDecimal> others) {
        return Usual.of(others, thresholds.leastNeighbours(), thresholds)
                .filter(usual -> usual.leavesOut(figure))
                .map(usual -> Doubt.of(kind, whole(field), usual.numbers(figure)));
    }

    private static Optional<BigDecimal> per(BigDecimal figure, Optional<BigDecimal> children) {
        return children.filter(number -> number.signum() > 0)
                .map(number -> figure.multiply(THOUSAND).divide(number, MathContext.DECIMAL64));
    }
}
