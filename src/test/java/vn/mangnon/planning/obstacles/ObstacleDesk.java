package vn.mangnon.planning.obstacles;

import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;

import java.net.http.HttpResponse;
import java.util.UUID;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** What stands in the way of one plan, raised and answered through the pages. */
final class ObstacleDesk {
    private final String plan;
    private final Browser raising;
    private final Ledger ledger;

    ObstacleDesk(String plan, Browser raising, Ledger ledger) {
        this.plan = plan;
        this.raising = raising;
        this.ledger = ledger;
    }

    PageForm blank(String words) {
        return blank(raising, words);
    }

    PageForm blank(Browser who, String words) {
        return PageForm.of(who.get("/obstacles/new?plan=" + plan).body(), "/obstacles")
                .with("words", words);
    }

    /** @return its address */
    String raise(String words) {
        return location(expect(303, raising.post("/obstacles", blank(words))));
    }

    static PageForm form(Browser who, String at, String action) {
        return PageForm.of(who.get(at).body(), at + action);
    }

    static HttpResponse<String> answer(Browser who, String at, String verdict, String promise, String by) {
        return who.post(
                at + "/answer",
                form(who, at, "/answer")
                        .with("verdict", verdict)
                        .with("words", "Trả lời như sau")
                        .with("promise", promise)
                        .with("promisedBy", by));
    }

    HttpResponse<String> follow(Browser who, String at, String kept, String words) {
        return who.post(at + "/following", "kept", kept, "keptWords", words, "version", version(at));
    }

    /** How many rows of a table are of it. */
    long count(String table, String at) {
        return ledger.count("planning." + table + " where obstacle_id = :id", "id", id(at));
    }

    String version(String at) {
        return ledger.text("select version::text from planning.obstacle where id = :id", "id", id(at));
    }

    String state(String at) {
        return ledger.text("select state from planning.obstacle where id = :id", "id", id(at));
    }

    String holder(String at) {
        return ledger.text("""
                select organization_id::text from planning.obstacle_holder where obstacle_id = :id and upper_inf(during)
                """, "id", id(at));
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }
}
