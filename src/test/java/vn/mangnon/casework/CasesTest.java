package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.identity.People;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** A teacher tells a commune in the evening; the case goes its way to the closing, and nobody beside it learns of it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {
    @LocalServerPort
    int port;

    /** As the owner: the application's own role sees no case unless somebody acts. */
    private final JdbcClient jdbc = CaseStory.owner();

    @Autowired
    People people;

    @Autowired
    DemoPeople demo;

    private CaseStory story;
    private Browser huong;
    private Browser chairman;

    @BeforeAll
    void people() {
        story = new CaseStory(port);
        CaseStory.chairman(people, demo);
        huong = story.as("huong.namhang");
        chairman = story.as("chutich.namhang");
    }

    @Test
    void theTwelveHoursRunFromReceiptByNightToo() {
        PageForm late = CaseStory.intake(huong).with("receivedOn", "2024-06-15").with("receivedTime", "21:40");
        String at = location(expect(303, huong.post("/cases", late)));
        String page = text(expect(200, huong.get(at)).body());
        assertThat(page).contains(CaseStory.CHILD, CaseStory.HARM, "Bảo vệ khẩn cấp", "quá hạn từ", "16/06/2024");
        assertThat(page).doesNotContain(CaseStory.REPORTER);
        assertThat(text(huong.get("/cases").body())).contains(CaseStory.CHILD, "Xã Nậm Hẳng");
        assertThat(CaseStory.running(at, "started_at = '2024-06-15 21:40+07' and until = '2024-06-16 09:40+07'"))
                .isOne();
        String home = expect(200, huong.get("/")).body();
        assertThat(text(home)).contains("Việc của vụ việc");
        UUID due = jdbc.sql(
                        "select d.id from dues.due d join casework.running r on r.id = d.subject_id where r.case_id = :id")
                .param("id", CaseStory.id(at))
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        assertThat(expect(200, huong.get("/dues/" + due)).body()).contains(at, "Bảo vệ khẩn cấp");
        expect(404, story.as("thinh.muonglan").get("/dues/" + due));
    }

    @Test
    void whoReportedIsSeenOnlyByWhoAsks() {
        String at = CaseStory.received(huong);
        assertThat(text(expect(200, huong.get(at + "/reporter")).body())).contains(CaseStory.REPORTER);
    }

    @Test
    void sentTwiceItIsOne() {
        PageForm form = CaseStory.intake(huong);
        String at = location(expect(303, huong.post("/cases", form)));
        assertThat(location(expect(303, huong.post("/cases", form)))).isEqualTo(at);
        assertThat(CaseStory.steps(at)).isEqualTo(2);
        PageForm step = CaseStory.step(huong, at, StepKind.NOTE).with("words", "Đã gọi nhà trường");
        expect(303, huong.post(at + "/steps/NOTE", step));
        expect(303, huong.post(at + "/steps/NOTE", step));
        assertThat(CaseStory.steps(at)).isEqualTo(3);
    }

    @Test
    void nobodyWithoutNeedLearnsOfIt() {
        String at = CaseStory.received(huong);
        for (String stranger : List.of(
                "thang.muonglem", "nam.soldtbxh", "sinh.pasa", "huy.muonglan", "thinh.muonglan", "dinh.quantri")) {
            Browser browser = story.as(stranger);
            expect(404, browser.get(at));
            expect(404, browser.get(at + "/reporter"));
            expect(404, browser.get(at + "/hand-over"));
            for (String page : List.of("/", "/late", "/cases", "/search?q=" + CaseStory.code(at))) {
                assertThat(browser.get(page).body()).doesNotContain(at, CaseStory.CHILD, "Việc của vụ việc");
            }
        }
    }

    @Test
    void fromTheFirstWordToTheClosing() {
        String at = CaseStory.received(huong);
        CaseStory.take(huong, at, StepKind.VERIFICATION, "found", "Đúng như kể", "outcome", "SUBSTANTIATED");
        CaseStory.take(
                huong,
                at,
                StepKind.INITIAL_RISK,
                "harm",
                "HIGH",
                "furtherHarm",
                "HIGH",
                "selfProtection",
                "LOW",
                "adultHelp",
                "MEDIUM",
                "outcome",
                "URGENT",
                "reasons",
                "Còn ở cùng người đánh");
        expect(404, huong.get(at + "/steps/EMERGENCY"));
        CaseStory.take(
                chairman, at, StepKind.EMERGENCY, "measures", "MEDICAL_PSYCH_REHAB", "words", "Đưa đến trạm y tế");
        assertThat(text(huong.get(at).body())).contains("Đang bảo vệ khẩn cấp", "Lập kế hoạch", "Đã xong");
        CaseStory.take(
                huong,
                at,
                StepKind.ASSESSMENT,
                "child",
                "Sợ hãi",
                "family",
                "Cha hay say rượu",
                "harm",
                "HIGH",
                "access",
                "HIGH",
                "obstacles",
                "MEDIUM",
                "selfProtection",
                "LOW",
                "knowsWho",
                "HIGH",
                "asks",
                "MEDIUM",
                "watched",
                "LOW",
                "conclusion",
                "Cần can thiệp",
                "support",
                "Tâm lý, nơi ở");
        assertThat(text(huong.get(at).body()))
                .contains("Cao: 2 · Trung bình: 1 · Thấp: 0", "Cao: 1 · Trung bình: 1 · Thấp: 2");
        CaseStory.take(
                huong,
                at,
                StepKind.PLAN,
                "problems",
                "Bạo lực",
                "goals",
                "An toàn",
                "services",
                "Tư vấn cho cha",
                "from",
                "2024-06-21",
                "until",
                "2024-09-21");
        CaseStory.take(
                chairman, at, StepKind.DECISION, "outcome", "APPROVED", "words", "Đồng ý", "number", "12/QĐ-UBND");
        assertThat(CaseStory.running(at, "stopped_at is null")).isZero();
        CaseStory.take(huong, at, StepKind.SERVICE, "on", "2024-06-20", "words", "Đã thăm nhà");
        CaseStory.take(
                huong,
                at,
                StepKind.REVIEW,
                "harm",
                "LOW",
                "access",
                "LOW",
                "obstacles",
                "LOW",
                "selfProtection",
                "HIGH",
                "knowsWho",
                "HIGH",
                "asks",
                "HIGH",
                "watched",
                "HIGH",
                "conclusion",
                "Ổn định");
        PageForm lame = CaseStory.step(chairman, at, StepKind.CLOSURE)
                .with("noRisk", "YES")
                .with("stable", "NO")
                .with("outcome", "CLOSED")
                .with("words", "Đã hết ba tháng");
        assertThat(text(expect(409, chairman.post(at + "/steps/CLOSURE", lame)).body()))
                .contains("không còn nguy cơ", "Đã hết ba tháng");
        expect(303, chairman.post(at + "/steps/CLOSURE", lame.with("stable", "YES")));
        assertThat(text(huong.get(at).body())).contains("Đã kết thúc");
        expect(404, huong.get(at + "/steps/NOTE"));
        assertThat(huong.get("/cases").body()).doesNotContain(at);
        assertThat(huong.get("/cases?ended=1").body()).contains(at);
    }

    @Test
    void everyLookIsADeedThatTheSupervisorSees() {
        String at = CaseStory.received(huong);
        huong.get(at);
        huong.get(at);
        assertThat(text(chairman.get(at).body())).contains("Ai đã xem", "Lò Thị Hương");
        assertThat(text(huong.get(at).body())).doesNotContain("Ai đã xem");
    }
}
