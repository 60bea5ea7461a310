package vn.mangnon.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that was typed, or several that an abbreviation stands for.
 *
 * @param ways how it may be written, each way one or several words; the first is as it was typed
 * @param from the place of its first word among those typed
 * @param beginning whether it may be the beginning of a longer word
 */
record Term(List<List<String>> ways, int from, boolean beginning) {
    Term {
        ways = List.copyOf(ways);
    }

    static Term of(String word, int from) {
        return new Term(List.of(List.of(word)), from, false);
    }

    int words() {
        return ways.getFirst().size();
    }

    boolean number() {
        return words() == 1 && ways.getFirst().getFirst().chars().allMatch(Character::isDigit);
    }

    Term begun() {
        boolean plain = words() == 1 && ways.getFirst().getFirst().length() > 1 && !number();
        return new Term(ways, from, plain);
    }

    /** As a piece of a query of PostgreSQL. Folded words hold letters and digits only, so that nothing needs escaping. */
    String query() {
        return ways.stream()
                .map(way -> way.stream()
                        .map(word -> "'" + word + "'" + (beginning && way.equals(ways.getFirst()) ? ":*" : ""))
                        .collect(Collectors.joining(" <-> ", "(", ")")))
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
