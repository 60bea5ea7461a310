package vn.mangnon.planning.reader.targets;

import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.reading.Comparator;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.targets.Amount.Sort;

/**
 * An amount with its comparator and what is counted; from the comparator's first token to after the unit. stated: the
 * document itself prints a comparator. known: the unit is in the vocabulary. bare: nothing is counted here, the noun was
 * said before.
 */
record Quantity(
        Amount amount,
        List<Comparator> comparators,
        boolean stated,
        String unit,
        boolean known,
        boolean bare,
        int from,
        int noun,
        int to,
        Set<Doubt> doubts) {

    boolean count() {
        return amount.sort() == Sort.COUNT;
    }

    boolean compared() {
        return comparators.size() > 1 || comparators.getFirst() != Comparator.EQUAL;
    }

    Quantity with(List<Comparator> shared, Set<Doubt> more) {
        return new Quantity(amount, shared, stated, unit, known, bare, from, noun, to, more);
    }
}
