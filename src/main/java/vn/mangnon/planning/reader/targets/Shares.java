package vn.mangnon.planning.reader.targets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.targets.Clauses.Clause;

/**
 * Shares the words of a clause out among its numbers: up to the last comma, "và" or "trong đó" between two they belong to
 * the first, from there to the second. Where a number starts from ("từ 10% xuống còn 5%") is nobody's.
 */
final class Shares {
    private static final Lexicon<String> ACTION = Vocabulary.lexicon(Shares.class, "actions.properties", "ACTION");

    private static final Set<String> KIND_ENDS =
            Set.of("xã", "phường", "trấn", "huyện", "quận", "phố", "tỉnh", "non", "học", "thôn");
    private static final Set<String> KIND_BEGINS =
            Set.of("xã", "phường", "thị", "huyện", "quận", "thành", "đặc", "tiểu", "trung", "bản", "tổ");

    private final Tokens tokens;
    private final Clause clause;
    private final List<Quantity> goals;
    private final List<Quantity> baselines;

    Shares(Tokens tokens, Clause clause, List<Quantity> goals, List<Quantity> baselines) {
        this.tokens = tokens;
        this.clause = clause;
        this.goals = goals;
        this.baselines = baselines;
    }

    Share of(int index) {
        Quantity goal = goals.get(index);
        boolean last = index + 1 == goals.size();
        int left = index == 0 ? clause.from() : split(goals.get(index - 1).to(), goal.from());
        int right = last ? clause.to() : split(goal.to(), edge(goals.get(index + 1), goal.to()));
        return new Share(left, edge(goal, left), right);
    }

    /** Where the words before a number end: at the number it starts from, if that stands before it. */
    private int edge(Quantity goal, int left) {
        return baseline(goal, left).map(this::start).orElse(goal.from());
    }

    /** What a number starts from, in words: "15,2‰ năm 2024". */
    Optional<String> baseline(Quantity goal, Share share) {
        return baseline(goal, share.left())
                .map(from -> tokens.slice(from.amount().from(), end(from, goal.from())));
    }

    private Optional<Quantity> baseline(Quantity goal, int left) {
        return baselines.stream()
                .filter(from -> from.from() >= left && from.to() <= goal.from())
                .findFirst();
    }

    private int start(Quantity from) {
        return tokens.get(from.from() - 1).is("từ") ? from.from() - 1 : from.from();
    }

    private int end(Quantity from, int limit) {
        int time = Milestones.time(tokens, from.to(), limit);
        return Math.max(from.to(), time);
    }

    private int split(int from, int to) {
        int at = last(from, to);
        while (at < to && at > from) {
            int before = last(from, at);
            Optional<Hit<String>> deed = before < at ? ACTION.at(tokens, before + 1, at) : Optional.empty();
            if (deed.isEmpty() || deed.get().to() < at) {
                break;
            }
            at = before;
        }
        return at;
    }

    /** "xã, phường, thị trấn", "tiểu học, trung học cơ sở": one list of places whose comma parts nothing. */
    private boolean kinds(int comma) {
        return KIND_ENDS.contains(tokens.get(comma - 1).lower())
                && KIND_BEGINS.contains(tokens.get(comma + 1).lower());
    }

    /** The last comma, "và", "trong đó" or "đồng thời" outside brackets, or the end of the stretch. */
    private int last(int from, int to) {
        int depth = 0;
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            depth += token.sign(')') ? 1 : token.sign('(') ? -1 : 0;
            boolean sign = token.sign(',') && !kinds(i) || token.sign(';') || token.is("và");
            boolean which = token.is("trong") && tokens.get(i + 1).is("đó");
            boolean also = token.is("đồng") && tokens.get(i + 1).is("thời");
            if (depth == 0 && (sign || which || also)) {
                return i;
            }
        }
        return to;
    }
}
