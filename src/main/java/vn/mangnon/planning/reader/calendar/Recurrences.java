package vn.mangnon.planning.reader.calendar;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Numeral;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;

/** How often: "định kỳ hằng tháng, hằng quý, 6 tháng, 9 tháng và năm", "đột xuất khi có yêu cầu". */
final class Recurrences {
    private static final String FILE = "recurrences.properties";
    private static final Lexicon<Recurrence> OUTER = new Lexicon<>();
    private static final Lexicon<Recurrence> INNER = new Lexicon<>();
    private static final Lexicon<String> TIMES = Vocabulary.lexicon(Recurrences.class, FILE, "TIMES");

    static {
        Vocabulary.entries(Recurrences.class, FILE).forEach((key, phrases) -> {
            if (key.equals("TIMES")) {
                return;
            }
            boolean inner = key.startsWith("INNER_");
            Recurrence recurrence = Recurrence.valueOf(inner ? key.substring("INNER_".length()) : key);
            phrases.forEach(phrase -> (inner ? INNER : OUTER).put(phrase, recurrence));
        });
    }

    private final Tokens tokens;

    Recurrences(Tokens tokens) {
        this.tokens = tokens;
    }

    record Found(Set<Recurrence> recurrences, int from, int to) {}

    /** Comes back by the calendar, be it at no fixed time. */
    static boolean periodic(Recurrence recurrence) {
        return recurrence != Recurrence.ONCE && recurrence != Recurrence.PER_EVENT;
    }

    Optional<Found> at(int from, int limit) {
        Optional<Found> times = times(from, limit);
        if (times.isPresent()) {
            return times;
        }
        Optional<Hit<Recurrence>> first = outer(from, limit).or(() -> heading(from, limit));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Set<Recurrence> found = EnumSet.of(first.get().meaning());
        int end = first.get().to();
        while (end < limit) {
            int next = joint(end, limit);
            Optional<Hit<Recurrence>> more =
                    outer(next, limit).or(() -> bare(first.get(), next) ? inner(next, limit) : Optional.empty());
            if (more.isEmpty()) {
                break;
            }
            found.add(more.get().meaning());
            end = more.get().to();
        }
        return Optional.of(new Found(found, from, end));
    }

    /** "01 lần/quý", "2 lần/năm". */
    private Optional<Found> times(int at, int limit) {
        boolean times = tokens.get(at).number()
                && TIMES.has(tokens, at + 1, limit)
                && tokens.get(at + 2).sign('/')
                && at + 3 < limit;
        Optional<Hit<Recurrence>> period = times ? INNER.at(tokens, at + 3, limit) : Optional.empty();
        return period.map(hit -> {
            boolean once = Numeral.of(tokens.get(at).lower()).value().compareTo(BigDecimal.ONE) == 0;
            boolean twice = hit.meaning() == Recurrence.YEARLY && !once;
            return new Found(EnumSet.of(twice ? Recurrence.TWICE_YEARLY : hit.meaning()), at, hit.to());
        });
    }

    /** Bare periods go on a list, or follow "định kỳ". */
    private static boolean bare(Hit<Recurrence> first, int next) {
        return next > first.to() || first.meaning() == Recurrence.PERIODIC;
    }

    /** "báo cáo quý", "năm (trước ngày 15/12)": bare periods count where a report or a bracket shows what they are. */
    private Optional<Hit<Recurrence>> heading(int at, int limit) {
        boolean report = tokens.get(at - 2).is("báo") && tokens.get(at - 1).is("cáo");
        boolean bracket = tokens.get(at + 1).sign('(')
                && (tokens.get(at + 2).is("trước")
                        || tokens.get(at + 2).is("chậm")
                        || tokens.get(at + 2).is("ngày"));
        return report || bracket ? inner(at, limit) : Optional.empty();
    }

    /** "6 tháng" of a duration, "năm học", "6 tháng tuổi" are no periods. */
    private Optional<Hit<Recurrence>> outer(int at, int limit) {
        return OUTER.at(tokens, at, limit).filter(hit -> {
            Token next = tokens.get(hit.to());
            boolean age = next.is("tuổi")
                    || next.is("kể")
                    || next.is("sau") && tokens.get(at).number();
            boolean range = tokens.get(at - 1).sign('-')
                    || tokens.get(at - 1).is("đến")
                    || tokens.get(at - 1).is("từ");
            return !age && !(range && tokens.get(at).number());
        });
    }

    private Optional<Hit<Recurrence>> inner(int at, int limit) {
        return INNER.at(tokens, at, limit).filter(hit -> {
            Token next = tokens.get(hit.to());
            return !next.number()
                    && !next.is("học")
                    && !next.is("i")
                    && !next.is("ii")
                    && !next.is("sau")
                    && !next.is("cuối");
        });
    }

    /** The token after what may join periods: a comma, "và", "hoặc", "báo cáo" before the next one. */
    private int joint(int end, int limit) {
        int at = end;
        while (at - end < 5
                && (tokens.get(at).sign(',')
                        || tokens.get(at).sign('/')
                        || tokens.get(at).sign('…')
                        || tokens.get(at).sign('.') && tokens.get(at + 1).sign('.'))) {
            at++;
        }
        if (tokens.get(at).is("và")
                || tokens.get(at).is("hoặc")
                || tokens.get(at).is("hay")) {
            at++;
        }
        if (at > end
                && tokens.get(at).is("báo")
                && tokens.get(at + 1).is("cáo")
                && inner(at + 2, limit).isPresent()) {
            at += 2;
        }
        return at;
    }
}
