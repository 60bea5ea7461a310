package vn.mangnon.planning.reader.targets;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.Dated;
import vn.mangnon.planning.reader.calendar.Dates;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;

/** Tells numbers that something explains (dates, ages, names, ordinals, denominators …) from numbers that are amounts. */
public final class NumberMask {
    private static final String FILE = "quantities.properties";
    private static final Lexicon<String> AGE = Vocabulary.lexicon(NumberMask.class, FILE, "AGE");
    private static final Lexicon<String> DURATION = Vocabulary.lexicon(NumberMask.class, FILE, "DURATION");
    private static final Lexicon<String> SIZE = Vocabulary.lexicon(NumberMask.class, FILE, "SIZE");
    private static final Lexicon<String> ORDINAL = Vocabulary.lexicon(NumberMask.class, FILE, "ORDINAL");
    private static final Set<String> BASES = Set.of("1.000", "10.000", "100.000", "1000", "10000", "100000");

    private final Tokens tokens;
    private final BitSet taken;
    private final BitSet masked = new BitSet();
    private final int from;

    /** taken: tokens that citations take. */
    NumberMask(Tokens tokens, BitSet taken, int from, int to) {
        this.tokens = tokens;
        this.taken = taken;
        this.from = from;
        dates(from, to);
        for (int i = from; i < to; i++) {
            if (tokens.get(i).number() && !masked(i) && explained(i, from, to)) {
                masked.set(i - from);
            }
        }
    }

    /** Whether a rate may be counted on so many: per thousand, per hundred thousand. */
    static boolean base(String digits) {
        return BASES.contains(digits);
    }

    boolean amount(int at) {
        return tokens.get(at).number() && !masked(at);
    }

    private boolean masked(int at) {
        return taken.get(at) || at >= from && masked.get(at - from);
    }

    private void dates(int from, int to) {
        Dates dates = new Dates(tokens);
        for (int i = from; i < to; i++) {
            Optional<Dated> dated = dates.at(i, to);
            if (dated.isPresent() && !masked(i)) {
                masked.set(dated.get().from() - from, dated.get().to() - from);
                i = dated.get().to() - 1;
            }
        }
    }

    private boolean explained(int at, int from, int to) {
        return joined(at)
                || year(at, from)
                || followed(at, to)
                || denominator(at, from)
                || named(at, from)
                || telephone(at);
    }

    /** A number written onto a word, or after its hyphen: COVID-19, "trẻ em2". */
    private boolean joined(int at) {
        Token before = tokens.get(at - 1);
        boolean hyphen = before.sign('-')
                && tokens.get(at - 2).word()
                && tokens.get(at - 2).touches(before);
        boolean slash = before.sign('/') && before.touches(tokens.get(at));
        return before.touches(tokens.get(at)) && (before.word() || before.sign('%'))
                || hyphen && before.touches(tokens.get(at))
                || slash;
    }

    private boolean year(int at, int from) {
        String digits = tokens.get(at).lower();
        boolean possible = digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(Character::isDigit);
        if (!possible) {
            return false;
        }
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        boolean range = next.sign('-') || before.sign('-') || next.sign('%');
        boolean compared = at > from && Comparisons.before(tokens, at, from).isPresent();
        return !next.sign('%') && (range || !next.word() || !compared && !Units.known(tokens, at + 1));
    }

    /** "dưới 6 tuổi", "từ 6 đến dưới 16 tuổi", "6 tháng", "2.500 gram". */
    private boolean followed(int at, int to) {
        int next = at + 1;
        boolean scaled = Amounts.scale(tokens, next) > 0;
        if (AGE.has(tokens, next, to) || SIZE.has(tokens, next, to) && !scaled) {
            return true;
        }
        boolean rate = DURATION.at(tokens, next, to)
                .map(hit -> tokens.get(hit.to()).sign('/'))
                .orElse(false);
        if (DURATION.has(tokens, next, to) && !rate) {
            return true;
        }
        int second = second(next);
        return second > 0
                && tokens.get(second).number()
                && (AGE.has(tokens, second + 1, to) || DURATION.has(tokens, second + 1, to));
    }

    /** The second number of "6 đến (dưới) 16", "6 - 16", or -1. */
    private int second(int next) {
        boolean to = tokens.get(next).is("đến")
                || tokens.get(next).is("tới")
                || tokens.get(next).sign('-')
                || tokens.get(next).is("và");
        int number = tokens.get(next + 1).is("dưới") ? next + 2 : next + 1;
        return to && tokens.get(number).number() ? number : -1;
    }

    /** "trên 1.000 trẻ đẻ sống" after a rate. */
    private boolean denominator(int at, int from) {
        boolean base = base(tokens.get(at).lower())
                && (tokens.get(at - 1).is("trên") || tokens.get(at - 1).is("/"));
        for (int i = at - 1; base && i >= Math.max(from, at - 25); i--) {
            boolean rate = tokens.get(i).is("suất")
                    || tokens.get(i).is("số") && tokens.get(i - 1).is("tỷ")
                    || tokens.get(i).is("lệ");
            if (rate && tokens.get(i - 1).bare().startsWith("t")) {
                return true;
            }
        }
        return false;
    }

    /** No name goes into the thousands: "Cấp 1.000 suất" gives them. */
    private boolean named(int at, int from) {
        return tokens.get(at).lower().length() <= 3
                && ordinal(at, from)
                && !tokens.get(at + 1).sign('%')
                && !tokens.get(at + 1).sign('‰');
    }

    /** "tiêu chí 5", and the others of "khối 4, 5"; but "mỗi thôn 01 băng rôn" counts. */
    private boolean ordinal(int at, int from) {
        Optional<Hit<String>> name = ORDINAL.before(tokens, at, from);
        if (name.isPresent()) {
            Token before = tokens.get(name.get().from() - 1);
            return !before.is("mỗi") && !before.is("từng");
        }
        boolean listed = (tokens.get(at - 1).sign(',') || tokens.get(at - 1).is("và"))
                && at - 2 >= from
                && small(at - 2)
                && small(at)
                && !tokens.get(at + 1).word();
        return listed && masked(at - 2) && ordinal(at - 2, from);
    }

    private boolean small(int at) {
        return tokens.get(at).number() && tokens.get(at).lower().length() <= 2;
    }

    private boolean telephone(int at) {
        String digits = tokens.get(at).lower();
        boolean dotted = digits.startsWith("0") && digits.length() >= 9;
        return dotted || digits.length() >= 10 && digits.indexOf('.') < 0;
    }
}
