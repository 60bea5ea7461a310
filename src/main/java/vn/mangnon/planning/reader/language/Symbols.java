package vn.mangnon.planning.reader.language;

import java.util.Optional;

/**
 * The numbers of documents: "1743 /QĐ-UBND", "99 -KH/TĐTN-TTNTH", "121/2020/QH14", "01 CTr/HĐĐ". Spaces that slipped in are
 * dropped, the kinds of dashes are made one; what follows without looking like a symbol is left alone.
 */
public final class Symbols {
    private static final String SEPARATORS = "/-–—−";

    private final String text;

    public Symbols(Text text) {
        this.text = text.plain();
    }

    /** A document's number: digits (empty when blank in print), the whole without spaces, and where it ends. */
    public record Found(String digits, String number, int end) {}

    /** The number whose digits, or whose symbol if the digits are blank, begin here; loose allows "01 CTr/HĐĐ". */
    public Optional<Found> at(int start, int limit, boolean loose) {
        int end = digits(start, limit, 6);
        String digits = text.substring(start, end);
        StringBuilder number = new StringBuilder(digits);
        int year = year(end, limit, number);
        int done = groups(year, limit, loose || digits.isEmpty(), number);
        return done > year ? Optional.of(new Found(digits, number.toString(), done)) : Optional.empty();
    }

    private int year(int from, int limit, StringBuilder number) {
        int at = skip(from, limit);
        if (at < limit && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            int start = skip(at + 1, limit);
            int end = digits(start, limit, 5);
            int next = skip(end, limit);
            if (end - start == 4 && next < limit && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
                number.append('/').append(text, start, end);
                return end;
            }
        }
        return from;
    }

    private int groups(int from, int limit, boolean loose, StringBuilder number) {
        int done = from;
        while (true) {
            int at = skip(done, limit);
            boolean dot = at < limit && at == done && text.charAt(at) == '.' && done > from;
            boolean separator = at < limit && (SEPARATORS.indexOf(text.charAt(at)) >= 0 || dot);
            int start = separator ? skip(at + 1, limit) : at;
            int end = group(start, limit);
            boolean first = done == from && loose;
            if (end == start || !separator && !first || dot && start != at + 1) {
                return done;
            }
            number.append(separator ? dash(text.charAt(at)) : "").append(text, start, end);
            done = end;
        }
    }

    private static String dash(char separator) {
        return separator == '/' || separator == '.' ? String.valueOf(separator) : "-";
    }

    /** The end of a group of letters that looks like part of a symbol, or its beginning when it does not. */
    private int group(int start, int limit) {
        int end = start;
        int upper = 0;
        int lower = 0;
        while (end < limit && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '&')) {
            upper += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean symbol = upper >= 2 && lower <= 2 && end - start <= 24;
        return symbol ? digits(end, limit, 2) : start;
    }

    private int digits(int start, int limit, int most) {
        int end = start;
        while (end < limit && end - start < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private int skip(int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) <= ' ' && at - from < 4) {
            at++;
        }
        return at;
    }
}
