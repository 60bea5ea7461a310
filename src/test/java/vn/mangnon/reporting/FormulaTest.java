package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mangnon.reporting.formulas.Formula;
import vn.mangnon.reporting.formulas.Order;
import vn.mangnon.reporting.formulas.Reckoned;
import vn.mangnon.reporting.formulas.Reckoner;
import vn.mangnon.reporting.formulas.Unreadable;

/** The language in which cells are reckoned from others. */
class FormulaTest {
    private static final Map<String, List<Reckoned>> CELLS = Map.of(
            "a", List.of(number("12")),
            "b", List.of(number("0")),
            "none", List.of(Reckoned.MISSING),
            "t.c", List.of(number("1"), Reckoned.MISSING, number("2.5")));

    private static final Reckoner RECKONER =
            new Reckoner(named -> CELLS.getOrDefault(((Formula.Name) named).text(), List.of()));

    private static Reckoned number(String text) {
        return new Reckoned.Value(new BigDecimal(text));
    }

    private static Reckoned of(String formula) {
        return RECKONER.of(Formula.parse(formula));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3|7",
                "(1 + 2) * 3|9",
                "10 - 4 - 3|3",
                "-a + 20|8",
                "1.234,5 * 2|2469.0",
                "1.5 + 1,5|3.0",
                "1.000 + 1|1001",
                "SUM(t.c; a)|15.5",
                "sum(t.c)|3.5",
                "MIN(t.c)|1",
                "MAX(a; t.c)|12",
                "PERCENT(a; 48)|25",
                "ROUND(2 / 3; 2)|0.67",
                "SUM(none; 0)|0",
                "0,1 + 0,2|0.3"
            })
    void itReckonsAsWritten(String formula, String expected) {
        assertThat(((Reckoned.Value) of(formula)).number()).isEqualByComparingTo(expected);
    }

    @Test
    void whereNothingCanBeReckonedTheCellSaysWhy() {
        assertThat(of("a / b")).isEqualTo(Reckoned.BY_ZERO);
        assertThat(of("PERCENT(a; b)")).isEqualTo(Reckoned.BY_ZERO);
        assertThat(of("a + none")).isEqualTo(Reckoned.MISSING);
        assertThat(of("SUM(none)")).isEqualTo(Reckoned.MISSING);
        assertThat(of("SUM(a; a / b)")).isEqualTo(Reckoned.BY_ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 +|reporting.formula.ends|4", "1 + )|reporting.formula.unexpected|5",
                        "AVG(a)|reporting.formula.no-function|1",
                "ROUND(a)|reporting.formula.arguments|1", "a b|reporting.formula.unexpected|3",
                        "(1|reporting.formula.ends|3",
                "'1 # 2'|reporting.formula.unexpected|3", "''|reporting.formula.ends|1"
            })
    void whatIsNotUnderstoodIsSaidWithItsPlace(String formula, String key, int position) {
        assertThatThrownBy(() -> Formula.parse(formula)).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.key()).isEqualTo(key);
            assertThat(unreadable.arguments().getFirst()).isEqualTo(position);
        });
    }

    @Test
    void neitherLongNorDeepFormulasAreRead() {
        assertThatThrownBy(() -> Formula.parse("1".repeat(501))).hasMessage("reporting.formula.too-long");
        assertThatThrownBy(() -> Formula.parse("(".repeat(200) + "1" + ")".repeat(200)))
                .hasMessage("reporting.formula.too-deep");
        assertThatThrownBy(() -> Formula.parse("-".repeat(300) + "1")).hasMessage("reporting.formula.too-deep");
    }

    @Test
    void bigNumbersStayExactAndAChainOfSquaresEnds() {
        String big = "9".repeat(40);
        assertThat(of(big + " + 1")).isEqualTo(number("1" + "0".repeat(40)));
        assertThat(of(big + " * " + big)).isEqualTo(Reckoned.TOO_LARGE);
        assertThat(of("0,1 * 0,1 / 3 / 3 / 3 * 27")).isInstanceOf(Reckoned.Value.class);
    }

    @Test
    void cellsThatNeedEachOtherAreNamedInTheirCircle() {
        Map<String, List<String>> needs =
                Map.of("x", List.of("y"), "y", List.of("z", "a"), "z", List.of("x"), "w", List.of("x"));
        assertThatThrownBy(() -> Order.of(needs))
                .isInstanceOfSatisfying(
                        Order.Circle.class,
                        circle -> assertThat(circle.cells())
                                .map(Object::toString)
                                .containsExactlyInAnyOrder("x", "y", "z"));
        assertThat(Order.of(Map.of("x", List.of("y"), "y", List.of("a")))).containsExactly("y", "x");
    }

    /** Random sums, differences and products with random brackets, against the same made of BigDecimals as they are written. */
    @Test
    void itAgreesWithBigDecimal() {
        Random random = new Random(20260101);
        for (int i = 0; i < 2_000; i++) {
            Pair pair = pair(random, 4);
            Reckoned reckoned = of(pair.text);
            if (pair.value == null) {
                assertThat(reckoned).as(pair.text).isEqualTo(Reckoned.BY_ZERO);
            } else {
                assertThat(((Reckoned.Value) reckoned).number()).as(pair.text).isEqualByComparingTo(pair.value);
            }
        }
    }

    private record Pair(String text, @Nullable BigDecimal value) {}

    private static Pair pair(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2000), random.nextInt(3));
            return new Pair(value.toPlainString().replace('.', ','), value);
        }
        Pair left = pair(random, depth - 1);
        Pair right = pair(random, depth - 1);
        char sign = "+-*/".charAt(random.nextInt(4));
        return new Pair("(" + left.text + " " + sign + " " + right.text + ")", reckoned(sign, left.value, right.value));
    }

    private static @Nullable BigDecimal reckoned(char sign, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return null;
        }
        return switch (sign) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            default -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
        };
    }
}
