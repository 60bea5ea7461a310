package vn.mangnon.planning.reader.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.targets.Amount.Sort;
import vn.mangnon.planning.reader.targets.Clauses.Clause;

/**
 * The targets of one clause. The words between two numbers are shared out: up to the last comma, "và" or "trong đó" they
 * belong to the first, from there to the second. A number without a noun of its own takes over what the one before counts.
 */
final class ClauseTargets {
    /** "dưới 5% (nội thành), 10% (ngoại thành)": the same thing counted in another part. */
    private static final Pattern PART = Pattern.compile("\\(|(?:đối với|khu vực|ở|tại) ");

    private final Tokens tokens;
    private final NumberMask mask;
    private final Acceptance acceptance;
    private final Wording wording;
    private final Manner manner;
    private String subject = "";

    ClauseTargets(Tokens tokens, NumberMask mask) {
        this.tokens = tokens;
        this.mask = mask;
        acceptance = new Acceptance(tokens);
        wording = new Wording(tokens);
        manner = new Manner(tokens);
    }

    List<Target> in(Clause clause, Setting setting) {
        List<Quantity> all = new Quantities(tokens, mask)
                .in(clause.from(), clause.to()).stream()
                        .filter(quantity -> candidate(quantity, clause, setting))
                        .toList();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            int left = i == 0 ? clause.from() : split(all.get(i - 1).to(), quantity.from());
            int right = i + 1 < all.size() ? split(quantity.to(), all.get(i + 1).from()) : clause.to();
            Target last = targets.isEmpty() ? null : targets.getLast();
            Target target = target(quantity, clause, setting, left, right, last);
            if (target != null) {
                targets.add(target);
            }
        }
        return dated(targets, setting);
    }

    /** What is no goal by itself does not part the words either, unless it may go on counting what the one before counts. */
    private boolean candidate(Quantity quantity, Clause clause, Setting setting) {
        boolean goal = acceptance.goal(rated(quantity, clause.from()), clause.from(), clause.to(), setting.nature());
        return goal || quantity.bare() && quantity.from() > clause.from();
    }

    private @Nullable Target target(
            Quantity quantity, Clause clause, Setting setting, int left, int right, @Nullable Target last) {
        String after = wording.after(quantity.to(), right, quantity.count());
        boolean first = quantity.count() || Words.count(after) >= 3;
        String before = first ? wording.deed(left, quantity.from()) : wording.before(left, quantity.from());
        boolean alone = after.isEmpty() && meaningless(before);
        Quantity full = quantity.bare() ? rated(quantity, clause.from()) : quantity;
        if (last != null && alone && (quantity.bare() || !quantity.count())) {
            Target shared =
                    built(full, clause, setting, left, right, last.what(), quantity.bare() ? last.unit() : full.unit());
            return Targets.mode(shared, last.mode());
        }
        if (last != null && Words.count(before) == 0 && PART.matcher(after).lookingAt()) {
            return built(full, clause, setting, left, right, Words.tidy(subject + " " + after), full.unit());
        }
        subject = before;
        if (!acceptance.goal(full, clause.from(), clause.to(), setting.nature())) {
            return null;
        }
        String noun = quantity.count() && !quantity.bare() ? full.unit() : "";
        return built(full, clause, setting, left, right, what(before, noun, after, clause), full.unit());
    }

    /** "9,5" after "trên 1.000 trẻ đẻ sống" is so many of a thousand, though the measure stands in front. */
    private Quantity rated(Quantity quantity, int from) {
        for (int i = quantity.from() - 1; i > from; i--) {
            boolean base = tokens.get(i).number() && tokens.get(i - 1).is("trên") && !mask.amount(i);
            if (base) {
                int end = Units.at(tokens, i + 1, quantity.from())
                        .map(Units.Unit::to)
                        .orElse(i + 1);
                while (end < quantity.from() && tokens.get(end).word() && !Wording.loose(tokens, end)) {
                    end++;
                }
                Amount amount = quantity.amount();
                Amount rate = new Amount(
                        amount.values(),
                        Sort.RATE,
                        tokens.slice(i - 1, end),
                        amount.scale(),
                        amount.from(),
                        amount.to(),
                        amount.doubts());
                return new Quantity(
                        rate,
                        quantity.comparators(),
                        quantity.stated(),
                        rate.unit(),
                        true,
                        false,
                        quantity.from(),
                        quantity.noun(),
                        quantity.to(),
                        quantity.doubts());
            }
        }
        return quantity;
    }

    private Target built(
            Quantity quantity, Clause clause, Setting setting, int left, int right, String what, String unit) {
        String by = Milestones.first(tokens, quantity.to(), right, setting.floor());
        by = by == null ? Milestones.first(tokens, left, quantity.from(), setting.floor()) : by;
        String per = manner.per(clause.sentence(), quantity.from());
        boolean yearly = per != null && per.equalsIgnoreCase("mỗi năm") && !unit.contains("/") && quantity.count();
        Span span = new Span(
                tokens.get(quantity.from()).start(),
                tokens.get(quantity.to() - 1).end());
        return new Target(
                setting.section(),
                quantity.comparators(),
                quantity.amount().values(),
                yearly ? unit + "/năm" : unit,
                what,
                by,
                manner.mode(left, quantity.amount().from()),
                manner.aspiration(clause.sentence(), quantity.from()),
                manner.ofWhich(Math.max(clause.from(), left - 1), quantity.from()),
                per,
                manner.baseline(left, right),
                quantity.amount().scale(),
                span,
                quantity.doubts());
    }

    /** A target without a year has that of the next one in the clause, then that of its setting. */
    private static List<Target> dated(List<Target> targets, Setting setting) {
        List<Target> dated = new ArrayList<>();
        String next = setting.year();
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            dated.addFirst(target.by() == null ? Targets.by(target, next) : target);
            next = target.by() == null ? next : target.by();
        }
        return dated;
    }

    private static boolean meaningless(String words) {
        return Words.count(words) == 0
                || Set.of("giảm", "tăng", "đạt", "duy trì", "phấn đấu", "và", "còn", "là", "đồng thời")
                        .contains(words.toLowerCase(Locale.ROOT));
    }

    /** What is counted: the words before and after the number, or what stood before the colon. */
    private String what(String before, String unit, String after, Clause clause) {
        String what = Words.tidy(before + " " + unit + " " + after);
        boolean poor = Words.count(before + " " + after) < 2 && clause.from() > clause.sentence();
        String context = poor ? wording.before(clause.sentence(), clause.from()) : "";
        return Words.tidy(context + " " + what);
    }

    private int split(int from, int to) {
        int depth = 0;
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            depth += token.sign(')') ? 1 : token.sign('(') ? -1 : 0;
            boolean sign = token.sign(',') || token.sign(';') || token.is("và");
            boolean which = token.is("trong") && tokens.get(i + 1).is("đó");
            boolean also = token.is("đồng") && tokens.get(i + 1).is("thời");
            if (depth == 0 && (sign || which || also)) {
                return i;
            }
        }
        return to;
    }
}
