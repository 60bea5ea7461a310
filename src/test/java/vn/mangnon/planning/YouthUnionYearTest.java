package vn.mangnon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** The Youth Union's plan 2024-2027, province to districts to communes, through its years and over 1 July 2025. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YouthUnionYearTest {
    private static final String PLAN = YouthUnionDuties.PLAN;

    private static final String AT = YouthUnionDuties.AT;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LayOutWaiting layOutWaiting;

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
    @Order(1)
    void everyDutyOfTheYearIsLaidOutOnItsDays() {
        month.today("2024-04-22");
        union.add("own-plan", "PLAN", "Ban hành kế hoạch của địa phương", "FIXED", "dueOn", "2024-05-20");
        union.add("situation", "REPORT", "Tình hình thanh thiếu nhi", "QUARTERLY", "day", "20", "quarterMonth", "3");
        union.add("opinions", "REPORT", "Tổng hợp ý kiến trẻ em", "QUARTERLY", "day", "25", "quarterMonth", "3");
        union.add(
                "halves",
                "REPORT",
                "Báo cáo 6 tháng và năm",
                "HALF_YEARLY",
                "firstHalf",
                "15/06",
                "secondHalf",
                "15/12");
        union.add("nine", "REPORT", "Báo cáo 9 tháng", "NINE_MONTHLY", "yearDay", "15/09");
        union.add("yearly", "REPORT", "Báo cáo kết quả năm", "YEARLY", "yearDay", "25/11");
        union.add("dialogue", "TASK", "Lãnh đạo địa phương gặp gỡ, đối thoại với trẻ em", "YEARLY", "yearDay", "31/12");
        union.add(
                "monthly",
                "REPORT",
                "Tình hình trẻ em trong báo cáo tháng",
                "INHERIT",
                "cycle",
                "MONTH",
                "regime",
                "LINE");
        assertThat(union.days("own-plan", "doan-992", 2024)).containsExactly("2024-05-20");
        assertThat(union.days("situation", "doan-992", 2024)).containsExactly("2024-06-20", "2024-09-20", "2024-12-20");
        assertThat(union.days("opinions", "doan-992", 2024)).containsExactly("2024-06-25", "2024-09-25", "2024-12-25");
        assertThat(union.days("halves", "doan-992", 2024)).containsExactly("2024-06-15", "2024-12-15");
        assertThat(union.days("nine", "doan-992", 2024)).containsExactly("2024-09-15");
        assertThat(union.days("yearly", "doan-992", 2024)).containsExactly("2024-11-25");
        assertThat(union.days("dialogue", "doan-992", 2024)).containsExactly("2024-12-31");
        assertThat(union.days("monthly", "doan-992", 2024))
                .as("the regime names no day yet")
                .isEmpty();
    }

    @Test
    @Order(2)
    void theRegimeSaysWhenTheMonthlyReportIsDue() {
        Browser administrator = month.as("dinh.quantri");
        PageForm regime = PageForm.of(administrator.get("/dues/regimes/LINE").body(), "/dues/regimes/LINE");
        expect(422, administrator.post("/dues/regimes/LINE", regime.with("MONTH", "32")));
        expect(303, administrator.post("/dues/regimes/LINE", regime.with("MONTH", "25")));
        expect(409, administrator.post("/dues/regimes/LINE", regime.with("MONTH", "24")));
        layOutWaiting.all();
        assertThat(union.days("monthly", "doan-992", 2024))
                .hasSize(9)
                .startsWith("2024-04-25")
                .endsWith("2024-12-25");
    }

    @Test
    @Order(3)
    void layingOutAgainChangesNothing() {
        List<String> before = union.all();
        Browser administrator = month.as("dinh.quantri");
        PageForm regime = PageForm.of(administrator.get("/dues/regimes/LINE").body(), "/dues/regimes/LINE");
        expect(303, administrator.post("/dues/regimes/LINE", regime));
        layOutWaiting.all();
        layOutWaiting.all();
        assertThat(union.all()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void theDistrictOwesItsOwnPlanOnceAndItCameLate() {
        month.today("2024-06-18");
        Browser tien = month.as("tien.binhkhe");
        String due = union.due("own-plan", "doan-992", "once");
        assertThat(text(tien.get("/dues/" + due).body())).contains("Kế hoạch riêng", "Quá hạn", "20/05/2024");
        String at = "/plans/owed/" + due;
        expect(422, tien.post(at));
        expect(422, tien.post(at, "plan", PLAN));
        expect(303, tien.post(at, "plan", SamplePlans.plan("kh-binh-khe-2024").toString()));
        expect(303, tien.post(at, "plan", SamplePlans.plan("kh-binh-khe-2024").toString()));
        assertThat(jdbc.sql("select settled_kind || ' ' || (settled_at > due_at) from dues.due where id = :id::uuid")
                        .param("id", due)
                        .query(String.class)
                        .single())
                .isEqualTo("plan true");
        assertThat(text(khang.get("/plans/" + PLAN + "/cascade?stage=ISSUED_LATE")
                        .body()))
                .contains("huyện Bình Khê", "18/06/2024")
                .doesNotContain("0/32");
        expect(404, month.as("huong.namhang").get("/dues/" + due));
    }

    @Test
    @Order(5)
    void aDialogueThatWasHeldIsSettledInWords() {
        month.today("2024-08-15");
        Browser tien = month.as("tien.binhkhe");
        String due = union.due("dialogue", "doan-992", "2024");
        expect(422, tien.post("/dues/" + due + "/settlement"));
        expect(
                303,
                tien.post("/dues/" + due + "/settlement", "words", "Đối thoại ngày 14/8/2024 tại hội trường huyện"));
        assertThat(text(tien.get("/dues/" + due).body())).contains("Đã nộp", "Đối thoại ngày 14/8/2024");
    }

    @Test
    @Order(6)
    void afterTheFirstOfJulyTheNewCommunesOweAndTheProvinceCollects() {
        assertThat(union.days("situation", "doan-992", 2025)).containsExactly("2025-03-20", "2025-06-20");
        assertThat(union.days("situation", "doan-97030-2025", 2025)).containsExactly("2025-09-20", "2025-12-20");
        assertThat(union.debtors("situation", "2025-Q3")).hasSize(10);
        assertThat(jdbc.sql("""
                        select count(*) from dues.due d join units.organization o on o.id = d.debtor_id
                        where d.printed_on > o.valid_to and d.ended_because is null
                        """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("""
                        select distinct n.name from dues.due d join units.organization_latest n on n.id = d.creditor_id
                        where d.subject_id in (select id from planning.provision where plan_id = :plan::uuid)
                          and d.printed_on > '2025-07-01' and d.ended_because is null
                        """)
                        .param("plan", SamplePlans.plan("kh-binh-khe-2024").toString())
                        .query(String.class)
                        .list())
                .as("what went to the district goes to the province")
                .allMatch(name -> name.endsWith("tỉnh Hòa Lâm"));
    }

    @Test
    @Order(7)
    void theYearAfterNextComesOnceAYearIsOver() {
        assertThat(union.days("yearly", "doan-97030-2025", 2026)).isEmpty();
        month.today("2025-01-02");
        layOutWaiting.all();
        assertThat(union.days("yearly", "doan-97030-2025", 2026)).containsExactly("2026-11-25");
        assertThat(union.days("yearly", "doan-97030-2025", 2027)).isEmpty();
        assertThat(union.due("own-plan", "doan-992", "once"))
                .as("what is settled stays")
                .isNotEmpty();
    }

    @Test
    @Order(8)
    void aHolidayThatIsDecidedMovesWhatFallsOnIt() {
        Browser administrator = month.as("dinh.quantri");
        String page = text(administrator.get("/dues/holidays?year=2026").body());
        assertThat(page).contains("Tết Âm lịch", "tạm tính, chưa có quyết định");
        expect(422, administrator.post("/dues/holidays", "year", "2026", "day", "2026-02-30", "name", "x"));
        expect(303, administrator.post("/dues/holidays", "year", "2026", "day", "2026-11-25", "name", "Ngày nghỉ thử"));
        assertThat(jdbc.sql("""
                        select distinct internal_on || ' ' || tentative from dues.due
                        where printed_on = '2026-11-25' and ended_because is null and settled_at is null
                        """).query(String.class).list()).containsExactly("2026-11-24 true");
        assertThat(jdbc.sql("select count(*) from journal.entry where verb = 'dues.deed.moved'")
                        .query(Long.class)
                        .single())
                .isPositive();
        expect(303, administrator.post("/dues/holidays/confirmation", "year", "2026", "source", "Thông báo thử 01/TB"));
        assertThat(text(administrator.get("/dues/holidays?year=2026").body()))
                .doesNotContain("tạm tính, chưa có quyết định");
        expect(303, administrator.post("/dues/holidays/removal", "year", "2026", "day", "2026-11-25"));
        expect(404, khang.get("/dues/holidays"));
    }
}
