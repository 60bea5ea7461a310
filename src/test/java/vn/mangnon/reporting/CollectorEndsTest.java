package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/**
 * Reports go through the labour division of the district, which ended on 28 February 2025: what was handed in to it and nobody
 * had decided on, and what never came, is the health division's to collect.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectorEndsTest {
    @LocalServerPort
    int port;

    @Test
    void whoTookOverCollectsAndDecides() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        String plan = month.begin();
        String board = "/boards/" + month.provision(plan);
        String report = month.submit("huong.namhang");
        month.today("2025-03-05");
        String home = month.as(OFFICER).get("/").body();
        assertThat(home).contains(report, "href=\"/late\"");
        assertThat(text(month.as(OFFICER).get("/late").body())).contains("Ủy ban nhân dân xã Chiềng Ẳn");
        assertThat(month.as(OFFICER).get(board).body()).contains("/urging", "/consolidation");
        expect(303, month.as(OFFICER).post(board + "/urging"));
        expect(303, month.accept(report));
        expect(404, month.as("sinh.pasa").post(board + "/urging"));
    }
}
