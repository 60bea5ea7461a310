package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Reminded before, on and after the day; told upwards; urged all at once. The demo's clock makes the days go by. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RemindDebtors remind;

    private ActionMonth month;

    @BeforeAll
    void thePlanIsInForceAndOneHasHandedIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        month.submit("trang.thitran");
    }

    @Test
    @Order(1)
    void onEachOfTheDaysOnceAndNotInBetween() {
        List<String> days = new ArrayList<>();
        for (int day = 21; day <= 44; day++) {
            long before = told("huong.namhang", "dues.notice.remind%");
            month.today(java.time.LocalDate.of(2024, 6, 1).plusDays(day - 1).toString());
            remind.round();
            long now = told("huong.namhang", "dues.notice.remind%") - before;
            if (now > 0) {
                assertThat(now).as("once").isOne();
                days.add(java.time.LocalDate.of(2024, 6, 1).plusDays(day - 1).toString());
            }
        }
        assertThat(days)
                .containsExactly("2024-06-26", "2024-06-30", "2024-07-02", "2024-07-03", "2024-07-04", "2024-07-10");
        assertThat(told("trang.thitran", "dues.notice.remind%")).as("handed in").isZero();
        assertThat(text(month.as("huong.namhang").get("/").body()))
                .contains("Báo cáo nộp về Ủy ban nhân dân huyện Mường Lằn đã quá hạn 7 ngày (hạn ngày 03/07/2024)");
    }

    @Test
    @Order(2)
    void whatStaysLateIsToldToTheLeaderAboveOnce() {
        assertThat(told("thinh.muonglan", "dues.notice.escalated.REPORT"))
                .as("nine communes and the district's own; unions have leaders of their own above")
                .isEqualTo(16);
        assertThat(told(OFFICER, "dues.notice.escalated.REPORT"))
                .as("no leader")
                .isZero();
        assertThat(text(month.as("huong.namhang").get("/dues/" + due()).body()))
                .contains("Đã báo lãnh đạo Ủy ban nhân dân huyện Mường Lằn", "Nhắc trước hạn 7 ngày");
    }

    @Test
    @Order(3)
    void theDayMovedBackRemindsNobodyAgain() {
        long before = told("huong.namhang", "dues.notice.remind%");
        month.today("2024-07-02");
        month.today("2024-07-12");
        assertThat(told("huong.namhang", "dues.notice.remind%")).isEqualTo(before);
    }

    @Test
    @Order(4)
    void allWhoAreLateAreUrgedInOneGoEachToldOnce() {
        Browser huy = month.as(OFFICER);
        assertThat(text(huy.get("/").body())).contains("Có 20 việc quá hạn với bạn");
        PageForm form = PageForm.of(huy.get("/late").body(), "/late/urging").with("message", "Nộp trong ngày mai");
        assertThat(form.values("due")).hasSize(20);
        expect(303, huy.post("/late/urging", form));
        expect(303, huy.post("/late/urging", form));
        assertThat(told("huong.namhang", "dues.notice.urged-saying")).isOne();
        assertThat(count("select count(*) from dues.urging")).isEqualTo(20);
        assertThat(count("select count(*) from journal.entry where verb = 'dues.deed.urged'"))
                .isEqualTo(20);
        assertThat(text(huy.get("/late").body())).contains("Đã đôn đốc 1 lần");
        expect(422, huy.post("/late/urging", "message", "x"));
        assertThat(text(month.as("huong.namhang").get("/dues/" + due()).body())).contains("Nộp trong ngày mai");
    }

    @Test
    @Order(5)
    void oneCannotUrgeWhatIsNotOwedToOneself() {
        expect(303, month.as("huong.namhang").post("/late/urging", "due", due()));
        assertThat(count("select count(*) from dues.urging")).isEqualTo(20);
    }

    @Test
    @Order(6)
    void theDaysAreTheAdministratorsToDecide() {
        Browser dinh = month.as("dinh.quantri");
        PageForm form = PageForm.of(dinh.get("/reminding").body(), "/reminding/standard");
        assertThat(form.value("before")).isEqualTo("7, 3, 1");
        assertThat(text(expect(422, dinh.post("/reminding/standard", form.with("before", "7, hôm trước")))
                        .body()))
                .contains("Ghi các số từ 1 đến 99");
        expect(303, dinh.post("/reminding/standard", "before", "", "after", "15", "escalate", ""));
        long before = told("huong.namhang", "dues.notice.remind%");
        month.today("2024-07-17");
        assertThat(told("huong.namhang", "dues.notice.remind%")).isEqualTo(before);
        month.today("2024-07-18");
        assertThat(told("huong.namhang", "dues.notice.remind%")).isEqualTo(before + 1);
        expect(303, dinh.post("/reminding/own", "before", "5", "after", "1", "escalate", "2"));
        assertThat(count("select count(*) from dues.reminding")).isEqualTo(2);
        expect(303, dinh.post("/reminding/own", "standard", "true"));
        assertThat(count("select count(*) from dues.reminding")).isOne();
    }

    private String due() {
        Set<String> dues = all(month.as("huong.namhang").get("/").body(), "name=\"due\" value=\"([0-9a-f-]{36})\"");
        return dues.iterator().next();
    }

    private long told(String signIn, String sentence) {
        return jdbc.sql("""
                select count(*) from notices.notice n join identity.person p on p.id = n.person_id
                where p.sign_in = :signIn and n.sentence like :sentence
                """)
                .param("signIn", signIn)
                .param("sentence", sentence)
                .query(Rows.of(Long.class))
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Rows.of(Long.class)).single();
    }
}
