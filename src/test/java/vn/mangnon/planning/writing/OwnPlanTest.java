package vn.mangnon.planning.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PlanDesk;

/** A district writes its plan under the province's, issues it, changes its mind; what must not happen is refused. */
@DatabaseTest
class OwnPlanTest {
    private static final String PROVINCE = SamplePlans.plan("kh-ubnd-tinh-2024").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser huy;
    private PlanDesk desk;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        huy = month.as("huy.muonglan");
        desk = new PlanDesk(huy);
        ledger = new Ledger(jdbc);
    }

    @Test
    void itBeginsWithTheSuperiorsTasksAndSaysSo() {
        String plan = desk.start(PROVINCE, "SUPERIOR", "Công tác trẻ em huyện Mường Lằn năm 2024");
        long tasks = ledger.count("planning.item where kind = 'TASK' and plan_id = '" + PROVINCE + "'");
        assertThat(tasks).isGreaterThan(20);
        assertThat(ledger.count("planning.item where carries_out_id is not null and plan_id = '" + plan + "'"))
                .isEqualTo(tasks);
        assertThat(text(huy.get("/plans/" + plan + "/outline").body())).contains("NHIỆM VỤ, GIẢI PHÁP");
        assertThat(text(huy.get("/plans/" + plan + "/document").body()))
                .contains("DỰ THẢO", "Căn cứ Kế hoạch số 902/KH-UBND ngày 28/3/2024");
        expect(404, new Browser(port).as("hanh.ubndtinh").get("/plans/" + plan));
    }

    @Test
    void linesAreAddedChangedMovedAndDeletedAndNothingTypedIsLost() {
        String plan = desk.start("", "EARLIER", "Kế hoạch thử soạn");
        String at = "/plans/" + plan + "/outline";
        String first = UUID.randomUUID().toString();
        String[] added = {
            "first", first, "kind", "TASK", "level", "2", "text", "1. Truyền thông\na) Treo băng rôn\nb) Phát thanh"
        };
        expect(303, huy.post(at, added));
        expect(303, huy.post(at, added));
        assertThat(ledger.count("planning.item where kind = 'TASK' and plan_id = '" + plan + "'"))
                .isEqualTo(3);
        String line = at + "/" + first;
        expect(
                303,
                huy.post(
                        line,
                        "was",
                        "Truyền thông",
                        "kind",
                        "TASK",
                        "level",
                        "2",
                        "text",
                        "Truyền thông, giáo dục",
                        "leads",
                        "Phòng Y tế; Huyện đoàn"));
        HttpResponse<String> stale =
                huy.post(line, "was", "Truyền thông", "kind", "TASK", "level", "2", "text", "Lời của tôi");
        expect(409, stale);
        assertThat(stale.body()).contains("Lời của tôi", "Truyền thông, giáo dục");
        HttpResponse<String> backwards = huy.post(
                line,
                "was",
                "Truyền thông, giáo dục",
                "kind",
                "TASK",
                "level",
                "2",
                "text",
                "Giữ lại chữ này",
                "first",
                "2024-08-01",
                "last",
                "2024-07-01");
        expect(422, backwards);
        assertThat(backwards.body()).contains("Giữ lại chữ này");
        expect(303, huy.post(line + "/place", "move", "IN"));
        assertThat(jdbc.sql("select level from planning.item where id = :id::uuid")
                        .param("id", first)
                        .query(Rows.of(Integer.class))
                        .single())
                .isEqualTo(3);
        expect(303, huy.post(line + "/deletion"));
        assertThat(ledger.count("planning.item where id = '" + first + "'")).isZero();
        expect(404, huy.post(at + "/" + UUID.randomUUID() + "/deletion"));
    }

    @Test
    void aTaskThatOthersLeanOnStays() {
        String superior = desk.start("", "EARLIER", "Kế hoạch có cấp dưới");
        String task = UUID.randomUUID().toString();
        expect(
                303,
                huy.post(
                        "/plans/" + superior + "/outline",
                        "first",
                        task,
                        "kind",
                        "TASK",
                        "level",
                        "2",
                        "text",
                        "Tập huấn"));
        jdbc.sql(
                        "update activities.activity set task_id = :task::uuid where id = (select id from activities.activity limit 1)")
                .param("task", task)
                .update();
        HttpResponse<String> kept = huy.post("/plans/" + superior + "/outline/" + task + "/deletion");
        expect(409, kept);
        assertThat(text(kept.body())).contains("Không xóa được: 1 hoạt động");
        jdbc.sql("update activities.activity set task_id = null where task_id = :task::uuid")
                .param("task", task)
                .update();
    }

    @Test
    void itIsIssuedOnceWithANumberNobodyElseHasAndThenStands() {
        String plan = desk.start(PROVINCE, "SUPERIOR", "Kế hoạch được ban hành");
        String number = PlanDesk.number();
        expect(422, huy.post("/plans/" + plan + "/issue", "number", "0", "issuedOn", "2024-06-20"));
        expect(303, huy.post("/plans/" + plan + "/issue", "number", number, "issuedOn", "2024-06-20"));
        expect(409, huy.post("/plans/" + plan + "/issue", "number", number, "issuedOn", "2024-06-20"));
        expect(
                409,
                huy.post(
                        "/plans/" + plan + "/outline",
                        "first",
                        UUID.randomUUID().toString(),
                        "kind",
                        "TEXT",
                        "level",
                        "1",
                        "text",
                        "Thêm"));
        String other = desk.start(PROVINCE, "SUPERIOR", "Kế hoạch trùng số");
        HttpResponse<String> taken = huy.post("/plans/" + other + "/issue", "number", number, "issuedOn", "2024-06-20");
        expect(422, taken);
        assertThat(text(taken.body())).contains(number, "đã dùng cho", "Kế hoạch được ban hành");
        assertThat(huy.bytes("/plans/" + plan + "/document.docx")).startsWith('P', 'K');
        assertThat(huy.bytes("/plans/" + plan + "/document.pdf")).startsWith('%', 'P', 'D', 'F');
        String board = text(new Browser(port)
                .as("hanh.ubndtinh")
                .get("/plans/" + PROVINCE + "/cascade")
                .body());
        assertThat(board).contains("Ủy ban nhân dân huyện Mường Lằn", "Đã ban hành");
        assertThat(text(huy.get("/plans/" + plan + "/differences").body())).contains("Còn 0/", "Giữ nguyên");
    }

    @Test
    void withoutATaskItIsNotIssued() {
        String plan = desk.start("", "EARLIER", "Kế hoạch rỗng");
        HttpResponse<String> empty =
                huy.post("/plans/" + plan + "/issue", "number", PlanDesk.number(), "issuedOn", "2024-06-20");
        expect(422, empty);
        assertThat(text(empty.body())).contains("chưa có nhiệm vụ nào");
        assertThat(ledger.count("documents.outgoing where record_id = '" + plan + "'"))
                .isZero();
    }

    @Test
    void anotherTakesItsPlaceAndTheOldOneStaysReadable() {
        String old = issued("Kế hoạch sẽ bị thay");
        String fresh = desk.start(old, "SUPERSEDED", "Kế hoạch thay thế");
        expect(303, huy.post("/plans/" + fresh + "/issue", "number", PlanDesk.number(), "issuedOn", "2024-06-21"));
        assertThat(state(old)).isEqualTo("SUPERSEDED");
        assertThat(state(fresh)).isEqualTo("IN_FORCE");
        assertThat(text(huy.get("/plans/" + old).body())).contains("Đã được thay thế");
        expect(
                422,
                huy.post(
                        "/plans/start",
                        "id",
                        UUID.randomUUID().toString(),
                        "origin",
                        PROVINCE,
                        "from",
                        "SUPERSEDED",
                        "kind",
                        "KẾ HOẠCH",
                        "subject",
                        "Thay kế hoạch của tỉnh",
                        "first",
                        "2024-01-01",
                        "last",
                        "2024-12-31"));
    }

    @Test
    void itIsWithdrawnWithAReasonAndItsNumberIsNotGivenAgain() {
        String plan = issued("Kế hoạch bị thu hồi");
        String number = ledger.text("select number from planning.plan where id = :id::uuid", "id", plan);
        expect(422, huy.post("/plans/" + plan + "/ending", "on", "2024-06-21"));
        expect(409, huy.post("/plans/" + plan + "/ending", "on", "2024-01-01", "because", "Nhầm"));
        expect(303, huy.post("/plans/" + plan + "/ending", "on", "2024-06-21", "because", "Ban hành nhầm"));
        expect(409, huy.post("/plans/" + plan + "/ending", "on", "2024-06-21", "because", "Lần nữa"));
        assertThat(state(plan)).isEqualTo("WITHDRAWN");
        String other = desk.start(PROVINCE, "SUPERIOR", "Kế hoạch xin lại số cũ");
        expect(422, huy.post("/plans/" + other + "/issue", "number", number, "issuedOn", "2024-06-22"));
    }

    private String issued(String subject) {
        String plan = desk.start(PROVINCE, "SUPERIOR", subject);
        desk.issue(plan, "2024-06-20");
        return plan;
    }

    private String state(String plan) {
        return ledger.text("select state from planning.plan where id = :id::uuid", "id", plan);
    }
}
