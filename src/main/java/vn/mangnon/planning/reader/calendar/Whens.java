package vn.mangnon.planning.reader.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Term;

/** The phrases of time in a sentence, operators and recurrences joined to the dates they belong to. */
public final class Whens {
    private static final Set<String> OPERATOR_NAMES =
            Arrays.stream(Operator.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Lexicon<Operator> OPERATORS = new Lexicon<>();
    private static final Lexicon<String> HOUR = Vocabulary.lexicon(Whens.class, "operators.properties", "HOUR");
    private static final Lexicon<String> BETWEEN = Vocabulary.lexicon(Whens.class, "operators.properties", "BETWEEN");

    static {
        Vocabulary.entries(Whens.class, "operators.properties").forEach((key, phrases) -> {
            if (OPERATOR_NAMES.contains(key)) {
                phrases.forEach(phrase -> OPERATORS.put(phrase, Operator.valueOf(key)));
            }
        });
    }

    private final Tokens tokens;
    private final Dates dates;
    private final Windows windows;
    private final PeriodDays periodDays;
    private final Recurrences recurrences;
    private final Offsets offsets;
    private final MonthParts monthParts;

    public Whens(Tokens tokens) {
        this.tokens = tokens;
        dates = new Dates(tokens);
        windows = new Windows(tokens, dates);
        periodDays = new PeriodDays(tokens);
        recurrences = new Recurrences(tokens);
        offsets = new Offsets(tokens);
        monthParts = new MonthParts(tokens, dates);
    }

    public List<When> in(int from, int to) {
        List<When> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<When> when = at(i, to);
            if (when.isPresent()) {
                found.add(when.get());
                i = when.get().to() - 1;
            }
        }
        return Joined.of(tokens, found);
    }

    private Optional<When> at(int from, int limit) {
        if (periodDays.dataWindow(from, limit) > 0) {
            return Optional.of(new When(
                    null,
                    Schedule.of(Operator.DATA_WINDOW, Recurrence.MONTHLY),
                    from,
                    periodDays.dataWindow(from, limit)));
        }
        if (tokens.get(from).is("ngay")) {
            return offset(from, from, limit, Operator.AFTER, true);
        }
        Optional<Hit<Operator>> operator = OPERATORS.at(tokens, from, limit);
        int at = operator.map(hit -> between(hit.to(), limit)).orElse(from);
        Optional<When> window = windows.at(from, limit)
                .filter(Windows.Found::plausible)
                .map(found -> when(
                        found.term(),
                        figures(from) ? Operator.DATA_WINDOW : Operator.WINDOW,
                        found.from(),
                        found.to()));
        if (window.isPresent() || operator.isEmpty()) {
            return window.or(() -> plain(from, from, limit, null));
        }
        Optional<When> inner = windows.at(at, limit)
                .filter(Windows.Found::plausible)
                .map(found -> when(found.term(), Operator.WINDOW, from, found.to()));
        return inner.or(() -> plain(from, at, limit, strongest(operator.get().meaning(), from, at)));
    }

    /** "số liệu tính từ ngày …": of which days the figures are. */
    private boolean figures(int from) {
        boolean counted = tokens.get(from).is("từ")
                && (tokens.get(from - 1).is("tính") || tokens.get(from - 1).is("lấy"));
        for (int i = from - 2; counted && i >= Math.max(0, from - 6); i--) {
            if (tokens.get(i).is("số") && tokens.get(i + 1).is("liệu")) {
                return true;
            }
        }
        return false;
    }

    /** "vào trước ngày 20": the stricter of two operators. */
    private Operator strongest(Operator first, int from, int at) {
        boolean weak = first == Operator.ON || first == Operator.WITHIN;
        for (int i = from; weak && i < at; i++) {
            if (tokens.get(i).is("trước")) {
                return Operator.BEFORE;
            }
        }
        return first;
    }

    /** The date, day of a period, offset or recurrence that begins at a token, with the operator in front of it. */
    private Optional<When> plain(int from, int at, int limit, @Nullable Operator operator) {
        Operator how = operator == null ? Operator.ON : operator;
        int day = tokens.get(at).number() && tokens.get(at - 1).is("ngày") && at > from ? at - 1 : at;
        Optional<PeriodDays.Found> period = periodDays.at(day, limit);
        if (period.isPresent()) {
            PeriodDays.Found found = period.get();
            Schedule schedule = Schedule.of(how).every(found.recurrences()).on(found.day(), found.month());
            return Optional.of(new When(null, schedule, from, found.to()));
        }
        Optional<MonthParts.Found> part = monthParts.at(at, limit);
        if (part.isPresent()) {
            Recurrence recurrence = part.get().everyPlan() ? Recurrence.PER_TERM : Recurrence.ONCE;
            Schedule schedule = Schedule.of(how, recurrence).hinted(part.get().hint(), tentative(from, at));
            return Optional.of(
                    new When(part.get().term(), schedule, from, part.get().to()));
        }
        Optional<Dated> dated = dates.at(day, limit).filter(Dated::plausible);
        if (dated.isPresent()) {
            int end = dated.get().to();
            boolean lunar = tokens.get(end).is("âm") && tokens.get(end + 1).is("lịch");
            Schedule schedule = Schedule.of(how, Recurrence.ONCE).hinted(lunar ? "âm lịch" : null, tentative(from, at));
            return Optional.of(new When(Term.on(dated.get().date()), schedule, from, lunar ? end + 2 : weekday(end)));
        }
        return offset(from, at, limit, how, operator != null).or(() -> recurring(from, at, limit, operator));
    }

    /** "ngày 28/7/2022 (thứ Năm)". */
    private int weekday(int end) {
        boolean named = tokens.get(end).sign('(')
                && tokens.get(end + 1).is("thứ")
                && tokens.get(end + 3).sign(')');
        return named ? end + 4 : end;
    }

    private Optional<When> offset(int from, int at, int limit, Operator how, boolean led) {
        return offsets.at(at, limit)
                .filter(found -> led && !found.offset().after().isEmpty()
                        || led && how != Operator.ON
                        || tokens.get(at).is("ngay"))
                .filter(found -> !tokens.get(found.to()).number())
                .map(found -> new When(
                        null,
                        Schedule.of(how == Operator.ON ? Operator.WITHIN : how, Recurrence.PER_EVENT)
                                .counted(found.offset()),
                        from,
                        found.to()));
    }

    private Optional<When> recurring(int from, int at, int limit, @Nullable Operator operator) {
        boolean stands = operator == null && at == from || operator == Operator.ON;
        Operator how = operator == null ? Operator.UNSTATED : operator;
        return recurrences
                .at(at, limit)
                .filter(found -> stands && !reviewed(found, limit))
                .map(found -> new When(null, Schedule.of(how).every(found.recurrences()), from, found.to()));
    }

    /** "sơ kết giữa kỳ vào năm 2025": the year says when. */
    private boolean reviewed(Recurrences.Found found, int limit) {
        int at = tokens.get(found.to()).is("vào") ? found.to() + 1 : found.to();
        return found.recurrences().equals(Set.of(Recurrence.PER_TERM))
                && dates.at(at, limit).isPresent();
    }

    private boolean tentative(int from, int at) {
        for (int i = from; i < at; i++) {
            if (tokens.get(i).is("dự") && tokens.get(i + 1).is("kiến")) {
                return true;
            }
        }
        return tokens.get(from - 2).is("dự") && tokens.get(from - 1).is("kiến");
    }

    /** "trước 17 giờ 00 ngày 20/5": the token after the time of day, or the same token. */
    private int hours(int from) {
        int at = from;
        while (tokens.get(at).number() && HOUR.at(tokens, at + 1).isPresent()) {
            at += 2;
        }
        boolean minutes =
                at > from && tokens.get(at).number() && tokens.get(at + 1).is("ngày");
        int end = minutes ? at + 1 : at;
        int day = tokens.get(end).sign(',') ? end + 1 : end;
        return tokens.get(day).is("ngày") || dates.at(day, day + 8).isPresent() ? day : from;
    }

    private int between(int from, int limit) {
        int at = hours(from);
        while (at < limit
                && at - from < 8
                && !dates.at(at, limit).isPresent()
                && BETWEEN.at(tokens, at, limit).isPresent()) {
            at = BETWEEN.at(tokens, at, limit).map(Hit::to).orElse(at + 1);
        }
        return at;
    }

    private static When when(Term term, Operator operator, int from, int to) {
        return new When(term, Schedule.of(operator, Recurrence.ONCE), from, to);
    }
}
