package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static final int THRESHOLD = 5;

    @Test
    void aSmallNumberIsNotShownNorWhatItCouldBeWorkedOutFrom() {
        boolean[][] hidden = SmallCells.of(new long[][] {{2, 40}, {30, 50}}, THRESHOLD);

        assertThat(hidden).isEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Test
    void whereNothingIsSmallAllIsShown() {
        assertThat(hiddenIn(SmallCells.of(new long[][] {{0, 40}, {30, 5}}, THRESHOLD)))
                .isZero();
    }

    @Test
    void aLoneNumberTakesItsTotalsWithIt() {
        boolean[][] hidden = SmallCells.of(new long[][] {{3}}, THRESHOLD);

        assertThat(hiddenIn(hidden)).isEqualTo(4);
    }

    /** Every hidden number can be several values: the equations of all rows and columns leave it free. */
    @Test
    void noHiddenNumberCanBeWorkedOut() {
        Random random = new Random(5);
        for (int seed = 0; seed < 400; seed++) {
            long[][] values = new long[1 + random.nextInt(6)][1 + random.nextInt(6)];
            for (long[] row : values) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(4) == 0 ? random.nextInt(7) : random.nextInt(80);
                }
            }
            boolean[][] hidden = SmallCells.of(values, THRESHOLD);
            for (int row = 0; row < values.length; row++) {
                for (int column = 0; column < values[0].length; column++) {
                    boolean small = values[row][column] > 0 && values[row][column] < THRESHOLD;
                    assertThat(!small || hidden[row][column]).isTrue();
                }
            }
            assertThat(workedOut(hidden)).as("seed %d", seed).isEmpty();
        }
    }

    private static long hiddenIn(boolean[][] hidden) {
        long count = 0;
        for (boolean[] row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    /** The hidden numbers that the equations determine, by elimination. */
    private static List<Integer> workedOut(boolean[][] hidden) {
        int rows = hidden.length;
        int columns = hidden[0].length;
        List<double[]> equations = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] equation = new double[rows * columns];
            for (int column = 0; column < columns; column++) {
                equation[row * columns + column] = hidden[row][column] ? column == columns - 1 ? -1 : 1 : 0;
            }
            equations.add(equation);
        }
        for (int column = 0; column < columns; column++) {
            double[] equation = new double[rows * columns];
            for (int row = 0; row < rows; row++) {
                equation[row * columns + column] = hidden[row][column] ? row == rows - 1 ? -1 : 1 : 0;
            }
            equations.add(equation);
        }
        return determined(equations, rows * columns);
    }

    private static List<Integer> determined(List<double[]> equations, int unknowns) {
        int done = 0;
        for (int unknown = 0; unknown < unknowns; unknown++) {
            int at = done;
            while (at < equations.size() && Math.abs(equations.get(at)[unknown]) < 1e-9) {
                at++;
            }
            if (at == equations.size()) {
                continue;
            }
            double[] lead = equations.remove(at);
            equations.add(done, lead);
            double by = lead[unknown];
            for (int i = 0; i < unknowns; i++) {
                lead[i] /= by;
            }
            for (double[] other : equations) {
                double times = other == lead ? 0 : other[unknown];
                for (int i = 0; i < unknowns && times != 0; i++) {
                    other[i] -= times * lead[i];
                }
            }
            done++;
        }
        List<Integer> alone = new ArrayList<>();
        for (double[] equation : equations) {
            int free = 0;
            int which = -1;
            for (int i = 0; i < unknowns; i++) {
                if (Math.abs(equation[i]) > 1e-9) {
                    free++;
                    which = i;
                }
            }
            if (free == 1) {
                alone.add(which);
            }
        }
        return alone;
    }
}
