package vn.mangnon.register.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares children's records. Safe for many threads. */
public final class Matching {
    /** The version of what {@link #keys} makes: when it changes, stored keys are to be made anew. */
    public static final int KEYS = 1;

    private final Weights weights;
    private final NameShares shares;

    public Matching(Weights weights) {
        this(weights, NameShares.national());
    }

    /** @param shares with names of the register that is searched */
    public Matching(Weights weights, NameShares shares) {
        this.weights = weights;
        this.shares = shares;
    }

    /**
     * What to store and index with a record, about eleven. Records that share none are not taken for one child, so a new one is
     * compared with those only that share a key with it. Whoever knows a name and a day can make the keys: they are as
     * confidential as these.
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
