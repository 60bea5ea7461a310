package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.figures;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.units.Areas;

/** A quarter's report from communes through the district to the province, returned, accepted, opened again. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeLevelsTest {
    private static final String PROVINCE = "hanh.ubndtinh";
    private static final String ROUND = "2024-Q2";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Areas areas;

    private ActionMonth month;
    private RegimeDesk desk;

    @BeforeAll
    void theRegimeIsLaidOut() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        desk = new RegimeDesk(month, jdbc, PROVINCE);
        desk.begin("Báo cáo quý về công tác trẻ em", "2024-01-01");
        desk.level("GOVERNMENT", "COMMUNE", 20, "");
        desk.level("GOVERNMENT", "DISTRICT", 25, "");
        desk.layOut();
    }

    @Test
    void eachLevelBringsTogetherTheAcceptedOnesBelow() {
        assertThat(text(month.as(PROVINCE).get(desk.regime()).body()))
                .contains("Đã giao 8 kỳ, 152 lượt báo cáo", "Đơn vị phải báo cáo hôm nay (22)");
        String namHang = submitted("huong.namhang", "ubnd-97011");
        String muongLem = submitted("thang.muonglem", "ubnd-97014");
        String district = consolidated();
        assertThat(text(month.as(OFFICER).get("/reports/" + district).body())).contains("Đã có 0/10 đơn vị");
        desk.accept(OFFICER, namHang);
        desk.accept(OFFICER, muongLem);
        List<Long> expected = sum(own("991"), sum(frozen(namHang), frozen(muongLem)));
        assertThat(asked(OFFICER, district)).isEqualTo(expected);
        quoted(namHang, district);
        desk.submit(OFFICER, district, "Toàn huyện làm tốt.");
        assertThat(frozen(district)).isEqualTo(expected);
        desk.accept(PROVINCE, district);
        String province = top();
        assertThat(asked(PROVINCE, province)).isEqualTo(sum(own("97"), expected));
        assertThat(text(month.as(PROVINCE).get("/reports/" + province).body())).contains("Toàn huyện làm tốt.");
        reopened(namHang, district, expected);
    }

    /** What was accepted stays citable; what is made from it does not move until it is handed in again. */
    private void reopened(String namHang, String district, List<Long> expected) {
        PageForm form = PageForm.of(
                        month.as(OFFICER).get("/reports/" + namHang).body(), "/reports/" + namHang + "/reopening")
                .with("because", "Xã báo nhầm số trẻ em");
        expect(303, month.as(OFFICER).post("/reports/" + namHang + "/reopening", form));
        assertThat(frozen(district)).isEqualTo(expected);
        desk.submit("huong.namhang", namHang, "Xã làm tốt hơn nữa.");
        String again = text(month.as(OFFICER).get("/reports/" + namHang).body());
        assertThat(again).contains("Đã sửa so với lần nộp trước", "tốt. tốt hơn nữa.", "Xem cả báo cáo");
        String first =
                text(month.as(OFFICER).get("/reports/" + namHang + "/turns/1").body());
        assertThat(first).contains("Xã làm tốt.", "Xã báo nhầm số trẻ em").doesNotContain("hơn nữa");
        assertThat(text(month.as(OFFICER)
                        .get("/reports/" + namHang + "/turns/2")
                        .body()))
                .contains("Xã làm tốt hơn nữa.");
        expect(404, month.as(OFFICER).get("/reports/" + namHang + "/turns/3"));
        assertThat(asked(PROVINCE, top())).isEqualTo(sum(own("97"), expected));
    }

    /** A commune's paragraph is taken over with its source, and marked as used. */
    private void quoted(String from, String into) {
        String part =
                jdbc.sql("""
                select p.id::text from reporting.part p join reporting.report r on r.template_id = p.template_id
                where r.id = :id::uuid and p.kind = 'NARRATIVE' order by p.position limit 1
                """).param("id", into).query(Rows.of(String.class)).single();
        PageForm form = month.form(OFFICER, into)
                .with(part, "<p class=MsoNormal>Mở đầu<o:p></o:p></p>")
                .with("quote", part)
                .with("quote." + part, from + ".0");
        expect(303, month.as(OFFICER).post("/reports/" + into, form));
        String page = month.as(OFFICER).get("/reports/" + into).body();
        assertThat(page).contains("Mở đầu\nXã làm tốt (UBND xã Nậm Hẳng).</textarea>");
        assertThat(text(page)).contains("Xã làm tốt. đã dùng");
    }

    private String submitted(String signIn, String body) {
        String report = desk.open(signIn, desk.due(body, ROUND));
        desk.submit(signIn, report, "Xã làm tốt.");
        return report;
    }

    /** Pressed on the board of the communes; it is the report the district owes itself. */
    private String consolidated() {
        String level = jdbc.sql("select id::text from reporting.regime_level where level = 'COMMUNE'")
                .query(String.class)
                .single();
        String report = first(
                location(expect(303, month.as(OFFICER).post("/boards/" + level + "/consolidation", "round", ROUND))),
                "/reports/([0-9a-f-]{36})");
        assertThat(desk.open(OFFICER, desk.due("ubnd-991", ROUND))).isEqualTo(report);
        return report;
    }

    private String top() {
        String level = jdbc.sql("select id::text from reporting.regime_level where level = 'DISTRICT'")
                .query(String.class)
                .single();
        return first(
                location(expect(303, month.as(PROVINCE).post("/boards/" + level + "/consolidation", "round", ROUND))),
                "/reports/([0-9a-f-]{36})");
    }

    private List<Long> asked(String signIn, String report) {
        return figures(month.as(signIn).get("/reports/" + report).body());
    }

    /** As handed in last, in print order. */
    private List<Long> frozen(String report) {
        return jdbc.sql("""
                select f.quantity::bigint from reporting.figure f
                join reporting.report r on r.id = f.report_id and r.turn = f.turn
                join reporting.field d on d.id = f.field_id join reporting.part p on p.id = d.part_id
                where f.report_id = :id::uuid and f.indicator is not null order by p.position, d.position
                """).param("id", report).query(Rows.of(Long.class)).list();
    }

    /** What was recorded for an area itself and no part of it. */
    private List<Long> own(String code) {
        return jdbc.sql("""
                select coalesce((select sum(m.quantity) from measures.asked(d.indicator, 0, :area, 'AREA_ITSELF', '2024-04-01',
                  '2024-06-30', coalesce(d.source_kind, ''), '', '') m), 0)::bigint
                from reporting.field d join reporting.part p on p.id = d.part_id
                join reporting.template t on t.id = p.template_id
                where t.state = 'PUBLISHED' and t.plan_id is not null and d.indicator is not null
                order by p.position, d.position
                """)
                .param(
                        "area",
                        areas.findByCode(code, LocalDate.of(2024, 6, 20))
                                .orElseThrow()
                                .id()
                                .value())
                .query(Rows.of(Long.class))
                .list();
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }
}
