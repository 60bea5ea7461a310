package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.figures;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** The Action Month once its report is issued: what changes afterwards changes nothing that was handed in. */
@DatabaseStory
class IssuedReportTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser huy;
    private Ledger ledger;

    private String plan = "";

    private String consolidated = "";

    private String accepted = "";

    @BeforeAll
    void theReportIsIssued() {
        month = new ActionMonth(port);
        huy = month.as(OFFICER);
        ledger = new Ledger(jdbc);
        plan = month.begin();
        month.count(plan, "2024-05-25");
        month.today("2024-07-05");
        for (String officer : ActionMonth.COMMUNES) {
            String report = month.submit(officer);
            expect(303, month.accept(report));
            accepted = officer.equals("huong.namhang") ? report : accepted;
        }
        consolidated = location(expect(303, huy.post("/boards/" + month.provision(plan) + "/consolidation")));
        String at = consolidated + "/issue";
        PageForm issue = PageForm.of(huy.get(at).body(), at);
        expect(303, huy.post(at, issue.with("number", "12").with("issuedOn", "2024-07-05")));
    }

    @Test
    @Order(1)
    void aCorrectionAfterwardsChangesNothingHandedInAndIsNamedAsDrift() {
        Browser huong = month.as("huong.namhang");
        List<Long> before = figures(huong.get("/reports/" + accepted).body());
        List<Long> issued = figures(huy.get(consolidated).body());
        String id = jdbc.sql("""
                select a.id::text from activities.activity a join activities.activity_kind k on k.activity_id = a.id
                where a.organization_id = (select organization_id from reporting.report where id = :id::uuid)
                  and k.kind = 'gift' and a.begins_on between '2024-05-25' and '2024-06-30' order by a.id limit 1
                """).param("id", accepted).query(String.class).single();
        PageForm form = PageForm.of(huong.get("/activities/" + id + "/edit").body(), "/activities/" + id);
        long gifts = Long.parseLong(form.value("figure.gift.children"));
        expect(303, huong.post("/activities/" + id, form.with("figure.gift.children", gifts + 7)));
        assertThat(figures(huong.get("/reports/" + accepted).body())).isEqualTo(before);
        assertThat(figures(huy.get(consolidated).body())).isEqualTo(issued);
        for (HttpResponse<String> page : List.of(huong.get("/reports/" + accepted), huy.get(consolidated))) {
            assertThat(page.body()).contains("/activities/" + id);
        }
        assertThat(all(huong.get("/reports/" + accepted).body(), "href=\"/activities/([0-9a-f-]{36})\""))
                .containsExactly(id);
        String figure = "/reports/" + accepted + "/figures/"
                + all(huong.get("/reports/" + accepted).body(), "/figures/([0-9a-f-]{36})").stream()
                        .skip(6)
                        .findFirst()
                        .orElseThrow();
        assertThat(text(huong.get(figure).body()))
                .as("the records as they were")
                .contains(String.valueOf(gifts));
        expect(303, huong.post("/activities/" + id + "/withdrawal", "because", "Ghi nhầm"));
        assertThat(figures(huong.get("/reports/" + accepted).body())).isEqualTo(before);
        assertThat(text(huong.get("/activities/" + id).body())).contains("Ghi nhầm");
    }

    @Test
    @Order(2)
    void aDutyMovedAfterwardsAsksNobodyTwice() {
        month.count(plan, "2024-06-01");
        assertThat(month.dues("huong.namhang")).isNotEmpty();
        assertThat(ledger.count(
                        "dues.due where settled_at is null and debtor_id = (select organization_id from reporting.report where id = :id::uuid)",
                        "id",
                        accepted))
                .isZero();
    }

    @Test
    @Order(3)
    void theDocumentAndItsTablesAreAsTheDecreeAndTheFormSay() throws java.io.IOException {
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                new java.io.ByteArrayInputStream(huy.bytes(consolidated + "/document.docx")))) {
            var margins = word.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .extracting(margin -> Math.round(((Number) margin).doubleValue() / 56.7))
                    .containsExactly(20L, 20L, 30L, 15L);
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg())
                    .as("no number on the first page")
                    .isTrue();
            assertThat(word.getHeaderList())
                    .anyMatch(header -> header._getHdrFtr().xmlText().contains("PAGE"));
            String head = word.getTables().getFirst().getText();
            assertThat(head)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/")
                    .contains("ngày 05 tháng 7 năm 2024");
            assertThat(word.getTables().getLast().getText()).contains("Nơi nhận:", "Lưu: VT", "KT. CHỦ TỊCH");
            assertThat(word.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().endsWith("./."));
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(run -> run.getFontFamily())
                            .distinct())
                    .containsExactly("Times New Roman");
        }
        assertThat(new String(
                        huy.bytes(consolidated + "/document.pdf"), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        List<Long> cells = new java.util.ArrayList<>();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(
                new java.io.ByteArrayInputStream(huy.bytes(consolidated + "/tables.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    cells.add((long) cell.getNumericCellValue());
                }
            })));
        }
        assertThat(cells).isEqualTo(figures(huy.get(consolidated).body()));
    }
}
