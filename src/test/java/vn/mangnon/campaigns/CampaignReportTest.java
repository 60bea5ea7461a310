package vn.mangnon.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** A district's own campaign asks its communes for the closing report: of its days, by its form, of those on its board. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignReportTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private Browser huy;
    private String plan = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        huy = month.as(OFFICER);
        plan = month.begin();
    }

    @Test
    void theClosingReportIsAskedOfTheUnitsOnTheBoardForTheDaysOfTheCampaign() {
        String template = first(huy.get("/campaigns/new").body(), "value=\"([0-9a-f-]{36})\"[^>]*>BÁO CÁO KẾT QUẢ");
        PageForm setUp = PageForm.of(
                        huy.get("/campaigns/new?occasion=ACTION_MONTH").body(), "/campaigns")
                .with("template", template);
        String there = location(expect(303, huy.post("/campaigns", setUp)));
        PageForm asked = PageForm.of(huy.get(there).body(), "/requests/form");
        String begun = expect(200, huy.post("/requests/form", asked)).body();
        PageForm request = PageForm.of(begun, "/requests");
        assertThat(request.value("title")).isEqualTo("Kết quả Tháng hành động vì trẻ em năm 2024");
        assertThat(request.value("first")).isEqualTo("2024-06-01");
        assertThat(request.value("last")).isEqualTo("2024-06-30");
        assertThat(request.value("template")).isEqualTo(template);
        assertThat(request.values("bodies"))
                .hasSize(10)
                .contains(SampleUnits.organization("ubnd-97012").toString());
        String at = location(expect(303, huy.post("/requests", request.with("day", "2024-07-03"))));
        assertThat(text(huy.get(at).body())).contains("Về Tháng hành động vì trẻ em năm 2024");
        assertThat(text(huy.get(there).body()))
                .contains("Kết quả Tháng hành động vì trẻ em năm 2024 Hạn 00:00 04/07/2024");
        String due = jdbc.sql("select id::text from dues.due where subject_id = :id::uuid and debtor_id = :body")
                .param("id", at.substring("/requests/".length()))
                .param("body", SampleUnits.organization("ubnd-97011").value())
                .query(Rows.of(String.class))
                .single();
        String report = location(expect(303, month.as("huong.namhang").post("/reports", "due", due)));
        assertThat(ActionMonth.figures(month.as("huong.namhang").get(report).body()))
                .contains(310L, 142L);
    }

    @Test
    void aPlanGivesItsThemeItsMessagesAndItsDays() {
        String begin = "/campaigns/new?plan=" + plan;
        assertThat(huy.get("/plans/" + plan).body()).contains("href=\"" + begin + "\"");
        PageForm form = PageForm.of(huy.get(begin).body(), "/campaigns");
        assertThat(form.value("theme")).isEqualTo("Hành động thiết thực, ưu tiên nguồn lực cho trẻ em");
        assertThat(form.value("messages").lines()).hasSize(12).contains("Trẻ em được hỏi, người lớn lắng nghe");
        assertThat(form.value("first")).isEqualTo("2024-06-01");
        assertThat(form.value("last")).isEqualTo("2024-06-30");
        assertThat(form.value("occasion")).isEqualTo("ACTION_MONTH");
        assertThat(form.value("plan")).isEqualTo(plan);
    }

    @Test
    void aRequestAboutARecordNobodyMaySeeIsAboutNothing() {
        String form = expect(
                        200,
                        huy.post(
                                "/requests/form",
                                "aboutKind",
                                "khong-co",
                                "about",
                                SampleUnits.organization("ubnd-97").toString()))
                .body();
        assertThat(form).doesNotContain("name=\"about\"");
    }
}
