package vn.mangnon.planning.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** The answer to what was raised is owed: it stands among what is to be done, is put off, handed on and taken over. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersOwedTest {
    private static final String DIVISION =
            SampleUnits.organization("pldtbxh-991").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private Browser huong;
    private Browser thinh;
    private String plan = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        plan = month.begin();
        huong = month.as("huong.namhang");
        thinh = month.as("thinh.muonglan");
    }

    @BeforeEach
    void today() {
        month.today("2024-06-20");
    }

    @Test
    void itStandsAmongWhatIsToBeDoneUntilItIsGiven() {
        String at = raise("Chưa có phòng học bơi", "2024-07-05");
        String due = owed(at);
        assertThat(huy().get("/").body()).contains("/dues/" + due);
        String page = huy().get("/dues/" + due).body();
        assertThat(page).contains("href=\"" + at + "\"").doesNotContain("/settlement");
        assertThat(text(page)).contains("Ủy ban nhân dân xã Nậm Hẳng", "05/07/2024");
        expect(409, huy().post("/dues/" + due + "/settlement", "words", "Đã nói miệng"));
        assertThat(open(at)).containsExactly("Ủy ban nhân dân huyện Mường Lằn 2024-07-05");
        answer(huy(), at);
        assertThat(open(at)).isEmpty();
        PageForm again = PageForm.of(huong.get(at).body(), at + "/reopening")
                .with("unsolved", "Chưa thấy gì")
                .with("answerBy", "2024-07-15");
        expect(303, huong.post(at + "/reopening", again));
        assertThat(open(at)).containsExactly("Ủy ban nhân dân huyện Mường Lằn 2024-07-15");
    }

    @Test
    void handedOnTheNextOneOwesItByTheSameDay() {
        String at = raise("Thiếu thuốc", "2024-07-05");
        forward(at, SampleUnits.organization("ubnd-97").toString());
        assertThat(open(at)).containsExactly("Ủy ban nhân dân tỉnh Hòa Lâm 2024-07-05");
        assertThat(jdbc.sql("select ended_because from dues.due where subject_id = :id and ended_because is not null")
                        .param("id", id(at))
                        .query(String.class)
                        .list())
                .containsExactly("Nơi khác trả lời");
    }

    @Test
    void moreTimeForTheAnswerMovesItsDayEverywhere() {
        String at = raise("Xin thêm thời gian", "2024-06-25");
        String due = "/dues/" + owed(at);
        PageForm ask = PageForm.of(huy().get(due).body(), due + "/extensions")
                .with("wished", "2024-07-10")
                .with("reason", "Chờ ý kiến tỉnh");
        expect(303, huy().post(due + "/extensions", ask));
        String asked = jdbc.sql("select id::text from dues.extension where due_id = :id::uuid")
                .param("id", owed(at))
                .query(String.class)
                .single();
        PageForm grant = PageForm.of(huong.get(due).body(), due + "/extensions/" + asked + "/decision")
                .with("grant", "true")
                .with("until", "2024-07-08");
        expect(303, huong.post(due + "/extensions/" + asked + "/decision", grant));
        assertThat(text(huy().get(at).body())).contains("08/07/2024");
        month.today("2024-07-01");
        assertThat(text(huy().get("/obstacles?show=LATE").body())).doesNotContain("Xin thêm thời gian");
        month.today("2024-07-09");
        assertThat(text(huy().get("/obstacles?show=LATE").body())).contains("Xin thêm thời gian");
    }

    /** The labour division of the district ended on 28 February 2025; its work went to the health division. */
    @Test
    void whoTookOverFromABodyThatEndedAnswersInItsPlace() {
        String at = raise("Việc còn dở", "2025-03-20");
        forward(at, DIVISION);
        month.today("2025-03-05");
        assertThat(text(huy().get(at).body())).contains("Phòng Y tế huyện Mường Lằn");
        assertThat(text(huy().get("/obstacles?show=MINE").body())).contains("Việc còn dở", "Phòng Y tế");
        assertThat(huy().get("/").body()).contains("/dues/" + owed(at));
        answer(huy(), at);
        assertThat(open(at)).isEmpty();
        assertThat(text(huong.get(at).body())).contains("Trả lời như sau");
    }

    private Browser huy() {
        return month.as(OFFICER);
    }

    private String raise(String words, String answerBy) {
        PageForm form = PageForm.of(huong.get("/obstacles/new?plan=" + plan).body(), "/obstacles")
                .with("words", words)
                .with("answerBy", answerBy);
        return location(expect(303, huong.post("/obstacles", form)));
    }

    private void forward(String at, String to) {
        PageForm form = PageForm.of(thinh.get(at).body(), at + "/forwarding")
                .with("to", to)
                .with("because", "Nơi khác trả lời");
        expect(303, thinh.post(at + "/forwarding", form));
    }

    private static void answer(Browser who, String at) {
        PageForm form = PageForm.of(who.get(at).body(), at + "/answer")
                .with("verdict", "NOTED")
                .with("words", "Trả lời như sau");
        expect(303, who.post(at + "/answer", form));
    }

    /** Who owes the answer by when. */
    private List<String> open(String at) {
        return jdbc.sql("""
                select o.name || ' ' || d.printed_on from dues.due d join units.organization_latest o on o.id = d.debtor_id
                where d.subject_id = :id and d.settled_at is null and d.ended_because is null
                """).param("id", id(at)).query(Rows.of(String.class)).list();
    }

    private String owed(String at) {
        return jdbc.sql("select id::text from dues.due where subject_id = :id and ended_because is null")
                .param("id", id(at))
                .query(String.class)
                .single();
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }
}
