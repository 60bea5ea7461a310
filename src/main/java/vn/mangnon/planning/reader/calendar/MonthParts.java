package vn.mangnon.planning.reader.calendar;

import java.util.Optional;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Term;

/** Parts of months: "trung tuần tháng 8", "tuần cuối tháng 5", "đầu tháng 6/2024", "cuối quý II". */
final class MonthParts {
    private static final Lexicon<String> PARTS = Vocabulary.lexicon(MonthParts.class, "operators.properties", "PART");

    private final Tokens tokens;
    private final Dates dates;

    MonthParts(Tokens tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    record Found(Term term, String hint, int to) {
        boolean everyPlan() {
            return hint.startsWith("năm thứ");
        }
    }

    Optional<Found> at(int from, int limit) {
        Optional<Hit<String>> part = PARTS.at(tokens, from, limit);
        if (part.isEmpty()) {
            return planYears(from, limit);
        }
        int at = tokens.get(part.get().to()).is("của")
                ? part.get().to() + 1
                : part.get().to();
        boolean month = tokens.get(at).is("tháng")
                || tokens.get(at).is("quý")
                || tokens.get(at).is("năm");
        return month
                ? dates.at(at, limit)
                        .map(dated -> new Found(
                                Term.on(dated.date()),
                                tokens.slice(from, part.get().to()),
                                dated.to()))
                : Optional.empty();
    }

    /** "tháng 11 của năm thứ hai và năm thứ tư" of a plan of several years. */
    private Optional<Found> planYears(int from, int limit) {
        Optional<Dated> dated = tokens.get(from).is("tháng") ? dates.at(from, limit) : Optional.empty();
        int at = dated.map(Dated::to).orElse(limit);
        int year = tokens.get(at).is("của") ? at + 1 : at;
        if (dated.isEmpty() || !ordinalYear(year)) {
            return Optional.empty();
        }
        int end = year + 3;
        int next = tokens.get(end + 1).is("năm") ? end + 1 : end;
        boolean second = tokens.get(end).is("và")
                && (ordinalYear(end + 1) || tokens.get(end + 1).is("thứ"));
        int done = second ? (next > end ? next + 3 : end + 3) : end;
        return Optional.of(new Found(
                Term.on(dated.get().date()), tokens.slice(year, Math.min(done, limit)), Math.min(done, limit)));
    }

    private boolean ordinalYear(int at) {
        return tokens.get(at).is("năm") && tokens.get(at + 1).is("thứ");
    }
}
