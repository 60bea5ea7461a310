package vn.mangnon.planning.targets;

import java.math.BigDecimal;

/** How a figure is held against a target's number. */
public enum Comparison {
    GE("≥"),
    GT(">"),
    EQ("="),
    LE("≤"),
    LT("<"),
    /** From one number to another. */
    RANGE("từ"),
    /** At least what there was in the base year. */
    KEEP("duy trì"),
    /** So many per cent more than in the base year. */
    UP("tăng"),
    /** So many per cent less than in the base year. */
    DOWN("giảm"),
    /** Words without a number. */
    NONE("");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether less is better: then there is nothing to reach, only something not to pass. */
    public boolean caps() {
        return this == LE || this == LT || this == DOWN;
    }

    /** Whether it is said against a base year. */
    public boolean relative() {
        return this == KEEP || this == UP || this == DOWN;
    }

    /** A bare number ("02 diễn đàn", "100%") is reached by it or more: nobody is told off for a third forum. */
    boolean met(BigDecimal actual, BigDecimal goal) {
        int compared = actual.compareTo(goal);
        return switch (this) {
            case GT -> compared > 0;
            case LE, DOWN -> compared <= 0;
            case LT -> compared < 0;
            case GE, EQ, RANGE, KEEP, UP -> compared >= 0;
            case NONE -> false;
        };
    }
}
