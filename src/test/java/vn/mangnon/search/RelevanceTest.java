package vn.mangnon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.shared.Csv;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/**
 * What people type and what they mean by it, {@code search/queries.csv}: who looks for it, the words, and a piece of what one
 * of the first five hits says. The line {@code -} names what must not be found.
 */
@DatabaseTest
class RelevanceTest {
    private static final int FIRST = 5;

    @LocalServerPort
    int port;

    @Test
    void whatIsMeantIsAmongTheFirstFive() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        List<String> missed = new ArrayList<>();
        List<Csv.Row> queries = Csv.resource("search/queries.csv");
        for (Csv.Row query : queries) {
            List<String> hits = hits(month.as(query.get("reader")), query.get("typed"));
            String meant = query.get("meant").toLowerCase(Locale.ROOT);
            if (hits.stream()
                    .limit(FIRST)
                    .noneMatch(hit -> hit.toLowerCase(Locale.ROOT).contains(meant))) {
                missed.add(query.get("typed") + " → " + query.get("meant") + ", found "
                        + hits.stream()
                                .limit(FIRST)
                                .map(hit -> hit.substring(0, Math.min(90, hit.length())))
                                .toList());
            }
        }
        System.out.printf("recall@%d: %d of %d%n", FIRST, queries.size() - missed.size(), queries.size());
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed).as(String.join("\n", missed)).isEmpty();
    }

    static List<String> hits(Browser reader, String typed) {
        String page = expect(200, reader.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .body();
        return all(page.replaceAll("\\s+", " "), "(<li> <div class=\"split\">.*?</li>)").stream()
                .map(hit -> text(hit).strip())
                .toList();
    }
}
