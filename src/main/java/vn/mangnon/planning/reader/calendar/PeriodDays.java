package vn.mangnon.planning.reader.calendar;

import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Schedule.MonthOfPeriod;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;

/** A day counted within a period: "ngày 25 tháng cuối của quý", "ngày 20 hằng tháng", "ngày 15 của tháng báo cáo". */
final class PeriodDays {
    private final Tokens tokens;

    PeriodDays(Tokens tokens) {
        this.tokens = tokens;
    }

    record Found(int day, MonthOfPeriod month, Set<Recurrence> recurrences, int to) {}

    Optional<Found> at(int from, int limit) {
        Token day = tokens.get(from + 1);
        boolean number =
                tokens.get(from).is("ngày") && day.number() && day.lower().length() <= 2;
        if (!number || from + 2 >= limit || Integer.parseInt(day.lower()) > 31) {
            return Optional.empty();
        }
        int value = Integer.parseInt(day.lower());
        int at = tokens.get(from + 2).is("của") ? from + 3 : from + 2;
        if (every(at)) {
            return Optional.of(new Found(value, MonthOfPeriod.THIS, Set.of(Recurrence.MONTHLY), at + 2));
        }
        return tokens.get(at).is("tháng") && !tokens.get(at + 1).number()
                ? month(value, at + 1, limit)
                : Optional.empty();
    }

    /** "từ ngày 15 tháng trước đến ngày 14": the days whose figures a report covers; the end of the phrase, or -1. */
    int dataWindow(int from, int limit) {
        boolean start = tokens.get(from).is("từ")
                && tokens.get(from + 1).is("ngày")
                && tokens.get(from + 2).number();
        boolean before = start
                && tokens.get(from + 3).is("tháng")
                && tokens.get(from + 4).is("trước")
                && tokens.get(from + 5).is("đến");
        int day = tokens.get(from + 6).is("hết") ? from + 7 : from + 6;
        boolean end =
                before && tokens.get(day).is("ngày") && tokens.get(day + 1).number() && day + 1 < limit;
        return end ? day + 2 : -1;
    }

    private boolean every(int at) {
        boolean every = tokens.get(at).is("hằng")
                || tokens.get(at).is("hàng")
                || tokens.get(at).is("mỗi");
        return every && tokens.get(at + 1).is("tháng");
    }

    private Optional<Found> month(int day, int at, int limit) {
        Token word = tokens.get(at);
        MonthOfPeriod month = word.is("cuối")
                ? MonthOfPeriod.LAST
                : word.is("sau") || word.is("kế") ? MonthOfPeriod.NEXT : MonthOfPeriod.THIS;
        boolean known = month != MonthOfPeriod.THIS || word.is("báo") || word.is("đầu") || word.is("đó");
        if (!known) {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < limit
                && (tokens.get(next).is("cùng")
                        || tokens.get(next).is("của")
                        || tokens.get(next).is("cáo")
                        || tokens.get(next).is("tiếp")
                        || tokens.get(next).is("trong"))) {
            next++;
        }
        return Optional.of(period(day, month, next));
    }

    private Found period(int day, MonthOfPeriod month, int at) {
        Token word = tokens.get(at);
        if (word.is("quý")) {
            return new Found(day, month, Set.of(Recurrence.QUARTERLY), at + 1);
        }
        if (word.is("kỳ")) {
            boolean report = tokens.get(at + 1).is("báo") && tokens.get(at + 2).is("cáo");
            return new Found(day, month, Set.of(Recurrence.PERIODIC), report ? at + 3 : at + 1);
        }
        if (word.is("năm")) {
            return new Found(day, month, Set.of(Recurrence.YEARLY), at + 1);
        }
        return new Found(
                day, month, Set.of(month == MonthOfPeriod.LAST ? Recurrence.PERIODIC : Recurrence.MONTHLY), at);
    }
}
