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
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** What stands in the way: raised, routed, answered, followed, raised again; and who sees it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstaclesTest {
    private static final String PROVINCE = SampleUnits.organization("ubnd-97").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser huong;

    private Browser huy;

    private String plan = "";
    private Ledger ledger;
    private ObstacleDesk desk;

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        plan = month.begin();
        huong = month.as("huong.namhang");
        huy = month.as(OFFICER);
        ledger = new Ledger(jdbc);
        desk = new ObstacleDesk(plan, huong, ledger);
    }

    @BeforeEach
    void today() {
        month.today("2024-06-20");
    }

    @Test
    void whatIsRaisedGoesToThePlansIssuerOnceHoweverOftenItIsSent() {
        PageForm form = desk.blank("Chưa có kinh phí thuê sân khấu");
        String at = location(expect(303, huong.post("/obstacles", form)));
        assertThat(location(expect(303, huong.post("/obstacles", form)))).isEqualTo(at);
        assertThat(desk.count("obstacle_holder", at)).isOne();
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
        String at = desk.raise("Đường vào bản Sao Trong sạt lở");
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
        String above = location(expect(
                303, huy.post("/obstacles", desk.blank(huy, "Thiếu biên chế").with("to", PROVINCE))));
        expect(200, month.as("huong.namhang").get(above));
        expect(404, month.as("tien.binhkhe").get(above));
        expect(404, month.as("huong.namhang").post(above + "/answer", "words", "x"));
    }

    @Test
    void whatIsEmptyLateOrForeignIsRefusedWithASentence() {
        String task = ledger.text(
                "select id::text from planning.item where plan_id <> :plan::uuid and kind = 'TASK' limit 1",
                "plan",
                plan);
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
                    422,
                    huong.post("/obstacles", desk.blank("Giữ nguyên chữ này").with(bad.get(0), bad.get(1))));
            assertThat(answer.body()).as(bad.toString()).contains("class=\"problem\"");
            if (!bad.get(0).equals("words")) {
                assertThat(answer.body()).contains("Giữ nguyên chữ này");
            }
        }
        assertThat(ledger.count("planning.obstacle where words = 'Giữ nguyên chữ này'"))
                .isZero();
        assertThat(location(expect(303, huong.get("/obstacles/new")))).isEqualTo("/plans");
        expect(404, huong.get("/obstacles/new?plan=" + UUID.randomUUID()));
    }

    @Test
    void aListCostsTheSameForManyAsForFew() {
        desk.raise("Một việc");
        long few = StatementCounter.during(() -> huy.get("/obstacles"));
        long board = StatementCounter.during(() -> huy.get("/obstacles/board"));
        for (int i = 0; i < 30; i++) {
            desk.raise("Việc thứ " + i);
        }
        assertThat(StatementCounter.during(() -> huy.get("/obstacles"))).isEqualTo(few);
        assertThat(StatementCounter.during(() -> huy.get("/obstacles/board"))).isEqualTo(board);
        assertThat(few).isLessThanOrEqualTo(10);
        assertThat(first(huy.get("/obstacles").body(), "from=(50)|(Việc thứ 29)"))
                .isNotEmpty();
    }
}
