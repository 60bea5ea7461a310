package vn.mangnon.planning.reader.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.PrintedDate;

/**
 * Single dates: "ngày 03/7/2024", "ngày 14 tháng 11 năm 2023", "25/11", "ngày 1-6", "tháng 9/2024", "quý II năm 2025",
 * "năm 2025"; with blanks where the document has blanks.
 */
public final class Dates {
    private static final int CENTURY = 1900;
    private static final int LATEST = 2199;

    private final Tokens tokens;

    public Dates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at this token. A bare "1-6" or "5.6" is a date only after "ngày". */
    public Optional<Dated> at(int from, int limit) {
        Token first = tokens.get(from);
        if (first.is("ngày")) {
            return day(from, from + 1, limit, true);
        }
        if (first.is("tháng") && !each(tokens.get(from - 1))) {
            return month(from, from + 1, limit, null);
        }
        if (first.is("quý")) {
            return quarter(from, limit);
        }
        if (first.is("năm")) {
            return year(from, limit);
        }
        return first.number() && !counted(tokens.get(from - 1)) ? day(from, from, limit, false) : Optional.empty();
    }

    /** "đợt 1 tháng 12/2024", "tuần 2 tháng 6": the number says which of them, not which day. */
    private static boolean counted(Token before) {
        return before.is("đợt") || before.is("tuần") || before.is("lần") || before.is("vòng") || before.is("kỳ");
    }

    /** "mỗi tháng 01 buổi" names no month. */
    private static boolean each(Token before) {
        return before.is("mỗi") || before.is("hằng") || before.is("hàng") || before.is("từng");
    }

    private Optional<Dated> day(int from, int at, int limit, boolean named) {
        int start = blanks(at);
        Token token = tokens.get(start);
        if (token.is("tháng") && start < limit && named) {
            return month(from, start + 1, limit, null);
        }
        if (!token.number() || start >= limit) {
            return Optional.empty();
        }
        if (token.lower().indexOf('.') >= 0) {
            return named ? dotted(from, start) : Optional.empty();
        }
        if (tokens.get(blanks(start + 1)).is("tháng")) {
            return month(from, blanks(start + 1) + 1, limit, number(start));
        }
        return slashed(from, start, limit, named);
    }

    /** "03/7/2024", "25/11", "01-6", and "6/2026" for a month. */
    private Optional<Dated> slashed(int from, int start, int limit, boolean named) {
        char separator = tokens.get(start + 1).sign('/') ? '/' : '-';
        boolean pair = tokens.get(start + 1).sign(separator) && whole(start + 2) && start + 2 < limit;
        if (!pair || !whole(start)) {
            return named && whole(start)
                    ? Optional.of(dated(null, null, number(start), from, start + 1))
                    : Optional.empty();
        }
        if (four(start + 2)) {
            boolean plausible = !named
                    && separator == '/'
                    && number(start) <= 12
                    && !tokens.get(start - 1).sign('/');
            return plausible
                    ? Optional.of(dated(number(start + 2), number(start), null, from, start + 3))
                    : Optional.empty();
        }
        boolean third = tokens.get(start + 3).sign(separator) && whole(start + 4) && start + 4 < limit;
        if (third && tokens.get(start + 4).lower().length() >= 4) {
            return Optional.of(dated(number(start + 4), number(start + 2), number(start), from, start + 5));
        }
        boolean possible = number(start + 2) <= 12 && number(start) <= 31 && number(start) > 0 && number(start + 2) > 0;
        boolean bare = separator == '/' || named;
        int year = year(start + 3);
        return possible && bare
                ? Optional.of(dated(
                        year > 0 ? number(year) : null,
                        number(start + 2),
                        number(start),
                        from,
                        year > 0 ? year + 1 : start + 3))
                : Optional.empty();
    }

    private Optional<Dated> dotted(int from, int at) {
        String[] parts = tokens.get(at).lower().split("\\.", -1);
        boolean year = parts.length == 3 && parts[2].length() == 4;
        if (parts[0].length() > 2 || parts[1].length() > 2 || parts.length == 3 && !year || parts.length > 3) {
            return Optional.empty();
        }
        Integer printed = year ? Integer.valueOf(parts[2]) : null;
        return Optional.of(dated(printed, Integer.valueOf(parts[1]), Integer.valueOf(parts[0]), from, at + 1));
    }

    /** After "tháng": a number or a blank, then perhaps a year. */
    private Optional<Dated> month(int from, int at, int limit, @Nullable Integer day) {
        int start = blanks(at);
        boolean number =
                whole(start) && start < limit && tokens.get(start).lower().length() <= 2;
        Integer month = number ? number(start) : null;
        int next = number ? start + 1 : start;
        boolean slash = tokens.get(next).sign('/') || tokens.get(next).sign('-') && four(next + 1);
        int year = slash && longYear(next + 1) ? next + 1 : year(next);
        boolean printed = year > 0 && year < limit;
        boolean empty = day == null && month == null && !(printed && from + 1 < start);
        if (empty || month == null && !printed) {
            return Optional.empty();
        }
        int end = printed ? year + 1 : next;
        return Optional.of(dated(printed ? number(year) : null, month, day, from, end));
    }

    private Optional<Dated> quarter(int from, int limit) {
        int quarter = Quarters.of(tokens.get(from + 1));
        if (quarter == 0 || from + 1 >= limit) {
            return Optional.empty();
        }
        int next = from + 2;
        int year = tokens.get(next).sign('/') && four(next + 1) ? next + 1 : year(next);
        Integer printed = year > 0 && year < limit ? number(year) : null;
        return Optional.of(new Dated(
                new PrintedDate(printed, quarter, null, null), from, printed == null ? next : year + 1, true));
    }

    private Optional<Dated> year(int from, int limit) {
        boolean year = four(from + 1) && from + 1 < limit && between(number(from + 1));
        return year ? Optional.of(dated(number(from + 1), null, null, from, from + 2)) : Optional.empty();
    }

    /** The index of the year's number after "năm" or "," "năm", or -1. */
    private int year(int at) {
        int start = tokens.get(at).sign(',') ? at + 1 : at;
        int number = blanks(start + 1);
        return tokens.get(start).is("năm") && longYear(number) ? number : -1;
    }

    /** Dots and lines left to be filled in. */
    private int blanks(int at) {
        int next = at;
        while (next < at + 60
                && (tokens.get(next).sign('.')
                        || tokens.get(next).sign('…')
                        || tokens.get(next).sign('_'))) {
            next++;
        }
        return next;
    }

    private Dated dated(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, int from, int to) {
        boolean possible = (year == null || between(year))
                && (month == null || month >= 1 && month <= 12)
                && (day == null || day >= 1 && day <= days(year, month));
        return new Dated(PrintedDate.of(year, month, day), from, to, possible);
    }

    /** How many days the month has, as far as it is known which. */
    private static int days(@Nullable Integer year, @Nullable Integer month) {
        if (month == null || month < 1 || month > 12) {
            return 31;
        }
        return year == null || !between(year)
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean between(int year) {
        return year >= CENTURY && year <= LATEST;
    }

    private boolean whole(int at) {
        Token token = tokens.get(at);
        return token.number()
                && token.lower().length() <= 6
                && token.lower().indexOf('.') < 0
                && token.lower().indexOf(',') < 0;
    }

    private boolean four(int at) {
        return whole(at) && tokens.get(at).lower().length() == 4;
    }

    private boolean longYear(int at) {
        return whole(at) && tokens.get(at).lower().length() >= 4;
    }

    private int number(int at) {
        return Integer.parseInt(tokens.get(at).lower());
    }
}
