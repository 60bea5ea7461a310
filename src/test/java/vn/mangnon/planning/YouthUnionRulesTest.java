package vn.mangnon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** The rules by which the Youth Union's duties fall: read, asked for, and impossible ones. */
@DatabaseTest
class YouthUnionRulesTest {
    private static final String AT = YouthUnionDuties.AT;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser khang;

    private YouthUnionDuties union;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        khang = month.as("khang.tinhdoan");
        union = new YouthUnionDuties(khang, jdbc);
    }

    @Test
    void theReaderProposesTheRulesThatThePlanNames() {
        assertThat(union.rules()).contains("QUARTERLY 20 3 BEFORE", "YEARLY --11-25 BEFORE");
        String page = khang.get(AT).body();
        assertThat(text(page)).contains("trước ngày 20 tháng cuối quý", "Hằng quý (trước ngày 25 tháng cuối quý)");
        String opinions = first(page, "25 tháng cuối quý\\)</strong> · <a href=\"[^\"]*add=([0-9a-f-]{36})");
        String more = khang.get(AT + "?add=" + opinions).body();
        assertThat(first(more, "id=\"" + opinions + "-day\" name=\"day\" type=\"text\" value=\"(\\d+)\""))
                .isEqualTo("25");
    }

    @Test
    void urgentReportsFallWhenSomebodyAsks() {
        union.add("urgent", "REPORT", "Báo cáo đột xuất", "ON_REQUEST");
        assertThat(union.days("urgent", "doan-992", 2024)).isEmpty();
        String at = AT + "/" + union.id("urgent") + "/occasions";
        String occasion = UUID.randomUUID().toString();
        expect(
                422,
                khang.post(
                        at,
                        "occasion",
                        occasion,
                        "duty",
                        union.id("urgent"),
                        "words",
                        "Nước lũ",
                        "happenedOn",
                        "2024-07-24"));
        for (int i = 0; i < 2; i++) {
            expect(
                    303,
                    khang.post(
                            at,
                            "occasion",
                            occasion,
                            "words",
                            "Trẻ em vùng lũ",
                            "happenedOn",
                            "2024-07-24",
                            "askedFor",
                            "2024-07-26"));
        }
        assertThat(union.days("urgent", "doan-992", 2024)).containsExactly("2024-07-26");
    }

    @Test
    void whatCanNeverFallIsSaidAndKeptAsTyped() {
        var quarter =
                khang.post(AT, union.form("never", "REPORT", "Thử", "QUARTERLY", "day", "20", "quarterMonth", "4"));
        expect(422, quarter);
        assertThat(text(quarter.body())).contains("không có tháng thứ 4");
        var february = khang.post(AT, union.form("never", "REPORT", "Thử", "YEARLY", "yearDay", "31/02"));
        expect(422, february);
        assertThat(february.body()).contains("31/02");
        expect(422, khang.post(AT, union.form("never", "REPORT", "Thử", "WINDOW", "from", "30/06", "to", "01/06")));
        expect(422, khang.post(AT, union.form("never", "REPORT", "Thử", "PLAN_YEAR", "planYear", "9", "month", "11")));
        var chosen = khang.post(
                AT, union.form("never", "REPORT", "Thử", "EVENT_OFFSET").with("shown", "FIXED"));
        expect(200, chosen);
        assertThat(chosen.body()).contains("name=\"event\"");
    }
}
