package vn.mangnon.planning.reader.reading;

/** How a number is meant, as printed. */
public enum Comparator {
    EQUAL("="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    ABOUT("~");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
