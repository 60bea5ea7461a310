package vn.mangnon.planning.reader.calendar;

import java.util.Objects;
import java.util.Optional;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Term;

/** From one date to another: "từ ngày 01/6 đến ngày 30/6/2024", "từ tháng 6 đến tháng 12/2022", "16/08-17/08/2018". */
final class Windows {
    private final Tokens tokens;
    private final Dates dates;

    Windows(Tokens tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    record Found(Term term, int from, int to, boolean plausible) {}

    Optional<Found> at(int from, int limit) {
        int start = tokens.get(from).is("từ") ? from + 1 : from;
        Optional<Found> days = days(from, start, limit);
        if (days.isPresent()) {
            return days;
        }
        Optional<Dated> first = date(start, limit, start > from);
        int joint = first.map(Dated::to).orElse(start);
        int second = first.isPresent() ? after(joint, start > from) : -1;
        Optional<Dated> last = second > 0 ? date(second, limit, true) : Optional.empty();
        boolean years = first.isPresent()
                && first.get().date().month() == null
                && first.get().date().day() == null;
        if (last.isEmpty() || years) {
            return Optional.empty();
        }
        PrintedDate end = last.get().date();
        if (start == from && anniversary(first.get().date(), end)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                new Term(completed(first.get().date(), end), end),
                from,
                last.get().to(),
                first.get().plausible() && last.get().plausible()));
    }

    /** "ngày 01-30/6/2023", "từ ngày 1 đến ngày 30/6": the first is a bare day of the second's month. */
    private Optional<Found> days(int from, int start, int limit) {
        int number = tokens.get(start).is("ngày") ? start + 1 : start;
        Token day = tokens.get(number);
        boolean bare = day.number()
                && day.lower().length() <= 2
                && !tokens.get(number + 1).sign('/')
                && !tokens.get(number + 1).is("tháng");
        int joint = number + 1;
        boolean to = tokens.get(joint).is("đến")
                || tokens.get(joint).is("tới")
                || tokens.get(joint).sign('-');
        if (!bare || !to || number == from) {
            return Optional.empty();
        }
        int second = tokens.get(joint + 1).is("hết") ? joint + 2 : joint + 1;
        Optional<Dated> last = date(second, limit, true)
                .filter(found -> found.date().day() != null && found.date().month() != null);
        return last.map(found -> {
            PrintedDate begin = PrintedDate.of(found.date().year(), found.date().month(), Integer.valueOf(day.lower()));
            return new Found(new Term(begin, found.date()), from, found.to(), found.plausible());
        });
    }

    /** Within a window "25-5" is a date even without "ngày". */
    private Optional<Dated> date(int at, int limit, boolean led) {
        Optional<Dated> dated = dates.at(at, limit);
        if (dated.isPresent() || !led) {
            return dated;
        }
        boolean dashed = tokens.get(at).number()
                && tokens.get(at + 1).sign('-')
                && tokens.get(at + 2).number()
                && at + 2 < limit;
        boolean small = dashed
                && tokens.get(at).lower().length() <= 2
                && tokens.get(at + 2).lower().length() <= 2;
        return small
                ? Optional.of(
                        new Dated(PrintedDate.of(null, number(at + 2), number(at)), at, at + 3, number(at + 2) <= 12))
                : Optional.empty();
    }

    /** "(15/5/1941 - 15/5/2025)": the same day in another year is remembered, not worked to. */
    private static boolean anniversary(PrintedDate first, PrintedDate last) {
        return first.full()
                && last.full()
                && Objects.equals(first.day(), last.day())
                && Objects.equals(first.month(), last.month());
    }

    private int number(int at) {
        return Integer.parseInt(tokens.get(at).lower());
    }

    private int after(int at, boolean led) {
        boolean word = tokens.get(at).is("đến") || tokens.get(at).is("tới");
        boolean dash = tokens.get(at).sign('-');
        if (!word && !dash
                || !led
                        && !word
                        && !tokens.get(at + 1).number()
                        && !tokens.get(at + 1).is("ngày")) {
            return -1;
        }
        return tokens.get(at + 1).is("hết") ? at + 2 : at + 1;
    }

    private static PrintedDate completed(PrintedDate first, PrintedDate last) {
        Integer year = first.year() == null ? last.year() : first.year();
        Integer month = first.month() == null ? last.month() : first.month();
        return new PrintedDate(year, first.quarter(), month, first.day());
    }
}
