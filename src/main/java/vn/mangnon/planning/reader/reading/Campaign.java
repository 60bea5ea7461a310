package vn.mangnon.planning.reader.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The theme of a campaign and its messages. */
public record Campaign(@Nullable Printed<String> theme, List<Printed<String>> slogans) {
    public Campaign {
        slogans = List.copyOf(slogans);
    }
}
