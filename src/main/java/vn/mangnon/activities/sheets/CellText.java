package vn.mangnon.activities.sheets;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.documents.excel.ExcelCell;

/** What people put into cells, in the one way a form takes it; what makes no sense is left as it is for the form to refuse. */
final class CellText {
    private static final Pattern DAY = Pattern.compile(
            "(?:ngày )?(\\d{1,2})(?: ?[-/.] ?| tháng | )(\\d{1,2})(?: ?[-/.] ?| năm | )(\\d{4}|\\d{2})(?:[ ,].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ,]\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("(\\d+|\\d{1,3}(?:[. ,]\\d{3})+)[.,]0{1,2}");
    private static final Pattern CURRENCY =
            Pattern.compile(" ?(đồng|đ|vnđ|vnd)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("[-–—]+");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CellText() {}

    /** In NFC, without blanks that nobody sees. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]", " ")
                .replaceAll("[\\u200b\\u200c\\u200d\\u2060\\ufeff\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]", "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** One line of words. */
    static String words(ExcelCell cell) {
        return cell.type() == ExcelCell.Type.DAY
                ? cell.day().map(SHOWN::format).orElse(cell.text())
                : clean(cell.text());
    }

    /** {@code 2024-06-05} for a day however it is written. */
    static String day(ExcelCell cell) {
        String text = clean(cell.text());
        Matcher written = DAY.matcher(text);
        if (cell.day().isPresent()) {
            return cell.day().map(LocalDate::toString).orElseThrow();
        } else if (!written.matches()) {
            return text;
        }
        String year = written.group(3).length() == 2 ? "20" + written.group(3) : written.group(3);
        return iso(Integer.parseInt(year), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1)))
                .orElse(written.group(1) + "/" + written.group(2) + "/" + year);
    }

    /** Digits alone for a whole number however it is grouped. */
    static String number(ExcelCell cell, boolean money) {
        if (cell.type() == ExcelCell.Type.NUMBER) {
            return cell.text().replace('.', ',');
        }
        String text = clean(cell.text()).replaceAll("^\\+", "");
        text = money ? CURRENCY.matcher(text).replaceFirst("") : text;
        Matcher whole = WHOLE.matcher(text);
        String typed = whole.matches() ? whole.group(1) : text;
        if (NOTHING.matcher(typed).matches()) {
            return "";
        }
        String digits = GROUPED.matcher(typed).matches() ? typed.replaceAll("\\D", "") : typed;
        return digits.matches("\\d{1,30}") ? new BigDecimal(digits).toPlainString() : text;
    }

    private static Optional<String> iso(int year, int month, int day) {
        boolean there = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return there ? Optional.of(LocalDate.of(year, month, day).toString()) : Optional.empty();
    }
}
