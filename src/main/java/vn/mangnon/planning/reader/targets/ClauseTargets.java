package vn.mangnon.planning.reader.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.targets.Clauses.Clause;

/** The targets of one clause. A number without a noun of its own takes over what the one before or after counts. */
final class ClauseTargets {
    /** "dưới 5% (nội thành), 10% (ngoại thành)": the same thing counted in another part. */
    private static final Pattern PART = Pattern.compile("\\(|(?:đối với|khu vực|ở|tại) ");

    /** "Chỉ tiêu 6: 30% …": names a goal and does not say what is counted. */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:chỉ tiêu|mục tiêu)(?: số)? \\d+");

    private static final Lexicon<String> MEASURED =
            Vocabulary.lexicon(ClauseTargets.class, "actions.properties", "MEASURED");

    private final Tokens tokens;
    private final NumberMask mask;
    private final Acceptance acceptance;
    private final Wording wording;
    private final Manner manner;
    private final Rates rates;
    private String subject = "";

    ClauseTargets(Tokens tokens, NumberMask mask) {
        this.tokens = tokens;
        this.mask = mask;
        acceptance = new Acceptance(tokens);
        wording = new Wording(tokens);
        manner = new Manner(tokens);
        rates = new Rates(tokens, mask);
    }

    List<Target> in(Clause clause, Setting setting) {
        List<Quantity> all = new Quantities(tokens, mask).in(clause.from(), clause.to());
        List<Quantity> goals = all.stream()
                .filter(quantity -> candidate(quantity, clause, setting))
                .toList();
        List<Quantity> baselines = all.stream()
                .filter(quantity -> acceptance.baseline(quantity, clause.to()))
                .toList();
        Shares shares = new Shares(tokens, clause, goals, baselines);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Share share = shares.of(i);
            Target last = targets.isEmpty() ? null : targets.getLast();
            Target target = target(goals.get(i), clause, setting, share, last);
            String baseline = shares.baseline(goals.get(i), share).orElse(null);
            if (target != null) {
                targets.add(baseline == null ? target : target.from(baseline));
            }
        }
        return completed(targets, setting);
    }

    /** What is no goal by itself does not part the words either, unless it may go on counting what the one before counts. */
    private boolean candidate(Quantity quantity, Clause clause, Setting setting) {
        boolean goal = acceptance.goal(rates.of(quantity, clause.from()), clause.from(), clause.to(), setting.nature());
        return goal || quantity.bare() && quantity.from() > clause.from();
    }

    private @Nullable Target target(
            Quantity quantity, Clause clause, Setting setting, Share share, @Nullable Target last) {
        String after = wording.after(quantity.to(), share.right(), quantity.count());
        boolean first = quantity.count() || Words.count(after) >= 3;
        String before = first ? wording.deed(share.left(), share.edge()) : wording.before(share.left(), share.edge());
        boolean alone = after.isEmpty() && meaningless(before);
        if (after.isEmpty() && Words.count(before) == 0) {
            after = wording.beyond(quantity.to(), share.right());
            alone = after.isEmpty();
        }
        Quantity full = quantity.bare() ? rates.of(quantity, clause.from()) : quantity;
        if (last != null && alone && (quantity.bare() || !quantity.count())) {
            String unit = quantity.bare() ? last.unit() : full.unit();
            return built(full, clause, setting, share, last.what(), unit).inMode(last.mode());
        }
        if (last != null && Words.count(before) == 0 && PART.matcher(after).lookingAt()) {
            return built(full, clause, setting, share, Words.tidy(subject + " " + after), full.unit());
        }
        subject = before;
        if (!acceptance.goal(full, clause.from(), clause.to(), setting.nature())) {
            return null;
        }
        String noun = quantity.count() && !quantity.bare() ? full.unit() : "";
        String counted = what(before, noun, after, clause);
        if (last != null
                && Words.count(before) == 0
                && tokens.get(quantity.from() - 1).is("cho")) {
            counted = last.what() + " cho " + counted;
        }
        return built(full, clause, setting, share, counted, full.unit());
    }

    private Target built(Quantity quantity, Clause clause, Setting setting, Share share, String what, String unit) {
        String by = milestone(quantity.to(), share.right(), setting.floor());
        by = by == null ? Milestones.first(tokens, share.left(), share.edge(), setting.floor()) : by;
        String per = manner.per(clause.sentence(), quantity.from());
        boolean yearly = per != null && per.equalsIgnoreCase("mỗi năm") && !unit.contains("/") && quantity.count();
        return new Target(
                setting.section(),
                quantity.comparators(),
                quantity.amount().values(),
                yearly ? unit + "/năm" : unit,
                Words.tidy(Words.balanced(what)),
                by,
                manner.mode(share.left(), quantity.amount().from()),
                manner.aspiration(clause.sentence(), quantity.from()),
                manner.ofWhich(Math.max(clause.from(), share.left() - 1), quantity.from()),
                per,
                manner.baseline(share.left(), share.right()),
                quantity.amount().scale(),
                tokens.span(quantity.from(), quantity.to()),
                quantity.doubts());
    }

    /** The first time that is not the one a change is measured from. */
    private @Nullable String milestone(int from, int to, int floor) {
        int compared = Manner.compared(tokens, from, to);
        String before = Milestones.first(tokens, from, compared, floor);
        return before == null ? Milestones.first(tokens, Manner.base(tokens, compared, to), to, floor) : before;
    }

    /** A target without a year has that of the next one in the clause, then that of its setting; so with what is counted. */
    private static List<Target> completed(List<Target> targets, Setting setting) {
        List<Target> completed = new ArrayList<>();
        String year = setting.year();
        Target next = null;
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            boolean same =
                    next != null && target.what().isEmpty() && next.unit().equals(target.unit());
            Target told = same && next != null ? target.about(next.what()) : target;
            next = told.by() == null ? told.until(year) : told;
            year = next.by();
            completed.addFirst(next);
        }
        return completed;
    }

    private static boolean meaningless(String words) {
        return Words.count(words) == 0
                || Set.of("giảm", "tăng", "đạt", "duy trì", "phấn đấu", "và", "còn", "là", "đồng thời")
                        .contains(words.toLowerCase(Locale.ROOT));
    }

    /** What is counted: the words before and after the number, and what stood before the colon if that is what is measured. */
    private String what(String before, String unit, String after, Clause clause) {
        String what = Words.tidy(before + " " + unit + " " + after);
        boolean told = clause.from() > clause.sentence();
        boolean poor = Words.count(before + " " + after) < 2;
        int colon = colon(clause);
        if (colon == clause.from() && poor) {
            return what;
        }
        boolean measure = colon < clause.from()
                && MEASURED.at(tokens, clause.sentence(), colon).isPresent();
        String title = told && (poor || measure) ? wording.before(clause.sentence(), colon) : "";
        return NUMBERED.matcher(title).matches() ? what : Words.tidy(title + " " + what);
    }

    /** The first colon between the beginning of the sentence and the clause, or the beginning of the clause. */
    private int colon(Clause clause) {
        int end = clause.sentence();
        while (end < clause.from() && !tokens.get(end).sign(':')) {
            end++;
        }
        return end;
    }
}
