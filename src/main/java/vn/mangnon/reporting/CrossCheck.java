package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What cells of a form must be to each other.
 *
 * @param comparison such as {@code qua.trai + qua.gai <= qua.tre}
 * @param words what it says to people; empty where the comparison says enough
 * @param impossible whether a report that breaks it is not taken
 */
public record CrossCheck(String comparison, String words, boolean impossible) {
    static Map<String, Object> columns(List<CrossCheck> checks) {
        return Map.of(
                "comparisons", checks.stream().map(CrossCheck::comparison).toArray(String[]::new),
                "words", checks.stream().map(CrossCheck::words).toArray(String[]::new),
                "impossible", checks.stream().map(CrossCheck::impossible).toArray(Boolean[]::new));
    }

    static List<CrossCheck> of(ResultSet row) throws SQLException {
        String[] comparisons = (String[]) row.getArray("check_comparisons").getArray();
        String[] words = (String[]) row.getArray("check_words").getArray();
        Boolean[] impossible = (Boolean[]) row.getArray("check_impossible").getArray();
        return IntStream.range(0, comparisons.length)
                .mapToObj(i -> new CrossCheck(comparisons[i], words[i], impossible[i]))
                .toList();
    }

    /** As it is said to people. */
    public String said() {
        return words.isEmpty() ? comparison : words;
    }
}
