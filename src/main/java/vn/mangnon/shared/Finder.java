package vn.mangnon.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds one module's records by their words: a bean each, asked by the search page, in a fixed number of statements. */
public interface Finder {
    /** Of what the reader may see, what matches; at most {@link Wanted#MOST} each way. */
    List<Found> find(Scope scope, Wanted wanted);

    /** The texts of a few records that were found, by id, where {@link #find} left them out because they are long. */
    default Map<UUID, String> texts(Scope scope, Collection<UUID> ids) {
        return Map.of();
    }
}
