package vn.mangnon.planning.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.planning.obstacles.ObstacleDesk.answer;
import static vn.mangnon.planning.obstacles.ObstacleDesk.form;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** Handed on, answered, promised, followed, raised again: in that order and by nobody else. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstacleAnswersTest {
    private static final String DISTRICT = SampleUnits.organization("ubnd-991").toString();

    private static final String PROVINCE = SampleUnits.organization("ubnd-97").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser huong;

    private Browser huy;

    private String plan = "";
    private ObstacleDesk desk;

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        plan = month.begin();
        huong = month.as("huong.namhang");
        huy = month.as(OFFICER);
        desk = new ObstacleDesk(plan, huong, new Ledger(jdbc));
    }

    @BeforeEach
    void today() {
        month.today("2024-06-20");
    }

    @Test
    void handedOnTheNextOneHasToAnswerAndTheChainIsKept() {
        String at = desk.raise("Chưa có thuốc khám cho trẻ em");
        PageForm form = form(huy, at, "/forwarding").with("to", PROVINCE);
        expect(422, huy.post(at + "/forwarding", form));
        form.with("because", "Thuộc thẩm quyền của tỉnh");
        expect(303, huy.post(at + "/forwarding", form));
        expect(303, huy.post(at + "/forwarding", form));
        assertThat(desk.holder(at)).isEqualTo(PROVINCE);
        assertThat(desk.count("obstacle_holder", at)).isEqualTo(2);
        assertThat(text(huong.get(at).body())).contains("Lý do chuyển: Thuộc thẩm quyền của tỉnh");
        expect(404, huy.post(at + "/answer", "words", "x"));
        Browser hanh = month.as("hanh.ubndtinh");
        expect(
                422,
                hanh.post(
                        at + "/forwarding",
                        form(hanh, at, "/forwarding")
                                .with("to", SampleUnits.organization("ubnd-992"))
                                .with("because", "x")));
        expect(303, answer(hanh, at, "NOTED", "", ""));
        expect(422, hanh.post(at + "/forwarding", "to", DISTRICT, "because", "x", "version", "9"));
        assertThat(text(huong.get("/").body())).contains("được chuyển cơ quan khác trả lời", "Đã có trả lời");
    }

    @Test
    void whoAgreesSaysWhatWillBeDoneAndByWhen() {
        String at = desk.raise("Cần thêm phao cứu sinh");
        expect(422, answer(huy, at, "ACCEPTED", "", ""));
        expect(422, answer(huy, at, "ACCEPTED", "Mua 20 phao", "2024-06-01"));
        expect(422, answer(huy, at, "REFUSED", "Mua 20 phao", "2024-07-01"));
        expect(422, answer(huy, at, "PARTLY", "Mua 20 phao", ""));
        PageForm form = form(huy, at, "/answer")
                .with("verdict", "ACCEPTED")
                .with("words", "Đồng ý")
                .with("promise", "Mua 20 phao")
                .with("promisedBy", "2024-07-01");
        expect(303, huy.post(at + "/answer", form));
        expect(303, huy.post(at + "/answer", form));
        assertThat(desk.count("obstacle_answer", at)).isOne();
        assertThat(text(huong.get(at).body())).contains("Tiếp thu", "Mua 20 phao", "01/07/2024");
        month.today("2024-07-02");
        assertThat(text(huy.get("/obstacles?show=LATE").body())).contains("Cần thêm phao cứu sinh", "Quá ngày đã hẹn");
    }

    @Test
    void thePromiseIsFollowedAndWhatIsNotSolvedIsRaisedAgain() {
        String at = desk.raise("Điểm trường chưa có nước sạch");
        expect(404, huy.post(at + "/reopening", "unsolved", "x", "answerBy", "2024-07-10"));
        expect(
                422,
                huong.post(at + "/reopening", "unsolved", "x", "answerBy", "2024-07-10", "version", desk.version(at)));
        expect(303, answer(huy, at, "PARTLY", "Khoan giếng", "2024-07-01"));
        expect(303, desk.follow(huong, at, "no", "Chưa thấy khoan"));
        assertThat(desk.state(at)).isEqualTo("ANSWERED");
        expect(303, desk.follow(huy, at, "yes", "Đã khoan một giếng"));
        assertThat(desk.state(at)).isEqualTo("CLOSED");
        PageForm again = form(huong, at, "/reopening")
                .with("unsolved", "Giếng chưa có bơm")
                .with("answerBy", "2024-07-10");
        expect(422, huong.post(at + "/reopening", again.with("answerBy", "2024-06-10")));
        expect(303, huong.post(at + "/reopening", again.with("answerBy", "2024-07-10")));
        assertThat(desk.state(at)).isEqualTo("OPEN");
        expect(404, huy.post(at + "/reopening", again));
        assertThat(text(huy.get(at).body())).contains("cho là chưa giải quyết: Giếng chưa có bơm");
        month.today("2024-07-11");
        assertThat(text(huy.get("/obstacles?show=LATE").body())).contains("Điểm trường chưa có nước sạch");
        expect(303, answer(huy, at, "NOTED", "", ""));
        expect(422, desk.follow(huy, at, "yes", "x"));
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        String at = desk.raise("Loa truyền thanh hỏng");
        PageForm seenByBoth = form(huy, at, "/answer").with("verdict", "NOTED").with("words", "Đã ghi nhận, sẽ xem");
        expect(
                303,
                month.as("thinh.muonglan")
                        .post(
                                at + "/forwarding",
                                form(month.as("thinh.muonglan"), at, "/forwarding")
                                        .with("to", SampleUnits.organization("pldtbxh-991"))
                                        .with("because", "Phòng trả lời")));
        HttpResponse<String> second = expect(409, huy.post(at + "/answer", seenByBoth));
        assertThat(second.body()).contains("Đã ghi nhận, sẽ xem", "người khác vừa xử lý");
    }
}
