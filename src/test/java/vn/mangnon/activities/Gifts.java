package vn.mangnon.activities;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** Gifts given out, as one officer records them, and what came of it. */
final class Gifts {
    private final String title = "Tặng quà " + UUID.randomUUID();
    private final Browser officer;
    private final Ledger ledger;

    Gifts(Browser officer, JdbcClient jdbc) {
        this.officer = officer;
        ledger = new Ledger(jdbc);
    }

    /** A form with which nothing is wrong. */
    PageForm blank() {
        return PageForm.of(officer.get("/activities/new?kind=gift").body(), "/activities")
                .with("title", title)
                .with("beginsOn", "2024-06-05")
                .with("kinds", "gift")
                .with("figure.gift.children", "12")
                .with("children", "12");
    }

    long recorded() {
        return ledger.count("activities.activity where title = :title", "title", title);
    }

    /** What one record says by an indicator; -1 where it says nothing. */
    long measured(String record, String indicator, int cell) {
        return Long.parseLong(ledger.text("""
                select coalesce(sum(quantity), -1)::text from measures.measure
                where record_id = :id::uuid and indicator = :indicator and cell_id = :cell and retracted is null
                """, "id", record, "indicator", indicator, "cell", cell));
    }
}
