package vn.mangnon.planning.reader.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Numeral;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.targets.Amount.Sort;

/** The grammar of amounts: "26,85%", "5-10%", "từ 2 đến 3%", "16/100.000 trẻ em", "1.580 tỷ đồng", "12 nghìn". */
final class Amounts {
    private static final String FILE = "quantities.properties";
    private static final Lexicon<String> THOUSAND = Vocabulary.lexicon(Amounts.class, FILE, "SCALE_3");
    private static final Lexicon<String> MILLION = Vocabulary.lexicon(Amounts.class, FILE, "SCALE_6");
    private static final Lexicon<String> BILLION = Vocabulary.lexicon(Amounts.class, FILE, "SCALE_9");
    private static final Lexicon<String> MONEY = Vocabulary.lexicon(Amounts.class, FILE, "MONEY");

    private final Tokens tokens;
    private final NumberMask mask;

    Amounts(Tokens tokens, NumberMask mask) {
        this.tokens = tokens;
        this.mask = mask;
    }

    /** The power of ten a scale word at this token stands for, 0 when it is none. */
    static int scale(Tokens tokens, int at) {
        if (THOUSAND.at(tokens, at).isPresent()) {
            return 3;
        }
        if (MILLION.at(tokens, at).isPresent()) {
            return 6;
        }
        return BILLION.at(tokens, at).isPresent() ? 9 : 0;
    }

    Optional<Amount> at(int from, int limit) {
        if (!mask.amount(from)) {
            return Optional.empty();
        }
        List<BigDecimal> values = new ArrayList<>();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        value(from, values, doubts);
        int end = from + 1;
        int second = Math.max(second(from + 1, limit), repeated(from + 1, limit));
        if (second > 0) {
            value(second, values, doubts);
            end = second + 1;
        }
        return Optional.of(measured(values, doubts, from, end, limit));
    }

    private void value(int at, List<BigDecimal> values, Set<Doubt> doubts) {
        Numeral numeral = Numeral.of(tokens.get(at).lower());
        values.add(numeral.value());
        if (numeral.ambiguous()) {
            doubts.add(Doubt.TWO_READINGS);
        }
    }

    /** The second number of a range, or -1: "5-10", "5 đến 10", "80% đến 90%". */
    private int second(int at, int limit) {
        int next = percent(at) > 0 ? percent(at) : at;
        boolean dash = tokens.get(next).sign('-');
        boolean to = tokens.get(next).is("đến") || tokens.get(next).is("tới");
        boolean number = next + 1 < limit && mask.amount(next + 1);
        boolean percents = next == at || percent(next + 2) > 0;
        return (dash || to) && number && percents ? next + 1 : -1;
    }

    /** The second number of "300.000 đồng đến 500.000 đồng", "từ 10 lớp đến 15 lớp", or -1. */
    private int repeated(int at, int limit) {
        int unit = scale(tokens, at) > 0 ? at + 1 : at;
        int end = MONEY.has(tokens, unit, limit)
                ? unit + 1
                : unit > at
                        ? unit
                        : Units.at(tokens, at, limit)
                                .filter(Units.Unit::known)
                                .map(Units.Unit::to)
                                .orElse(at);
        boolean to = tokens.get(end).is("đến")
                || tokens.get(end).is("tới")
                || tokens.get(end).sign('-');
        boolean same = tokens.get(end + 2).is(tokens.get(at).lower());
        return end > at && to && end + 2 < limit && mask.amount(end + 1) && same ? end + 1 : -1;
    }

    private Amount measured(List<BigDecimal> values, Set<Doubt> doubts, int from, int end, int limit) {
        if (percent(end) > 0) {
            int done = percent(end);
            boolean footnote = tokens.get(done).number() && tokens.get(done - 1).touches(tokens.get(done));
            if (footnote) {
                doubts.add(Doubt.FOOTNOTE_GLUED);
            }
            return new Amount(
                    values,
                    Sort.PERCENT,
                    tokens.get(done - 1).sign('‰') ? "‰" : "%",
                    BigDecimal.ONE,
                    from,
                    footnote ? done + 1 : done,
                    doubts);
        }
        if (of(from, end, limit)) {
            return new Amount(values, Sort.COUNT, "", BigDecimal.ONE, from, end + 2, doubts);
        }
        int among = among(end, limit);
        if (among > end) {
            return new Amount(values, Sort.COUNT, "", BigDecimal.ONE, from, among, doubts);
        }
        int rate = rate(end, limit);
        if (rate > end) {
            return new Amount(values, Sort.RATE, tokens.slice(end, rate), BigDecimal.ONE, from, rate, doubts);
        }
        return scaled(values, doubts, from, end, limit);
    }

    private Amount scaled(List<BigDecimal> values, Set<Doubt> doubts, int from, int end, int limit) {
        int power = scale(tokens, end);
        int next = power > 0 ? end + 1 : end;
        boolean money = MONEY.has(tokens, next, limit);
        if (money || power == 9) {
            int done = slash(money ? next + 1 : next, limit);
            return new Amount(
                    values, Sort.MONEY, tokens.slice(end, done), BigDecimal.TEN.pow(power), from, done, doubts);
        }
        BigDecimal scale = BigDecimal.TEN.pow(power);
        List<BigDecimal> counts = values.stream().map(scale::multiply).toList();
        return new Amount(counts, Sort.COUNT, "", BigDecimal.ONE, from, next, doubts);
    }

    private int slash(int end, int limit) {
        int at = end;
        while (tokens.get(at).sign('/') && tokens.get(at + 1).word() && at + 1 < limit) {
            at += 2;
        }
        return at;
    }

    /** The token after a percent sign at this token, or -1. */
    private int percent(int at) {
        Token token = tokens.get(at);
        if (token.sign('%') || token.sign('‰')) {
            return at + 1;
        }
        return token.is("phần") && tokens.get(at + 1).is("trăm") ? at + 2 : -1;
    }

    /** "15/15 xã": so many of so many, not a rate. */
    private boolean of(int from, int end, int limit) {
        boolean slash = tokens.get(end).sign('/') && tokens.get(end + 1).number() && end + 2 < limit;
        if (!slash || NumberMask.base(tokens.get(end + 1).lower())) {
            return false;
        }
        BigDecimal some = Numeral.of(tokens.get(from).lower()).value();
        BigDecimal all = Numeral.of(tokens.get(end + 1).lower()).value();
        return Units.known(tokens, end + 2) && some.compareTo(all) <= 0;
    }

    /** "38 trong (tổng) số 52 xã": the token after the second number, or the same token. */
    private int among(int at, int limit) {
        int sort = tokens.get(at + 1).is("tổng") ? at + 2 : at + 1;
        boolean said = tokens.get(at).is("trong")
                && tokens.get(sort).is("số")
                && tokens.get(sort + 1).number()
                && sort + 2 < limit;
        return said && Units.known(tokens, sort + 2) ? sort + 2 : at;
    }

    /** "/100.000 trẻ em": the end of a denominator with what it counts. */
    private int rate(int at, int limit) {
        boolean slash = tokens.get(at).sign('/') && tokens.get(at + 1).number() && at + 1 < limit;
        if (!slash) {
            return at;
        }
        int end = at + 2;
        return Units.known(tokens, end)
                ? Units.at(tokens, end, limit).map(Units.Unit::to).orElse(end)
                : end;
    }
}
