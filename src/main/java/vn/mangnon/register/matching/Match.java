package vn.mangnon.register.matching;

import java.util.List;

/**
 * How alike two records are.
 *
 * @param score logarithm (base 2) of the odds that they speak of one child
 */
public record Match(double score, Verdict verdict, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
