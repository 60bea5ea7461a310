package vn.mangnon.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody looks for, ready for PostgreSQL: {@code every} and {@code phrase} are compared with columns of folded
 * words, {@code to_tsvector('simple', …)}.
 *
 * @param every all the words, abbreviations written out as an alternative, the last one also as a beginning
 * @param phrase the words side by side
 * @param number digits typed, the number of a document perhaps; empty where there are none
 * @param places areas that the words name, with their parts, predecessors and successors
 * @param rest the words besides the place's name; empty where there are none
 */
public record Wanted(String every, String phrase, String number, List<UUID> places, String rest) {
    /** The most that is looked at of each kind and way. */
    public static final int MOST = 200;

    public Wanted {
        places = List.copyOf(places);
    }

    /** Named parameters of a statement: {@code every}, {@code phrase}, {@code number}, {@code places}, {@code rest}, {@code most}. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("every", every);
        parameters.put("phrase", phrase);
        parameters.put("number", number);
        parameters.put("places", places.toArray(UUID[]::new));
        parameters.put("rest", rest);
        parameters.put("most", MOST);
        return parameters;
    }
}
