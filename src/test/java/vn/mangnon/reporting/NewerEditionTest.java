package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.PageForm;

/** A form that changes while reports are open on it: nothing anybody typed is lost, and each hand-in stays as it was. */
@DatabaseStory
class NewerEditionTest {
    private static final String HUONG = "huong.namhang";

    private static final String FORM = """
            mang-non-template: 1
            title: "Báo cáo đổi mẫu"
            parts:
              - narrative: "Kết quả"
                label: "I"
                key: ket_qua
              - narrative: "Khó khăn"
                label: "II"
                key: kho_khan
              - table: "Biểu"
                label: "III"
                key: bieu
                shape: row
                columns:
                  - title: "Số lớp"
                    key: lop
                    type: number
                  - title: "Số sân chơi"
                    key: san
                    type: number
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private FormDesk desk;
    private Browser huong;
    private String report = "";
    private String form = "";

    @BeforeAll
    void aReportIsOpen() {
        month = new ActionMonth(port);
        String plan = month.begin();
        desk = new FormDesk(month);
        form = desk.publish(FORM);
        desk.choose(plan, form);
        huong = month.as(HUONG);
        report = month.open(HUONG);
    }

    @Test
    @Order(1)
    void theOpenReportIsOfferedTheNewerEditionAndTakesAlongWhatWasTyped() {
        expect(
                303,
                send(written("Đã mở lớp.")
                        .with(cell("lop"), "4")
                        .with(cell("san"), "2")
                        .with("submit", "true")));
        returned();
        PageForm old = written("Đã mở 4 lớp.");
        PageForm beforeTheMove = written("Đã mở 5 lớp.").with(part("Khó khăn"), "Vẫn thiếu kinh phí.");
        withoutDifficulties();
        assertThat(page())
                .contains(
                        "Mẫu báo cáo đã có phiên bản 2; báo cáo này đang theo phiên bản 1.",
                        "Bỏ phần \"II Khó khăn\".");
        expect(303, send(old.with("edition", "true")));
        assertThat(page())
                .contains(
                        "Nội dung không còn chỗ trong mẫu mới",
                        "II. Khó khăn Thiếu kinh phí.",
                        "Số sân chơi 2",
                        "Sửa lại mục này.")
                .doesNotContain("báo cáo này đang theo");
        assertThat(now().value(part("Kết quả"))).isEqualTo("Đã mở 4 lớp.");
        assertThat(now().value(cell("lop"))).isEqualTo("4");
        whoTypedMeanwhileLosesNothing(beforeTheMove);
    }

    /** She had the page of the old edition open. */
    private void whoTypedMeanwhileLosesNothing(PageForm old) {
        HttpResponse<String> late = expect(409, send(old));
        assertThat(PageForm.of(late.body(), "/reports/" + report).value(part("Kết quả")))
                .isEqualTo("Đã mở 5 lớp.");
        assertThat(page()).contains("Vẫn thiếu kinh phí.");
    }

    @Test
    @Order(2)
    void eachHandInStaysOnTheEditionItWasMadeBy() {
        expect(303, send(now().with("submit", "true")));
        assertThat(ActionMonth.text(month.as(OFFICER).get("/reports/" + report).body()))
                .contains("Đã sửa so với lần nộp trước", "Đã mở 4 lớp.");
        String first =
                ActionMonth.text(huong.get("/reports/" + report + "/turns/1").body());
        assertThat(first).contains("Khó khăn", "Thiếu kinh phí.", "Số sân chơi", "Đã mở lớp.");
        assertThat(ActionMonth.text(huong.get("/reports/" + report + "/turns/2").body()))
                .contains("Đã mở 4 lớp.")
                .doesNotContain("Thiếu kinh phí.");
        expect(303, month.accept(report));
    }

    @Test
    @Order(3)
    void whatWasHandedInMovesNoMore() {
        PageForm late = PageForm.of("<form action=\"/reports/" + report + "\"></form>", "/reports/" + report);
        expect(409, send(late.with("version", "99").with("edition", "true")));
    }

    private void returned() {
        String at = "/reports/" + report + "/return";
        PageForm back = PageForm.of(month.as(OFFICER).get("/reports/" + report).body(), at);
        expect(303, month.as(OFFICER).post(at, back.with("remark." + part("Kết quả"), "Sửa lại mục này.")));
    }

    /** The next edition has one part and one column fewer. */
    private void withoutDifficulties() {
        String draft = desk.next(form);
        for (String sql : new String[] {
            "delete from reporting.part where template_id = :draft::uuid and key = 'kho_khan'",
            "delete from reporting.field f using reporting.part p where p.id = f.part_id and p.template_id = :draft::uuid "
                    + "and f.key = 'san'"
        }) {
            assertThat(jdbc.sql(sql).param("draft", draft).update()).isOne();
        }
        desk.published(draft);
    }

    private PageForm written(String result) {
        return now().with(part("Kết quả"), result).with(part("Khó khăn"), "Thiếu kinh phí.");
    }

    private PageForm now() {
        return month.form(HUONG, report);
    }

    private String part(String title) {
        return desk.part(HUONG, report, title);
    }

    private String cell(String key) {
        return "cell."
                + jdbc.sql("""
                        select f.id::text from reporting.field f join reporting.part p on p.id = f.part_id
                        join reporting.report r on r.template_id = p.template_id where r.id = :id::uuid and f.key = :key
                        """)
                        .param("id", report)
                        .param("key", key)
                        .query(Rows.of(String.class))
                        .single();
    }

    private String page() {
        return ActionMonth.text(huong.get("/reports/" + report).body());
    }

    private HttpResponse<String> send(PageForm form) {
        return huong.post("/reports/" + report, form);
    }
}
