package vn.mangnon.planning.reader.targets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Comparator;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.targets.Amount.Sort;

/** Finds the quantities of a clause: amounts with their comparators and units. */
final class Quantities {
    private final Tokens tokens;
    private final Amounts amounts;

    Quantities(Tokens tokens, NumberMask mask) {
        this.tokens = tokens;
        amounts = new Amounts(tokens, mask);
    }

    List<Quantity> in(int from, int to) {
        List<Quantity> found = new ArrayList<>();
        int floor = from;
        for (int i = from; i < to; i++) {
            Optional<Amount> amount = amounts.at(i, to);
            if (amount.isPresent()) {
                Quantity quantity = shared(quantity(amount.get(), floor, to), found);
                found.add(quantity);
                floor = quantity.to();
                i = quantity.to() - 1;
            }
        }
        return found;
    }

    private Quantity quantity(Amount amount, int floor, int to) {
        Optional<Units.Unit> unit = amount.sort() == Sort.COUNT ? unit(amount, to) : Optional.empty();
        boolean bare = amount.sort() == Sort.COUNT && unit.isEmpty();
        int end = unit.map(Units.Unit::to).orElse(amount.to());
        Optional<Comparator> after = Comparisons.after(tokens, end, to);
        Optional<Comparisons.Found> before = before(amount, floor);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(amount.doubts());
        if (unit.isPresent() && !unit.get().known()) {
            doubts.add(Doubt.UNIT_UNKNOWN);
        }
        int from = before.map(Comparisons.Found::from).orElse(amount.from());
        from = tokens.get(from - 1).is("từ") && from > floor ? from - 1 : from;
        String words = unit.map(found -> tokens.slice(found.from(), found.to())).orElse(amount.unit());
        int noun = unit.map(Units.Unit::from).orElse(end);
        return new Quantity(
                amount,
                comparators(amount, before, after),
                before.isPresent() || after.isPresent(),
                words,
                unit.map(Units.Unit::known).orElse(true),
                bare,
                from,
                noun,
                after.isPresent() ? end + 2 : end,
                doubts);
    }

    private Optional<Units.Unit> unit(Amount amount, int to) {
        Token next = tokens.get(amount.to());
        boolean sort = next.is("số") || next.is("các") || next.is("tổng");
        boolean ends = Clauses.binds(next) || Milestones.time(tokens, amount.to(), to) > amount.to();
        return ends && !sort ? Optional.empty() : Units.at(tokens, sort ? amount.to() + 1 : amount.to(), to);
    }

    private Optional<Comparisons.Found> before(Amount amount, int floor) {
        Optional<Comparisons.Found> near = Comparisons.before(tokens, amount.from(), floor);
        boolean plain = near.isEmpty() || near.get().comparator() == Comparator.EQUAL;
        Optional<Comparisons.Found> far = plain ? Comparisons.far(tokens, amount.from(), floor) : Optional.empty();
        return far.map(found -> new Comparisons.Found(
                        found.comparator(), near.map(Comparisons.Found::from).orElse(amount.from())))
                .or(() -> near);
    }

    private static List<Comparator> comparators(
            Amount amount, Optional<Comparisons.Found> before, Optional<Comparator> after) {
        if (amount.values().size() > 1) {
            return List.of(Comparator.AT_LEAST, Comparator.AT_MOST);
        }
        return List.of(after.or(() -> before.map(Comparisons.Found::comparator)).orElse(Comparator.EQUAL));
    }

    /** "ít nhất 15 … và 200 …", "dưới 10% (nội thành), 5% (ngoại thành)": one comparator for both. */
    private Quantity shared(Quantity quantity, List<Quantity> before) {
        Quantity last = before.isEmpty() ? null : before.getLast();
        if (last == null
                || quantity.stated()
                || !last.compared()
                || last.comparators().size() > 1) {
            return quantity;
        }
        boolean and = tokens.get(quantity.from() - 1).is("và");
        boolean parallel = tokens.get(quantity.from() - 1).sign(',')
                && tokens.get(quantity.from() - 2).sign(')')
                && !quantity.count();
        if (!and && !parallel || quantity.amount().sort() != last.amount().sort()) {
            return quantity;
        }
        Set<Doubt> doubts = EnumSet.of(Doubt.COMPARATOR_SHARED);
        doubts.addAll(quantity.doubts());
        return quantity.with(last.comparators(), doubts);
    }
}
