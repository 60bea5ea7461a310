package vn.mangnon.planning.reader.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.calendar.Dated;
import vn.mangnon.planning.reader.calendar.Dates;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Symbols;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Citation.Bearing;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Kinds;

/** Finds the places where documents are named by number: with a symbol, or bare after their kind ("Quyết định 1248"). */
final class Mentions {
    private static final Set<String> BARE = Set.of("QĐ", "KH", "NQ", "CT", "TT", "NĐ", "ĐA", "CV", "KL");
    private static final Set<String> UNITS = Set.of(
            "năm", "tháng", "ngày", "tuổi", "tuần", "quý", "giai", "nhóm", "đề", "mục", "nội", "nhiệm", "trẻ", "loại");

    private final Tokens tokens;
    private final Symbols symbols;
    private final Dates dates;
    private final Bodies bodies;

    Mentions(Tokens tokens) {
        this.tokens = tokens;
        symbols = new Symbols(tokens.text());
        dates = new Dates(tokens);
        bodies = new Bodies(tokens);
    }

    List<Mention> in(int from, int to, Bearing bearing) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<Mention> mention = tokens.get(i).number() ? at(i, from, to, bearing) : Optional.empty();
            if (mention.isPresent()) {
                found.add(mention.get());
                i = mention.get().to() - 1;
            }
        }
        return found;
    }

    private Optional<Mention> at(int at, int from, int to, Bearing bearing) {
        Token token = tokens.get(at);
        boolean numbered = tokens.get(at - 1).is("số")
                || tokens.get(at - 1).sign(':') && tokens.get(at - 2).is("số");
        Optional<Hit<String>> kind = kind(at, from, numbered);
        if (token.lower().indexOf('.') >= 0 || token.lower().indexOf(',') >= 0 || inside(at)) {
            return Optional.empty();
        }
        boolean named = numbered || kind.isPresent();
        Optional<Symbols.Found> symbol = symbols.at(
                        token.start(), tokens.get(to - 1).end(), named)
                .filter(found -> named || tight(token, found));
        if (symbol.isPresent()) {
            return Optional.of(mention(
                    symbol.get().number(), at, tokens.from(symbol.get().end()), kind.orElse(null), to, bearing));
        }
        boolean bare = kind.filter(hit -> BARE.contains(hit.meaning())).isPresent() && bare(at, numbered);
        return bare
                ? Optional.of(mention(token.lower(), at, at + 1, kind.orElse(null), to, bearing))
                : Optional.empty();
    }

    /** The kind of document right before the number: "Kế hoạch số", "Quyết định". */
    private Optional<Hit<String>> kind(int at, int from, boolean numbered) {
        int end = numbered ? tokens.get(at - 1).is("số") ? at - 1 : at - 2 : at;
        int start = tokens.get(end - 1).sign(',') ? end - 1 : end;
        return Kinds.names().before(tokens, start, from);
    }

    /** Part of a date or of another number. */
    private boolean inside(int at) {
        Token before = tokens.get(at - 1);
        boolean sign =
                before.sign('/') || before.sign('-') && tokens.get(at - 2).number();
        return sign && before.touches(tokens.get(at));
    }

    /** Without "số" or a kind in front, only a number written in one piece is one: "2021-2025 - UBND" is not. */
    private boolean tight(Token token, Symbols.Found found) {
        boolean year = token.lower().length() == 4
                && (token.lower().startsWith("19") || token.lower().startsWith("20"));
        String printed = tokens.text().plain().substring(token.start(), found.end());
        return printed.indexOf(' ') < 0 && printed.indexOf('\n') < 0 && !(year && printed.indexOf('/') < 0);
    }

    private boolean bare(int at, boolean numbered) {
        String digits = tokens.get(at).lower();
        Token next = tokens.get(at + 1);
        boolean year = digits.length() == 4 && digits.startsWith("20") && !numbered;
        boolean unit = UNITS.contains(next.lower()) && !next.is("ngày");
        boolean more = next.sign('/')
                || next.sign('%')
                || next.sign('-') && tokens.get(at + 2).number();
        return digits.length() <= 5 && !year && !unit && !more;
    }

    private Mention mention(String number, int at, int end, @Nullable Hit<String> kind, int to, Bearing bearing) {
        int next = tokens.get(end).sign(',')
                        && (tokens.get(end + 1).is("ngày")
                                || tokens.get(end + 1).is("năm"))
                ? end + 1
                : end;
        Optional<Dated> dated =
                tokens.get(next).is("ngày") || tokens.get(next).is("năm") ? dates.at(next, to) : Optional.empty();
        int done = dated.map(Dated::to).orElse(end);
        PrintedDate date = dated.filter(Dated::plausible).map(Dated::date).orElse(null);
        Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
        String words = kind == null ? null : tokens.slice(kind.from(), kind.to());
        Set<Doubt> doubts = dated.isPresent() && date == null ? Set.of(Doubt.DATE_IMPLAUSIBLE) : Set.of();
        return new Mention(new Citation(number, date, words, issuer(done, to), bearing, span, doubts), at, done);
    }

    private @Nullable String issuer(int at, int to) {
        boolean of = tokens.get(at).is("của");
        return of ? bodies.at(at + 1, to).map(Body::name).orElse(null) : null;
    }
}
