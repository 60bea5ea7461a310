package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.PageForm;

/** Two people at one report, and a draft older than what was saved: nothing anybody wrote is lost. */
@DatabaseStory
class ReportDraftsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    @BeforeAll
    void thePlanAndItsFormAreInForce() {
        month = new ActionMonth(port);
        month.begin();
    }

    @Test
    @Order(1)
    void whoSavesSecondSeesWhatTheFirstWroteAndKeepsWhatSheTyped() {
        Browser huong = month.as("huong.namhang");
        String report = month.open("huong.namhang");
        PageForm both = month.form("huong.namhang", report);
        String part = both.names().stream()
                .filter(name -> name.length() == 36)
                .findFirst()
                .orElseThrow();
        expect(303, huong.post("/reports/" + report, both.with(part, "Đã ban hành kế hoạch.")));
        HttpResponse<String> second = huong.post("/reports/" + report, both.with(part, "Xã đã có văn bản."));
        expect(409, second);
        assertThat(text(second.body())).contains("Đã ban hành kế hoạch.");
        PageForm kept = PageForm.of(second.body(), "/reports/" + report);
        assertThat(kept.value(part)).isEqualTo("Xã đã có văn bản.");
        expect(303, huong.post("/reports/" + report, kept));
    }

    @Test
    @Order(2)
    void aDraftFromBeforeSomebodyElseSavedDoesNotHideWhatWasSaved() {
        Browser huong = month.as("huong.namhang");
        String report = month.open("huong.namhang");
        PageForm form = month.form("huong.namhang", report);
        String part = form.names().stream()
                .filter(name -> name.length() == 36)
                .findFirst()
                .orElseThrow();
        expect(204, huong.post("/drafts/report-" + report, form.with(part, "Bản nháp.")));
        jdbc.sql("update reporting.report set version = version + 1 where id = :id::uuid")
                .param("id", report)
                .update();
        jdbc.sql(
                        "update reporting.narrative set text = 'Người khác đã viết.' where report_id = :id::uuid and part_id = :part::uuid")
                .param("id", report)
                .param("part", part)
                .update();
        String page = huong.get("/reports/" + report).body();
        assertThat(PageForm.of(page, "/reports/" + report).value(part)).isEqualTo("Bản nháp.");
        assertThat(text(page)).contains("Người khác đã viết.");
        expect(303, huong.post("/reports/" + report, PageForm.of(page, "/reports/" + report)));
    }
}
