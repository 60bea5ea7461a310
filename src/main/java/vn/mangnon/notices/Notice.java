package vn.mangnon.notices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something a person is told.
 *
 * @param sentence the message key; details fill it in the order of their names
 */
public record Notice(UUID id, String sentence, Map<String, String> details, String path, Instant toldAt, boolean read) {
    public Object[] arguments() {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray();
    }
}
