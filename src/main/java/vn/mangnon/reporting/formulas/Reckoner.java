package vn.mangnon.reporting.formulas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import vn.mangnon.reporting.formulas.Formula.Call;
import vn.mangnon.reporting.formulas.Formula.Name;
import vn.mangnon.reporting.formulas.Formula.Negated;
import vn.mangnon.reporting.formulas.Formula.Operation;
import vn.mangnon.reporting.formulas.Formula.Range;
import vn.mangnon.reporting.formulas.Reckoned.Value;

/**
 * Reckons a formula exactly; only a division is rounded, to 34 digits. What is empty makes the whole empty, but for a list.
 */
public final class Reckoner {
    private static final int DIGITS = 60;
    private static final int DECIMALS = 10;
    private static final int KEPT = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final java.util.function.Function<Formula, List<Reckoned>> cells;

    /** @param cells what the cells hold that a name or range stands for */
    public Reckoner(java.util.function.Function<Formula, List<Reckoned>> cells) {
        this.cells = cells;
    }

    public Reckoned of(Formula formula) {
        return switch (formula) {
            case Formula.Number number -> new Value(number.value());
            case Name name -> only(cells.apply(name));
            case Range range -> only(cells.apply(range));
            case Negated negated ->
                of(negated.of()) instanceof Value(BigDecimal number) ? new Value(number.negate()) : of(negated.of());
            case Operation operation -> operation(operation.sign(), of(operation.left()), of(operation.right()));
            case Call call -> call(call);
        };
    }

    private Reckoned call(Call call) {
        List<Formula> arguments = call.arguments();
        return switch (call.function()) {
            case SUM -> fold(arguments, BigDecimal::add);
            case MIN -> fold(arguments, BigDecimal::min);
            case MAX -> fold(arguments, BigDecimal::max);
            case PERCENT ->
                operation('/', operation('*', of(arguments.get(0)), new Value(HUNDRED)), of(arguments.get(1)));
            case ROUND -> rounded(of(arguments.get(0)), of(arguments.get(1)));
        };
    }

    private Reckoned fold(List<Formula> arguments, BinaryOperator<BigDecimal> together) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Formula argument : arguments) {
            List<Reckoned> given = argument instanceof Name || argument instanceof Range
                    ? cells.apply(argument)
                    : List.of(of(argument));
            for (Reckoned one : given) {
                if (one instanceof Value(BigDecimal number)) {
                    numbers.add(number);
                } else if (!one.equals(Reckoned.MISSING)) {
                    return one;
                }
            }
        }
        return numbers.stream().reduce(together).map(Reckoner::kept).orElse(Reckoned.MISSING);
    }

    private static Reckoned operation(char sign, Reckoned left, Reckoned right) {
        if (!(left instanceof Value(BigDecimal one))) {
            return left;
        }
        if (!(right instanceof Value(BigDecimal other))) {
            return right;
        }
        if (sign == '/') {
            return other.signum() == 0 ? Reckoned.BY_ZERO : kept(one.divide(other, MathContext.DECIMAL128));
        }
        return kept(
                switch (sign) {
                    case '+' -> one.add(other);
                    case '-' -> one.subtract(other);
                    default -> one.multiply(other);
                });
    }

    private static Reckoned rounded(Reckoned value, Reckoned decimals) {
        if (!(value instanceof Value(BigDecimal number))) {
            return value;
        }
        if (!(decimals instanceof Value(BigDecimal digits))) {
            return decimals;
        }
        int scale =
                digits.max(BigDecimal.ZERO).min(BigDecimal.valueOf(DECIMALS)).intValue();
        return new Value(number.setScale(scale, RoundingMode.HALF_UP));
    }

    private static Reckoned only(List<Reckoned> cells) {
        return cells.size() == 1 ? cells.getFirst() : Reckoned.MISSING;
    }

    /** A chain of squares would otherwise grow without end, before the comma or behind it. */
    private static Reckoned kept(BigDecimal number) {
        return number.precision() - number.scale() > DIGITS
                ? Reckoned.TOO_LARGE
                : new Value(number.scale() > KEPT ? number.setScale(KEPT, RoundingMode.HALF_EVEN) : number);
    }
}
