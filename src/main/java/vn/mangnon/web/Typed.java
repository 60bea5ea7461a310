package vn.mangnon.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as people type them: "1500", "1.500", "26,85" with a comma before decimals; "3/7/2024". */
final class Typed {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ,\\u00a0]\\d{3})+");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** @param decimals so many digits are taken behind the comma */
    static Optional<BigDecimal> number(String text, int decimals) {
        if (GROUPED.matcher(text).matches() && (decimals == 0 || !text.matches("\\d+,\\d{3}"))) {
            return plain(text.replaceAll("\\D", ""), decimals);
        }
        String whole = text.replaceFirst(",\\d+$", "");
        String digits = GROUPED.matcher(whole).matches() ? whole.replaceAll("\\D", "") : whole;
        return plain(digits + text.substring(whole.length()).replace(',', '.'), decimals);
    }

    /** A day as typed or as a date field sends it. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> plain(String digits, int decimals) {
        String shape = decimals == 0 ? "\\d{1,18}" : "\\d{1,18}(\\.\\d{1," + decimals + "})?";
        return digits.matches(shape) ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
