package vn.mangnon.reporting.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** A commune tells of a drowning: both bodies above know at once, say so within hours, and nobody else ever reads it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrgentReportsTest {
    private static final String WORDS = "Một em gái 9 tuổi bị đuối nước ở suối Nậm Hẳng";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private Browser huong;

    @BeforeAll
    void people() {
        month = new ActionMonth(port);
        huong = month.as("huong.namhang");
    }

    @BeforeEach
    void today() {
        month.today("2024-06-20");
    }

    @Test
    void itGoesToBothBodiesAboveAndIsAcknowledgedByEach() {
        String at = location(expect(303, huong.post("/urgent", form())));
        for (String receiver : List.of(OFFICER, "thinh.muonglan", "hanh.ubndtinh")) {
            assertThat(text(month.as(receiver).get("/").body()))
                    .contains("Báo cáo khẩn từ Ủy ban nhân dân xã Nậm Hẳng", "Xác nhận báo cáo khẩn");
            assertThat(text(month.as(receiver).get(at).body())).contains(WORDS, "Chưa xác nhận");
        }
        assertThat(open(at)).isEqualTo(2);
        expect(303, month.as(OFFICER).post(at + "/acknowledgement"));
        expect(303, month.as("thinh.muonglan").post(at + "/acknowledgement"));
        assertThat(open(at)).isEqualTo(1);
        assertThat(text(huong.get(at).body())).contains("Đã nhận lúc", "Bùi Quang Huy", "Chưa xác nhận");
        expect(404, huong.post(at + "/acknowledgement"));
    }

    @Test
    void nobodyElseReadsItNotEvenOfTheSameLine() {
        String at = location(expect(303, huong.post("/urgent", form())));
        for (String stranger : List.of("sinh.pasa", "my.suoinho", "tien.binhkhe", "diep.phunu", "dinh.quantri")) {
            expect(404, month.as(stranger).get(at));
            assertThat(month.as(stranger).get("/urgent").body()).doesNotContain(at);
        }
        assertThat(jdbc.sql("""
                select count(*) from (select details::text as said from journal.entry
                  union all select details::text || path from notices.notice
                  union all select clause || settled_words from dues.due) s where said like '%đuối nước%'
                """).query(Long.class).single()).isZero();
    }

    @Test
    void sentTwiceItIsOne() {
        PageForm form = form();
        String at = location(expect(303, huong.post("/urgent", form)));
        assertThat(location(expect(303, huong.post("/urgent", form)))).isEqualTo(at);
        assertThat(open(at)).isEqualTo(2);
        PageForm news = PageForm.of(huong.get(at).body(), at + "/news").with("words", "Gia đình đã được hỗ trợ");
        expect(303, huong.post(at + "/news", news));
        expect(303, huong.post(at + "/news", news));
        assertThat(text(huong.get(at).body()).split("Gia đình đã được hỗ trợ")).hasSize(2);
    }

    @Test
    void aNameIsAskedAboutAndWhatWasTypedIsKept() {
        PageForm form = form().with("words", "Cháu Lò Thị Mơ, điện thoại bố 0912 345 678");
        String again = expect(422, huong.post("/urgent", form)).body();
        assertThat(text(again)).contains("Lò Thị Mơ", "0912 345 678", "Tôi đã xem lại");
        expect(303, huong.post("/urgent", PageForm.of(again, "/urgent").with("looked", "true")));
    }

    @Test
    void newsReachesAllUntilOneEndsIt() {
        String at = location(expect(303, huong.post("/urgent", form())));
        PageForm news = PageForm.of(month.as(OFFICER).get(at).body(), at + "/news")
                .with("words", "Huyện đã cử đoàn xuống")
                .with("closes", "true");
        expect(303, month.as(OFFICER).post(at + "/news", news));
        assertThat(text(month.as("hanh.ubndtinh").get(at).body())).contains("Huyện đã cử đoàn xuống", "Đã kết thúc");
        assertThat(huong.get(at).body()).doesNotContain(at + "/news");
    }

    @Test
    void whoStaysSilentIsToldOfToTheBodyAboveAsSoonAsTheHoursAreOver() {
        String at = location(expect(303, huong.post("/urgent", form())));
        expect(303, month.as("hanh.ubndtinh").post(at + "/acknowledgement"));
        month.today("2024-06-21");
        assertThat(text(month.as("hanh.ubndtinh").get("/").body()))
                .contains("Ủy ban nhân dân huyện Mường Lằn chưa xác nhận đã nhận một báo cáo khẩn");
        assertThat(text(huong.get(at).body())).contains("Chưa xác nhận");
    }

    @Test
    void aProvinceAddsAKindAndWhoElseIsTold() {
        Browser administrator = month.as("dinh.quantri");
        PageForm kind = PageForm.of(administrator.get("/urgent-kinds/new").body(), "/urgent-kinds")
                .with("code", "LOST")
                .with("name", "Trẻ em mất tích")
                .with("hours", "4")
                .with("levels", "1")
                .with("source", "Quy chế của tỉnh");
        expect(303, administrator.post("/urgent-kinds", kind));
        assertThat(text(huong.get("/urgent/new").body())).contains("Trẻ em mất tích", "Phải xác nhận trong 4 giờ.");
        String at = location(expect(303, huong.post("/urgent", form().with("kind", "LOST"))));
        assertThat(open(at)).isEqualTo(1);
    }

    private PageForm form() {
        return PageForm.of(huong.get("/urgent/new").body(), "/urgent")
                .with("kind", "ACCIDENT_DEATH")
                .with("words", WORDS)
                .with("done", "Đã báo công an xã");
    }

    private long open(String at) {
        return jdbc.sql("select count(*) from dues.due where subject_id = :id::uuid and settled_at is null")
                .param("id", at.substring("/urgent/".length()))
                .query(Long.class)
                .single();
    }
}
