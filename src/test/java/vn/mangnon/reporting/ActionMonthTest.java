package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.figures;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleActivities;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.SampleDocument;

/** One Action Month from the plan's outline to the issued report and what changes afterwards, in the order of its days. */
@DatabaseStory
class ActionMonthTest {
    private static final Map<String, String> CODES = Map.of(
            "huong.namhang", "97011",
            "trang.thitran", "97010",
            "duyen.huoimay", "97013",
            "thang.muonglem", "97014",
            "mai.chiengan", "97015",
            "quyet.natong", "97016",
            "thuan.angsao", "97017",
            "phong.nampung", "97018",
            "lien.bunghoa", "97019");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser huy;
    private Ledger ledger;

    private String plan = "";

    private String board = "";

    private String consolidated = "";

    private String returned = "";

    private String accepted = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        huy = month.as(OFFICER);
        ledger = new Ledger(jdbc);
        plan = month.read();
        expect(303, month.confirm(plan, "45", "2024-05-10"));
        month.count(plan, "2024-05-25");
        board = "/boards/" + month.provision(plan);
    }

    @Test
    @Order(1)
    void nobodyReportsBeforeAPersonHasConfirmedTheForm() {
        String due = month.dues("huong.namhang").iterator().next();
        expect(409, month.as("huong.namhang").post("/reports", "due", due));
        PageForm proposed = PageForm.of(huy.get("/plans/" + plan + "/template").body(), "/plans/" + plan + "/template");
        assertThat(proposed.names().stream()
                        .filter(name -> name.startsWith("indicator."))
                        .toList())
                .hasSize(16)
                .allSatisfy(name -> assertThat(proposed.value(name)).as(name).isNotEmpty());
        assertThat(proposed.value("source.4")).isEqualTo("STATE");
        assertThat(proposed.value("source.5")).isEqualTo("MOBILISED");
        expect(422, huy.post("/plans/" + plan + "/template", proposed.with("source.4", "FORGED")));
        expect(
                422,
                huy.post(
                        "/plans/" + plan + "/template",
                        proposed.with("source.4", "STATE").with("note.1", "x".repeat(301))));
        expect(404, month.as("huong.namhang").get("/plans/" + plan + "/template"));
        expect(303, month.template(plan));
        expect(303, month.template(plan));
    }

    @Test
    @Order(2)
    void everyCommunesReportHasTheFiguresOfTheSampleDocument() {
        for (String officer : ActionMonth.COMMUNES) {
            String report = month.open(officer);
            assertThat(month.open(officer)).as("opened twice, it is one").isEqualTo(report);
            assertThat(figures(month.as(officer).get("/reports/" + report).body()))
                    .as(officer)
                    .isEqualTo(SampleDocument.byArea(CODES.getOrDefault(officer, "")));
        }
        String page = month.as("huong.namhang")
                .get("/reports/" + month.open("huong.namhang"))
                .body();
        assertThat(text(page)).contains("Cách hiểu của phần mềm");
        expect(404, month.as("trang.thitran").get("/reports/" + month.open("huong.namhang")));
        expect(409, huy.post("/plans/" + plan + "/template"));
    }

    @Test
    @Order(3)
    void handedInTwiceItIsHandedInOnceAndTooLongIsNotHandedInAtAll() {
        Browser huong = month.as("huong.namhang");
        String report = month.open("huong.namhang");
        PageForm form = month.form("huong.namhang", report).with("submit", "true");
        String part = form.names().stream()
                .filter(name -> name.length() == 36)
                .findFirst()
                .orElseThrow();
        String text = form.value(part);
        expect(422, huong.post("/reports/" + report, form.with(part, "x".repeat(20_001))));
        expect(303, huong.post("/reports/" + report, form.with(part, text)));
        expect(303, huong.post("/reports/" + report, form));
        assertThat(ledger.count("reporting.submission where report_id = :id::uuid", "id", report))
                .isOne();
        expect(409, huong.post("/reports/" + report, form.with(part, "Sửa sau khi nộp.")));
        expect(404, huong.post("/reports/" + report + "/acceptance"));
        expect(404, month.as("nam.soldtbxh").post("/reports/" + report + "/acceptance"));
        accepted = report;
        assertThat(text(huy.get("/").body())).contains("Chờ", "Ủy ban nhân dân xã Nậm Hẳng");
        assertThat(huy.get("/").body()).contains("/reports/" + report);
        assertThat(month.as("nam.soldtbxh").get("/").body()).doesNotContain("/reports/" + report);
    }

    @Test
    @Order(4)
    void oneIsReturnedOnACellComesBackAndIsAccepted() {
        returned = month.submit("phong.nampung");
        String at = "/reports/" + returned;
        PageForm review = PageForm.of(huy.get(at).body(), at + "/return");
        String cell = review.names().stream()
                .filter(name -> name.startsWith("remark."))
                .skip(5)
                .findFirst()
                .orElseThrow();
        expect(422, huy.post(at + "/return", review));
        expect(303, huy.post(at + "/return", review.with(cell, "2.150 trẻ em? Xã chỉ có 860.")));
        expect(409, huy.post(at + "/return", review));
        assertThat(text(month.as("phong.nampung").get("/").body())).contains("Bị trả lại");
        assertThat(text(month.as("phong.nampung").get(at).body())).contains("2.150 trẻ em? Xã chỉ có 860.");
        expect(409, month.accept(returned));
        Browser phong = month.as("phong.nampung");
        String activity = "/activities/" + SampleActivities.activity("2024-047");
        PageForm correction = PageForm.of(phong.get(activity + "/edit").body(), activity);
        correction.names().stream()
                .filter(name -> correction.value(name).equals("2150"))
                .toList()
                .forEach(name -> correction.with(name, "215"));
        expect(303, phong.post(activity, correction));
        expect(303, phong.post(at, month.form("phong.nampung", returned).with("submit", "true")));
        expect(303, month.accept(returned));
        expect(303, month.accept(returned));
        assertThat(figures(phong.get(at).body()).get(1)).isEqualTo(215);
    }

    @Test
    @Order(5)
    void theLateAreUrgedAndTheConsolidatedReportSaysWhoIsMissing() {
        month.today("2024-07-05");
        expect(303, month.accept(accepted));
        for (String officer : ActionMonth.COMMUNES) {
            if (!List.of("huong.namhang", "phong.nampung", "lien.bunghoa").contains(officer)) {
                expect(303, month.accept(month.submit(officer)));
            }
        }
        HttpResponse<String> urged = huy.post(board + "/urging");
        expect(303, urged);
        expect(303, huy.post(board + "/urging"));
        assertThat(jdbc.sql(
                                "select max(times) from (select count(*) as times from dues.urging group by due_id) as each")
                        .query(Long.class)
                        .single())
                .as("a double click urges once")
                .isOne();
        assertThat(text(month.as("sinh.pasa").get("/").body())).contains("Quá hạn", "đôn đốc");
        assertThat(text(huy.get(board).body())).contains("8 Đã tiếp nhận");
        expect(404, month.as("huong.namhang").post(board + "/urging"));
        consolidated = location(expect(303, huy.post(board + "/consolidation")));
        assertThat(location(huy.post(board + "/consolidation"))).isEqualTo(consolidated);
        String page = huy.get(consolidated).body();
        assertThat(text(page)).contains("Ủy ban nhân dân xã Pá Sa", "Ủy ban nhân dân xã Búng Hoa");
        List<Long> expected = SampleDocument.byArea("991");
        List<Long> missing = SampleDocument.byArea("97019");
        List<Long> found = figures(page);
        for (int i = 0; i < found.size(); i++) {
            long right = i == 1 ? 2150 - 215 : 0;
            assertThat(found.get(i)).as("column " + i).isEqualTo(expected.get(i) - missing.get(i) - right);
        }
    }

    @Test
    @Order(6)
    void withTheLastOneInItIsTheDistrictsTotalAndIsIssuedOnce() {
        expect(303, month.accept(month.submit("lien.bunghoa")));
        List<Long> district = SampleDocument.byArea("991");
        List<Long> found = figures(huy.get(consolidated).body());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).as("column " + i).isEqualTo(district.get(i) - (i == 1 ? 2150 - 215 : 0));
        }
        String at = consolidated + "/issue";
        PageForm issue = PageForm.of(huy.get(at).body(), at);
        expect(422, huy.post(at, issue.with("number", "0")));
        expect(422, huy.post(at, issue.with("number", "12").with("issuedOn", "2024-06-31")));
        issue.with("issuedOn", "2024-07-05");
        takenAlready(11, issue.value("symbol"));
        assertThat(PageForm.of(huy.get(at).body(), at).value("number")).isEqualTo("12");
        HttpResponse<String> taken = expect(422, huy.post(at, issue.with("number", "11")));
        assertThat(text(taken.body())).contains("Số 11/BC-UBND năm 2024 đã dùng cho “Báo cáo khác”");
        issue.with("number", "12");
        expect(404, month.as("huong.namhang").get(at));
        expect(303, huy.post(at, issue));
        expect(303, huy.post(at, issue));
        expect(409, huy.post(at, issue.with("number", "13")));
        assertThat(text(huy.get(consolidated).body())).contains("12/BC-UBND");
        assertThat(huy.get("/documents/outgoing?year=2024").body()).contains("12/BC-UBND", consolidated);
        assertThat(figures(huy.get(consolidated).body())).isEqualTo(found);
    }

    /** Another paper of the district has that number. */
    private void takenAlready(int number, String symbol) {
        jdbc.sql("""
                insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id)
                select gen_random_uuid(), organization_id, :number, :symbol, '2024-02-01', 'Báo cáo', 'khác', 'report', gen_random_uuid()
                from reporting.report where id = :id::uuid
                """)
                .param("number", number)
                .param("symbol", symbol)
                .param("id", consolidated.replace("/reports/", ""))
                .update();
    }
}
