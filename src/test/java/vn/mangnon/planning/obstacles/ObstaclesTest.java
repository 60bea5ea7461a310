package vn.mangnon.planning.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
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
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** What stands in the way: raised, routed, answered, followed, raised again; and who sees it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstaclesTest {
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

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        plan = month.begin();
        huong = month.as("huong.namhang");
        huy = month.as(OFFICER);
    }

    @BeforeEach
    void today() {
        month.today("2024-06-20");
    }

    @Test
    void whatIsRaisedGoesToThePlansIssuerOnceHoweverOftenItIsSent() {
        PageForm form = blank("Chưa có kinh phí thuê sân khấu");
        String at = location(expect(303, huong.post("/obstacles", form)));
        assertThat(location(expect(303, huong.post("/obstacles", form)))).isEqualTo(at);
        assertThat(count("select count(*) from planning.obstacle_holder where obstacle_id = '" + id(at) + "'"))
                .isOne();
        assertThat(text(huy.get(at).body()))
                .contains("Chưa có kinh phí thuê sân khấu", "Ủy ban nhân dân huyện Mường Lằn", "05/07/2024");
        assertThat(text(huy.get("/obstacles?show=MINE").body())).contains("Chưa có kinh phí thuê sân khấu");
        assertThat(text(huong.get("/obstacles?show=OURS").body())).contains("Chưa có kinh phí thuê sân khấu");
        assertThat(text(huy.get("/").body())).contains("Có vướng mắc, kiến nghị chờ trả lời");
        assertThat(text(huy.get("/plans/" + plan).body())).contains("Vướng mắc, kiến nghị");
        expect(404, month.as("sinh.pasa").post("/obstacles", form));
    }

    @Test
    void itIsSeenUpAndDownTheLineAndNeverAcross() {
        String at = raise("Đường vào bản Sao Trong sạt lở");
        for (String reader : List.of("huong.namhang", OFFICER, "thinh.muonglan", "hanh.ubndtinh")) {
            expect(200, month.as(reader).get(at));
            assertThat(text(month.as(reader).get("/obstacles").body())).contains("Đường vào bản Sao Trong");
        }
        for (String stranger : List.of("sinh.pasa", "tien.binhkhe", "khang.tinhdoan", "diep.phunu", "my.suoinho")) {
            expect(404, month.as(stranger).get(at));
            expect(404, month.as(stranger).post(at + "/answer", "words", "x"));
            assertThat(text(month.as(stranger).get("/obstacles").body())).doesNotContain("Đường vào bản");
            assertThat(text(month.as(stranger).get("/obstacles/board").body())).doesNotContain("Nậm Hẳng");
        }
        String above = location(
                expect(303, huy.post("/obstacles", blank(huy, "Thiếu biên chế").with("to", PROVINCE))));
        expect(200, month.as("huong.namhang").get(above));
        expect(404, month.as("tien.binhkhe").get(above));
        expect(404, month.as("huong.namhang").post(above + "/answer", "words", "x"));
    }

    @Test
    void whatIsEmptyLateOrForeignIsRefusedWithASentence() {
        String task = jdbc.sql(
                        "select id::text from planning.item where plan_id <> :plan::uuid and kind = 'TASK' limit 1")
                .param("plan", plan)
                .query(String.class)
                .single();
        for (List<String> bad : List.of(
                List.of("words", ""),
                List.of("words", "x".repeat(4_001)),
                List.of("answerBy", "2024-06-19"),
                List.of("answerBy", ""),
                List.of("kind", "?"),
                List.of("task", task),
                List.of("to", SampleUnits.organization("ubnd-97012").toString()),
                List.of("to", ""))) {
            HttpResponse<String> answer = expect(
                    422, huong.post("/obstacles", blank("Giữ nguyên chữ này").with(bad.get(0), bad.get(1))));
            assertThat(answer.body()).as(bad.toString()).contains("class=\"problem\"");
            if (!bad.get(0).equals("words")) {
                assertThat(answer.body()).contains("Giữ nguyên chữ này");
            }
        }
        assertThat(count("select count(*) from planning.obstacle where words = 'Giữ nguyên chữ này'"))
                .isZero();
        assertThat(location(expect(303, huong.get("/obstacles/new")))).isEqualTo("/plans");
        expect(404, huong.get("/obstacles/new?plan=" + UUID.randomUUID()));
    }

    @Test
    void handedOnTheNextOneHasToAnswerAndTheChainIsKept() {
        String at = raise("Chưa có thuốc khám cho trẻ em");
        PageForm form = form(huy, at, "/forwarding").with("to", PROVINCE);
        expect(422, huy.post(at + "/forwarding", form));
        form.with("because", "Thuộc thẩm quyền của tỉnh");
        expect(303, huy.post(at + "/forwarding", form));
        expect(303, huy.post(at + "/forwarding", form));
        assertThat(holder(at)).isEqualTo(PROVINCE);
        assertThat(count("select count(*) from planning.obstacle_holder where obstacle_id = '" + id(at) + "'"))
                .isEqualTo(2);
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
        String at = raise("Cần thêm phao cứu sinh");
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
        assertThat(count("select count(*) from planning.obstacle_answer where obstacle_id = '" + id(at) + "'"))
                .isOne();
        assertThat(text(huong.get(at).body())).contains("Tiếp thu", "Mua 20 phao", "01/07/2024");
        month.today("2024-07-02");
        assertThat(text(huy.get("/obstacles?show=LATE").body())).contains("Cần thêm phao cứu sinh", "Quá ngày đã hẹn");
    }

    @Test
    void thePromiseIsFollowedAndWhatIsNotSolvedIsRaisedAgain() {
        String at = raise("Điểm trường chưa có nước sạch");
        expect(404, huy.post(at + "/reopening", "unsolved", "x", "answerBy", "2024-07-10"));
        expect(422, huong.post(at + "/reopening", "unsolved", "x", "answerBy", "2024-07-10", "version", version(at)));
        expect(303, answer(huy, at, "PARTLY", "Khoan giếng", "2024-07-01"));
        expect(303, follow(huong, at, "no", "Chưa thấy khoan"));
        assertThat(state(at)).isEqualTo("ANSWERED");
        expect(303, follow(huy, at, "yes", "Đã khoan một giếng"));
        assertThat(state(at)).isEqualTo("CLOSED");
        PageForm again = form(huong, at, "/reopening")
                .with("unsolved", "Giếng chưa có bơm")
                .with("answerBy", "2024-07-10");
        expect(422, huong.post(at + "/reopening", again.with("answerBy", "2024-06-10")));
        expect(303, huong.post(at + "/reopening", again.with("answerBy", "2024-07-10")));
        assertThat(state(at)).isEqualTo("OPEN");
        expect(404, huy.post(at + "/reopening", again));
        assertThat(text(huy.get(at).body())).contains("cho là chưa giải quyết: Giếng chưa có bơm");
        month.today("2024-07-11");
        assertThat(text(huy.get("/obstacles?show=LATE").body())).contains("Điểm trường chưa có nước sạch");
        expect(303, answer(huy, at, "NOTED", "", ""));
        expect(422, follow(huy, at, "yes", "x"));
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        String at = raise("Loa truyền thanh hỏng");
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

    @Test
    void aListCostsTheSameForManyAsForFew() {
        raise("Một việc");
        long few = StatementCounter.during(() -> huy.get("/obstacles"));
        long board = StatementCounter.during(() -> huy.get("/obstacles/board"));
        for (int i = 0; i < 30; i++) {
            raise("Việc thứ " + i);
        }
        assertThat(StatementCounter.during(() -> huy.get("/obstacles"))).isEqualTo(few);
        assertThat(StatementCounter.during(() -> huy.get("/obstacles/board"))).isEqualTo(board);
        assertThat(few).isLessThanOrEqualTo(10);
        assertThat(first(huy.get("/obstacles").body(), "from=(50)|(Việc thứ 29)"))
                .isNotEmpty();
    }

    private PageForm blank(String words) {
        return blank(huong, words);
    }

    private PageForm blank(Browser who, String words) {
        return PageForm.of(who.get("/obstacles/new?plan=" + plan).body(), "/obstacles")
                .with("words", words);
    }

    private String raise(String words) {
        return location(expect(303, huong.post("/obstacles", blank(words))));
    }

    private static PageForm form(Browser who, String at, String action) {
        return PageForm.of(who.get(at).body(), at + action);
    }

    private static HttpResponse<String> answer(Browser who, String at, String verdict, String promise, String by) {
        return who.post(
                at + "/answer",
                form(who, at, "/answer")
                        .with("verdict", verdict)
                        .with("words", "Trả lời như sau")
                        .with("promise", promise)
                        .with("promisedBy", by));
    }

    private HttpResponse<String> follow(Browser who, String at, String kept, String words) {
        return who.post(at + "/following", "kept", kept, "keptWords", words, "version", version(at));
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    private String version(String at) {
        return one("select version::text from planning.obstacle where id = :id", at);
    }

    private String state(String at) {
        return one("select state from planning.obstacle where id = :id", at);
    }

    private String holder(String at) {
        return one(
                "select organization_id::text from planning.obstacle_holder where obstacle_id = :id and upper_inf(during)",
                at);
    }

    private String one(String sql, String at) {
        return jdbc.sql(sql).param("id", id(at)).query(String.class).single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
