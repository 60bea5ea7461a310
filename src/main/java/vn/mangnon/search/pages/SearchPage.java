package vn.mangnon.search.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.search.Marked;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.web.Page;

/**
 * What was found.
 *
 * @param blank nothing to look for was typed
 * @param counts how many of each kind
 * @param next where the next page begins
 */
public record SearchPage(
        String query,
        boolean blank,
        Optional<FoundKind> kind,
        Map<FoundKind, Long> counts,
        long all,
        List<Row> rows,
        Optional<Integer> next)
        implements Page {
    /** One hit; its path is empty where it has no page for the reader. */
    public record Row(FoundKind kind, Marked title, String about, Marked text, Optional<String> path) {}

    /** The address of this search, of one kind only or of all. */
    public String at(Optional<FoundKind> only) {
        return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + only.map(of -> "&kind=" + of).orElse("");
    }
}
