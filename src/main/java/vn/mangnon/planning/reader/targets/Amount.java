package vn.mangnon.planning.reader.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.reading.Doubt;

/**
 * A number or range with its scale and its sign or unit of measure; the tokens from the first number to the end of the
 * unit. A count has no unit yet.
 */
record Amount(List<BigDecimal> values, Sort sort, String unit, BigDecimal scale, int from, int to, Set<Doubt> doubts) {
    enum Sort {
        PERCENT,
        RATE,
        MONEY,
        COUNT
    }
}
