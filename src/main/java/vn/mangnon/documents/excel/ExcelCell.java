package vn.mangnon.documents.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cell shows or holds. A number is written plainly, with a point before decimals; a day as {@code 2024-06-05}.
 *
 * @param struck whether its letters, or some of them, are struck through
 */
public record ExcelCell(Type type, String text, boolean struck) {
    public enum Type {
        TEXT,
        NUMBER,
        DAY,
        LOGICAL,
        /** What a formula shows that went wrong, such as {@code #REF!}. */
        ERROR,
        /** A formula that nobody has worked out yet. */
        UNCOMPUTED
    }

    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465; // 9999-12-31

    /** The day it shows, or that its number counts to whether it looks like one or not. */
    public Optional<LocalDate> day() {
        return switch (type) {
            case DAY -> Optional.of(LocalDate.parse(text));
            case NUMBER -> day(text, DAY_ZERO);
            case TEXT, LOGICAL, ERROR, UNCOMPUTED -> Optional.empty();
        };
    }

    /** The day that a number counts to; nothing for what counts to none. */
    static Optional<LocalDate> day(String serial, LocalDate zero) {
        BigDecimal days = new BigDecimal(serial);
        boolean counts = days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return counts ? Optional.of(zero.plusDays(days.longValue())) : Optional.empty();
    }
}
