package vn.mangnon.register.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares children's records. Safe for many threads. */
public final class Matching {
    private final NameShares shares = NameShares.national();
    private final Weights weights;

    public Matching(Weights weights) {
        this.weights = weights;
    }

    /**
     * What to store and index with a record. Two that share no key are never taken for one child; a record is compared with all that
     * share one. The same person gives the same keys in every version that keeps {@code KEYS}.
     */
    public Set<Long> keys(Person person) {
        Crowd crowd = new Crowd(new Syllables(shares));
        Set<Long> keys = new LinkedHashSet<>();
        new BlockingKeys(crowd).of(crowd.add(person), keys::add);
        return keys;
    }

    /** @param size of the whole register */
    public Match compare(Person one, Person other, int size) {
        return compare(one, List.of(other), size).getFirst();
    }

    /** In the order of the others. */
    public List<Match> compare(Person one, Collection<Person> others, int size) {
        Crowd crowd = new Crowd(new Syllables(shares));
        Comparison comparison = new Comparison(crowd.syllables(), weights, size);
        int first = crowd.add(one);
        List<Match> matches = new ArrayList<>();
        for (Person other : others) {
            comparison.score(crowd, first, crowd.add(other));
            crowd.removeLast();
            matches.add(comparison.match());
        }
        return matches;
    }

    /** For very many records at once, held in memory. */
    public Register register() {
        return new Register(new Crowd(new Syllables(shares)), weights);
    }
}
