package vn.mangnon.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** What a sender is asked before a report goes off, what its receiver sees, and how well bodies report. */
@DatabaseStory
class QualityTest {
    private static final String HUONG = "huong.namhang";
    private static final String QUALITY = "/quality";
    private static final String TRANG = "trang.thitran";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private String cell = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.begin();
        cell = jdbc.sql("""
                select p.key || '.' || f.key from reporting.field f join reporting.part p on p.id = f.part_id
                where f.holds = 'COUNTED' order by p.position, f.position limit 1
                """).query(Rows.of(String.class)).single();
    }

    @Test
    @Order(1)
    void whatLooksWrongIsAskedBeforeItGoesOff() {
        condition(false);
        String report = month.open(HUONG);
        HttpResponse<String> sent = send(HUONG, report);
        assertThat(location(sent)).endsWith("/reports/" + report + "/doubts");
        assertThat(state(report)).isEqualTo("DRAFTING");
        String asked = month.as(HUONG).get(location(sent)).body();
        assertThat(text(asked)).contains("Có 1 điểm trông khác thường", "Các ô không khớp nhau: Phải dưới không");
        String at = "/reports/" + report + "/doubts";
        String again =
                expect(422, month.as(HUONG).post(at, PageForm.of(asked, at))).body();
        assertThat(text(again)).contains("Hãy đánh dấu là đúng hoặc ghi lý do.");
        assertThat(state(report)).isEqualTo("DRAFTING");
        PageForm answer =
                PageForm.of(again, at).with(first(again, "name=\"(answer\\.[^\"]+)\""), "Đã đối chiếu <sổ> của xã");
        expect(303, month.as(HUONG).post(at, answer));
        expect(303, month.as(HUONG).post(at, answer));
        assertThat(state(report)).isEqualTo("SUBMITTED");
        for (String page : List.of("/reports/" + report, "/reports/" + report + "/turns/1")) {
            assertThat(text(month.as(OFFICER).get(page).body()))
                    .contains("Phải dưới không", "Nơi gửi trả lời: Đã đối chiếu <sổ> của xã");
        }
    }

    /** Sent back, it keeps what was said to a question that is still the same. */
    @Test
    @Order(2)
    void whatWasAnsweredBeforeIsNotAskedAgain() {
        String report = first(month.as(OFFICER).get(board()).body(), "/reports/([0-9a-f-]{36})");
        expect(303, month.as(OFFICER).post("/reports/" + report + "/return", "whole", "Viết thêm."));
        assertThat(location(send(HUONG, report))).endsWith("/reports/" + report);
        assertThat(jdbc.sql("select answer from reporting.doubt where report_id = :report::uuid order by turn")
                        .param("report", report)
                        .query(Rows.of(String.class))
                        .list())
                .containsExactly("Đã đối chiếu <sổ> của xã", "Đã đối chiếu <sổ> của xã");
    }

    @Test
    @Order(3)
    void whatTheFormCallsImpossibleIsNotTaken() {
        condition(true);
        String report = month.open(TRANG);
        String at = location(send(TRANG, report));
        String asked = month.as(TRANG).get(at).body();
        assertThat(text(asked)).contains("Phải sửa").doesNotContain("Đã kiểm tra, đúng như vậy");
        String key = jdbc.sql("select key from reporting.doubt limit 1")
                .query(Rows.of(String.class))
                .single();
        expect(422, month.as(TRANG).post(at, PageForm.of(asked, at).with("answer." + key, "Cứ nộp")));
        assertThat(state(report)).isEqualTo("DRAFTING");
        jdbc.sql("update reporting.template set check_comparisons = '{}', check_words = '{}', check_impossible = '{}'")
                .update();
        month.handIn(TRANG, report, month.form(TRANG, report));
        assertThat(state(report)).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(5)
    void theTableOfBodiesCostsTheSameForMany() {
        long few = StatementCounter.during(() -> month.as(OFFICER).get(QUALITY));
        assertThat(few).isLessThanOrEqualTo(16);
        for (String officer : ActionMonth.COMMUNES.subList(2, 8)) {
            month.submit(officer);
        }
        assertThat(StatementCounter.during(() -> month.as(OFFICER).get(QUALITY)))
                .isEqualTo(few);
    }

    @Test
    @Order(6)
    void aFigureFarFromThoseOfNeighboursIsAsked() {
        jdbc.sql("update reporting.threshold set deviations = 1, share = 0, smallest = 0")
                .update();
        String last = ActionMonth.COMMUNES.get(8);
        String report = month.open(last);
        assertThat(text(month.as(last).get("/reports/" + report + "/doubts").body()))
                .contains("Tính trên 1.000 trẻ em của xã là", "8 đơn vị thường từ");
    }

    @Test
    @Order(7)
    void aBodyReadsHowWellThoseBelowItReport() {
        String page = expect(200, month.as(OFFICER).get(QUALITY + "?year=2024&sort=CONTRADICTING"))
                .body();
        assertThat(text(page)).contains("Chất lượng báo cáo: ", "Từng đơn vị trực thuộc", "8/8 (100%)");
        String worst = first(page, "<th scope=\"row\"><a href=\"(/quality/[0-9a-f-]{36})");
        String own = month.as(OFFICER).get(worst + "?year=2024").body();
        assertThat(text(own)).contains("Nậm Hẳng", "Báo cáo của chính đơn vị", "nộp 2 lần");
        expect(200, month.as(HUONG).get("/quality"));
        expect(404, month.as(TRANG).get(worst));
        assertThat(text(month.as(OFFICER).get(QUALITY + "?year=2023").body())).contains("Năm này chưa có báo cáo nào");
    }

    @Test
    @Order(8)
    void whatCountsAsUnusualIsAnAdministratorsToDecide() {
        String at = "/quality/thresholds";
        expect(404, month.as(HUONG).get(at));
        PageForm form = PageForm.of(month.as("dinh.quantri").get(at).body(), at);
        assertThat(text(expect(422, month.as("dinh.quantri").post(at, form.with("deviations", "0,2")))
                        .body()))
                .contains("Hãy ghi số từ 1 đến 20.");
        form.with("deviations", "4,5").with("share", "80").with("leastPeriods", "3");
        expect(303, month.as("dinh.quantri").post(at, form));
        expect(409, month.as("dinh.quantri").post(at, form.with("deviations", "5")));
        assertThat(jdbc.sql("select deviations = 4.5 and share = 0.8 from reporting.threshold")
                        .query(Rows.of(Boolean.class))
                        .single())
                .isTrue();
    }

    /** Her own figures are the same: what became unusual because others handed in meanwhile goes on unasked. */
    @Test
    @Order(9)
    void whoAnsweredIsNotAskedAgainOnlyBecauseOthersHandedIn() {
        jdbc.sql("update reporting.threshold set deviations = 1, share = 0, smallest = 0, least_neighbours = 9")
                .update();
        String last = ActionMonth.COMMUNES.get(8);
        String report = month.open(last);
        String at = "/reports/" + report + "/doubts";
        String shown = month.as(last).get(at).body();
        assertThat(text(shown)).contains("Không có điểm nào khác thường");
        month.submit("sinh.pasa");
        PageForm changed = PageForm.of(shown, at).with("figures", "khác");
        assertThat(text(expect(422, month.as(last).post(at, changed)).body())).contains("9 đơn vị thường từ");
        expect(303, month.as(last).post(at, PageForm.of(shown, at)));
        assertThat(state(report)).isEqualTo("SUBMITTED");
        assertThat(text(month.as(OFFICER).get("/reports/" + report).body()))
                .contains("9 đơn vị thường từ", "Nơi gửi chưa trả lời");
    }

    @Test
    @Order(10)
    void recordsThatLackWhatTheirKindAsksForAreCountedAndListed() {
        String none = text(month.as(HUONG).get(QUALITY).body());
        assertThat(none).contains("0/8 (0%) Bản ghi chưa có kinh phí", "0/8 (0%) Bản ghi chưa có số người tham gia");
        String gift = record("gift", "figure.gift.children", "5");
        String forum = record("participation", "title", "Diễn đàn của xã");
        record("gift", "figure.gift.value", "500000");
        assertThat(lacking("COST", "1/11")).containsExactly(gift);
        assertThat(lacking("ATTENDANCE", "1/11")).containsExactly(forum);
        PageForm edit = PageForm.of(month.as(HUONG).get(forum + "/edit").body(), forum);
        expect(303, month.as(HUONG).post(forum, edit.with("children", "12")));
        assertThat(text(month.as(HUONG).get(QUALITY).body())).contains("0/11 (0%) Bản ghi chưa có số người tham gia");
    }

    private String record(String kind, String field, String value) {
        PageForm form =
                PageForm.of(month.as(HUONG).get("/activities/new?kind=" + kind).body(), "/activities");
        return location(expect(303, month.as(HUONG).post("/activities", form.with(field, value))));
    }

    /** What the count of a gap opens to. */
    private Set<String> lacking(String gap, String count) {
        String page = month.as(HUONG).get(QUALITY).body();
        String link = first(page, "href=\"(/activities/gaps\\?[^\"]*gap=" + gap + "[^\"]*)\">" + count + " ")
                .replace("&amp;", "&");
        expect(404, month.as(TRANG).get(link));
        return ActionMonth.all(
                expect(200, month.as(HUONG).get(link)).body(), "class=\"title\" href=\"(/activities/[0-9a-f-]{36})\"");
    }

    private void condition(boolean impossible) {
        jdbc.sql("""
                update reporting.template set check_comparisons = array[:comparison], check_words = array['Phải dưới không'],
                  check_impossible = array[:impossible::boolean] where state = 'PUBLISHED' and plan_id is not null
                """)
                .param("comparison", cell + " < 0")
                .param("impossible", impossible)
                .update();
    }

    private HttpResponse<String> send(String signIn, String report) {
        return expect(
                303,
                month.as(signIn)
                        .post("/reports/" + report, month.form(signIn, report).with("submit", "true")));
    }

    private String state(String report) {
        return jdbc.sql("select state from reporting.report where id = :id::uuid")
                .param("id", report)
                .query(Rows.of(String.class))
                .single();
    }

    private String board() {
        return "/boards/"
                + jdbc.sql("select duty_id::text from reporting.report limit 1")
                        .query(Rows.of(String.class))
                        .single();
    }
}
