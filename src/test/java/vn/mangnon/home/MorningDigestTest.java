package vn.mangnon.home;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.web.BusinessClock;

/** One letter in the morning, when there is something to say and she wants it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MorningDigestTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MorningDigest digest;

    @Autowired
    BusinessClock clock;

    private ActionMonth month;

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
    }

    @BeforeEach
    void anEmptyOutbox() {
        jdbc.sql("delete from notices.digest").update();
        jdbc.sql("delete from notices.mailing").update();
        jdbc.sql(
                        "update identity.person set email = case when sign_in = 'huong.namhang' then 'huong@xa.example' else '' end")
                .update();
        forget();
    }

    @Test
    @Order(3)
    void itSaysWhatIsDueSoonLateReturnedAndUnreadOnceADay() {
        jdbc.sql("update notices.notice set read_at = null where sentence = 'planning.notice.owed'")
                .update();
        assertThat(on("2024-06-21")).as("the plan is new to her").isOne();
        assertThat(letters().getFirst()).contains("Thông báo chưa đọc:").doesNotContain("Đến hạn trong 7 ngày:");
        forget();
        assertThat(on("2024-06-22")).as("nothing within a week").isZero();
        assertThat(on("2024-06-29")).isOne();
        assertThat(on("2024-06-29")).as("once").isZero();
        assertThat(letters().getFirst())
                .contains("Kính gửi Lò Thị Hương", "Đến hạn trong 7 ngày:", "hạn 03/07/2024", "/dues/", "/my-reminders")
                .doesNotContain("Quá hạn:", "Bị trả lại:");
        String report = month.submit("huong.namhang");
        forget();
        on("2024-07-05");
        assertThat(letters()).as("handed in").noneMatch(letter -> letter.contains("hạn 03/07/2024"));
        forget();
        expect(303, month.as(OFFICER).post("/reports/" + report + "/return", "whole", "Thiếu số liệu"));
        assertThat(on("2024-07-06")).isOne();
        assertThat(letters().getFirst()).contains("Quá hạn:", "Bị trả lại:", "/reports/" + report);
    }

    @Test
    @Order(1)
    void whoWantsNoLetterOrOneForEachGetsNone() {
        expect(303, month.as("huong.namhang").post("/my-reminders/mail", "choice", "NONE"));
        assertThat(on("2024-07-01")).isZero();
        expect(303, month.as("huong.namhang").post("/my-reminders/mail", "choice", "EACH"));
        assertThat(on("2024-07-02")).isZero();
        expect(303, month.as("huong.namhang").post("/my-reminders/mail", "choice", "DIGEST"));
        assertThat(on("2024-07-03")).isOne();
        expect(422, month.as("huong.namhang").post("/my-reminders/mail", "choice", "HOURLY"));
    }

    @Test
    @Order(2)
    void withoutAnAddressThereIsNoLetter() {
        jdbc.sql("update identity.person set email = '' where true").update();
        assertThat(on("2024-07-04")).isZero();
    }

    private int on(String day) {
        month.today(day);
        return digest.write(clock.now(), LocalDate.parse(day));
    }

    /** What was told is read, what was written is sent. */
    private void forget() {
        jdbc.sql("update notices.notice set read_at = now()").update();
        jdbc.sql("delete from notices.outbox").update();
    }

    private List<String> letters() {
        return jdbc.sql("select body from notices.outbox order by id")
                .query(Rows.of(String.class))
                .list();
    }
}
