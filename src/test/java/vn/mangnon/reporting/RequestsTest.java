package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** "Báo cáo trước thứ Sáu": one report asked of chosen communes by an hour; and a section owed to another line's body. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsTest {
    private static final String NAM_HANG =
            SampleUnits.organization("ubnd-97011").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private String template = "";

    @BeforeAll
    void aFormIsThere() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        template = jdbc.sql("select id::text from reporting.template where state = 'PUBLISHED' and plan_id is not null")
                .query(Rows.of(String.class))
                .list()
                .getFirst();
    }

    @Test
    void whatIsAskedIsOwedByTheHourAndFollowedOnABoard() {
        PageForm form = form();
        String at = location(expect(303, month.as(OFFICER).post("/requests", form)));
        assertThat(location(expect(303, month.as(OFFICER).post("/requests", form))))
                .isEqualTo(at);
        String id = at.substring("/requests/".length());
        assertThat(jdbc.sql("select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM HH24:MI') from dues.due "
                                + "where subject_id = :id::uuid")
                        .param("id", id)
                        .query(Rows.of(String.class))
                        .list())
                .containsExactly("21/06 10:30");
        assertThat(text(month.as("huong.namhang").get("/").body())).contains("Trẻ em trong đợt mưa lũ");
        expect(200, month.as("huong.namhang").get(at));
        expect(404, month.as("sinh.pasa").get(at));
        RegimeDesk desk = new RegimeDesk(month, jdbc, "hanh.ubndtinh");
        String report = desk.open("huong.namhang", due(id));
        desk.submit("huong.namhang", report, "Không có thiệt hại.");
        assertThat(text(month.as(OFFICER).get("/boards/" + id).body())).contains("1 Đã nộp");
        desk.accept(OFFICER, report);
    }

    @Test
    void withoutAFormItIsAnsweredInWords() throws IOException {
        PageForm form = form().with("template", "").with("title", "Tình hình đuối nước");
        String at = location(expect(303, month.as(OFFICER).post("/requests", form)));
        RegimeDesk desk = new RegimeDesk(month, jdbc, "hanh.ubndtinh");
        String report = desk.open("huong.namhang", due(at.substring("/requests/".length())));
        assertThat(text(month.as("huong.namhang").get("/reports/" + report).body()))
                .contains("Tình hình đuối nước", "Nội dung báo cáo", "Bắt buộc viết.");
        PageForm empty = month.form("huong.namhang", report).with("submit", "true");
        expect(422, month.as("huong.namhang").post("/reports/" + report, empty));
        desk.submit("huong.namhang", report, "Không có em nào bị đuối nước.");
        desk.accept(OFFICER, report);
        assertThat(printed("huong.namhang", report))
                .contains("BÁO CÁO", "Tình hình đuối nước", "Không có em nào bị đuối nước.");
    }

    private String printed(String signIn, String report) throws IOException {
        byte[] pdf = month.as(signIn).bytes("/reports/" + report + "/document.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void takenBackNobodyOwesIt() {
        String at = location(expect(303, month.as(OFFICER).post("/requests", form())));
        expect(303, month.as(OFFICER).post(at + "/withdrawal"));
        assertThat(jdbc.sql("select count(*) from dues.due where subject_id = :id::uuid and ended_because is null")
                        .param("id", at.substring("/requests/".length()))
                        .query(Rows.of(Long.class))
                        .single())
                .isZero();
        expect(404, month.as("huong.namhang").post(at + "/withdrawal"));
    }

    @Test
    void aTimeThatIsPastIsRefusedAndWhatWasTypedStays() {
        String again = expect(422, month.as(OFFICER).post("/requests", form().with("day", "2024-06-19")))
                .body();
        assertThat(text(again)).contains("Hạn nộp đã qua.");
        assertThat(again).contains("Trẻ em trong đợt mưa lũ");
        expect(422, month.as(OFFICER).post("/requests", form().with("hour", "25h")));
    }

    /** The district's Women's Union writes its own part of the district committee's quarterly report. */
    @Test
    void aSectionOfAnotherLineIsAcceptedByItselfAndStandsInTheHostsReport() throws IOException {
        RegimeDesk desk = new RegimeDesk(month, jdbc, "hanh.ubndtinh");
        desk.begin("Báo cáo 6 tháng có phần của đoàn thể", "2024-01-01");
        desk.level("GOVERNMENT", "DISTRICT", 25, "");
        desk.level(
                "WOMENS_UNION",
                "PROVINCE",
                20,
                SampleUnits.organization("ubnd-97").toString());
        jdbc.sql("""
                update reporting.regime_level s set host_id = h.id, creditor_id = :district from reporting.regime_level h
                where s.line = 'WOMENS_UNION' and h.regime_id = s.regime_id and h.line = 'GOVERNMENT'
                """)
                .param("district", SampleUnits.organization("ubnd-991").value())
                .update();
        desk.layOut();
        String host = desk.open(OFFICER, desk.due("ubnd-991", "2024-Q2"));
        assertThat(text(month.as(OFFICER).get("/reports/" + host).body()))
                .contains("Hội Liên hiệp Phụ nữ tỉnh Hòa Lâm Chưa làm", "Chưa có phần được tiếp nhận.");
        String section = desk.open("diep.phunu", desk.due("lhpn-97", "2024-Q2"));
        expect(404, month.as(OFFICER).get("/reports/" + section));
        desk.submit("diep.phunu", section, "Hội nhận đỡ đầu 12 em.");
        desk.accept(OFFICER, section);
        assertThat(text(month.as(OFFICER).get("/reports/" + host).body()))
                .contains("Hội nhận đỡ đầu 12 em.", "Nguồn: báo cáo của Hội Liên hiệp Phụ nữ tỉnh Hòa Lâm");
        assertThat(printed(OFFICER, host))
                .containsSubsequence(
                        "Phần của Hội Liên hiệp Phụ nữ tỉnh Hòa Lâm",
                        "Hội nhận đỡ đầu 12 em.",
                        "Tổ chức phát động",
                        "Trên đây là báo cáo");
    }

    private PageForm form() {
        return PageForm.of(month.as(OFFICER).get("/requests/new").body(), "/requests")
                .with("title", "Trẻ em trong đợt mưa lũ")
                .with("template", template)
                .with("day", "2024-06-21")
                .with("hour", "10:30")
                .with("bodies", NAM_HANG);
    }

    private String due(String request) {
        return jdbc.sql("select id::text from dues.due where subject_id = :id::uuid")
                .param("id", request)
                .query(Rows.of(String.class))
                .single();
    }
}
