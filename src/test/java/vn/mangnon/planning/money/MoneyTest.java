package vn.mangnon.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
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
import vn.mangnon.testing.StatementCounter;

/** The money of the district's Action Month: estimated, cut, approved, released, spent; by those who may. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private String plan;
    private List<UUID> tasks;

    @BeforeAll
    void aPlanInForce() {
        month = new ActionMonth(port);
        plan = month.begin();
        tasks = jdbc.sql("select id from planning.item where plan_id = :plan::uuid and kind = 'TASK' order by position")
                .param("plan", plan)
                .query(Rows.of(UUID.class))
                .list();
        rule("60", SampleUnits.organization("ptckh-991").value());
    }

    @Test
    void fromTheEstimateToWhatIsLeft() {
        UUID task = tasks.get(0);
        taken("huy.muonglan", task, "ESTIMATE", "20000000", "");
        HttpResponse<String> cut = step("kien.tckh", task, "APPRAISAL", "15000000", "");
        assertThat(expect(422, cut).body()).contains("Hãy ghi lý do");
        assertThat(PageForm.of(cut.body(), at(task)).value("amount")).isEqualTo("15000000");
        taken("kien.tckh", task, "APPRAISAL", "15000000", "Khánh tiết đã có ở kế hoạch khác");
        assertThat(expect(422, step("thinh.muonglan", task, "APPROVAL", "16000000", ""))
                        .body())
                .contains("đã thẩm định 15.000.000 đồng, vượt 1.000.000 đồng");
        taken("thinh.muonglan", task, "APPROVAL", "15000000", "");
        assertThat(expect(422, step("kien.tckh", task, "RELEASE", "15000001", ""))
                        .body())
                .contains("còn được cấp 15.000.000 đồng, vượt 1 đồng");
        taken("kien.tckh", task, "RELEASE", "15000000", "");
        spend(task, "18000000");
        String page = month.as("van.muonglan").get("/plans/" + plan + "/money").body();
        assertThat(page).contains("vượt 3.000.000 đồng", "20.000.000", "15.000.000", "18.000.000", "-3.000.000");
        String records =
                month.as("van.muonglan").get(at(task) + "/spent/state_budget").body();
        assertThat(records).contains("18.000.000 đồng", "Phát động tại bản");
    }

    @Test
    void whatIsNotOnesBusinessIsRefusedOrNotThere() {
        UUID task = tasks.get(1);
        refused("kien.tckh", task, "APPROVAL", "Chỉ lãnh đạo đơn vị");
        refused("huy.muonglan", task, "APPRAISAL", "Chỉ cơ quan tài chính");
        refused("huy.muonglan", task, "RELEASE", "Chỉ cơ quan tài chính hoặc lãnh đạo");
        for (String outsider :
                List.of("huong.namhang", "diep.phunu", "tien.binhkhe", "my.suoinho", "hue.quymuonglan")) {
            for (String path : List.of("", "/table.xlsx", "/tasks/" + task, "/tasks/" + task + "/spent/fund")) {
                assertThat(month.as(outsider)
                                .get("/plans/" + plan + "/money" + path)
                                .statusCode())
                        .as(outsider + path)
                        .isEqualTo(404);
            }
        }
        assertThat(month.as("hanh.ubndtinh").get("/plans/" + plan + "/money").statusCode())
                .as("who is above")
                .isEqualTo(200);
        assertThat(month.as("huy.muonglan")
                        .get("/plans/" + plan + "/money/tasks/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void absurdAmountsDaysAndBodiesAreRefusedBesideTheirField() {
        UUID task = tasks.get(2);
        for (String bad : List.of("-5", "1e9", "12,5", "9999999999999999", "99999999999999999999999", "")) {
            assertThat(step("huy.muonglan", task, "ESTIMATE", bad, "").statusCode())
                    .as(bad)
                    .isEqualTo(422);
        }
        PageForm form = form("huy.muonglan", task).with("stage", "ESTIMATE").with("amount", "5");
        expect(422, post("huy.muonglan", task, form.with("on", "2024-12-31")));
        expect(422, post("huy.muonglan", task, form.with("on", "2024-02-30")));
        expect(404, post("huy.muonglan", task, form.with("on", "2024-06-01").with("source", "no_such_source")));
        assertThat(count(task)).isZero();
    }

    @Test
    void sentTwiceItIsTakenOnceAndNeverChanged() {
        UUID task = tasks.get(3);
        PageForm form = form("huy.muonglan", task).with("stage", "ESTIMATE").with("amount", "7.000.000");
        expect(303, post("huy.muonglan", task, form));
        expect(303, post("huy.muonglan", task, form));
        assertThat(count(task)).isEqualTo(1);
        taken("huy.muonglan", task, "ESTIMATE", "8000000", "Giá in tăng");
        assertThat(month.as("huy.muonglan").get(at(task)).body())
                .contains("Dự toán: 7.000.000 đồng", "Dự toán: 8.000.000 đồng", "Lý do: Giá in tăng");
    }

    @Test
    void moneyReleasedLongAgoIsIdleAfterTheDaysTheBodyDecided() {
        UUID task = tasks.get(4);
        for (String stage : List.of("ESTIMATE", "APPRAISAL", "APPROVAL", "RELEASE")) {
            String who = stage.equals("ESTIMATE")
                    ? "huy.muonglan"
                    : stage.equals("APPROVAL") ? "thinh.muonglan" : "kien.tckh";
            PageForm form = form(who, task)
                    .with("stage", stage)
                    .with("source", "fund")
                    .with("amount", "4000000")
                    .with("on", "2024-05-15");
            expect(303, post(who, task, form));
        }
        assertThat(page()).doesNotContain("đã cấp 36 ngày chưa chi");
        rule("30", SampleUnits.organization("ptckh-991").value());
        assertThat(page()).contains("đã cấp 36 ngày chưa chi");
    }

    @Test
    void aPageOfManyStepsAsksNoMoreThanAPageOfFew() {
        page();
        long few = StatementCounter.during(this::page);
        for (int i = 5; i < Math.min(15, tasks.size()); i++) {
            taken("huy.muonglan", tasks.get(i), "ESTIMATE", "1000000", "");
        }
        assertThat(StatementCounter.during(this::page)).isEqualTo(few).isLessThan(45);
    }

    @Test
    void theTableIsAFile() {
        taken("huy.muonglan", UUID.fromString(plan), "ESTIMATE", "3000000", "");
        assertThat(month.as("huy.muonglan").bytes("/plans/" + plan + "/money/table.xlsx"))
                .startsWith('P', 'K');
    }

    private String page() {
        return expect(200, month.as("van.muonglan").get("/plans/" + plan + "/money"))
                .body();
    }

    private void rule(String days, UUID finance) {
        Browser leader = month.as("thinh.muonglan");
        expect(
                303,
                leader.post(
                        "/plans/" + plan + "/money/rule",
                        "finance",
                        finance.toString(),
                        "idleDays",
                        days,
                        "since",
                        "2024-01-01"));
    }

    private void spend(UUID task, String amount) {
        Browser huong = month.as("huong.namhang");
        PageForm form = PageForm.of(
                        huong.get("/activities/new?kind=launch&plan=" + plan).body(), "/activities")
                .with("title", "Phát động tại bản")
                .with("kinds", "launch")
                .with("children", "30")
                .with("task", task)
                .with("cost.state_budget", "10000000")
                .with("cost.state_budget_commune", amount.equals("18000000") ? "8000000" : "");
        expect(303, huong.post("/activities", form));
    }

    private void refused(String who, UUID task, String stage, String sentence) {
        assertThat(expect(422, step(who, task, stage, "1000", "")).body()).contains(sentence);
    }

    private void taken(String who, UUID task, String stage, String amount, String because) {
        expect(303, step(who, task, stage, amount, because));
    }

    private HttpResponse<String> step(String who, UUID task, String stage, String amount, String because) {
        return post(
                who,
                task,
                form(who, task).with("stage", stage).with("amount", amount).with("because", because));
    }

    private PageForm form(String who, UUID task) {
        return PageForm.of(month.as(who).get(at(task)).body(), at(task))
                .with("source", "state_budget")
                .with("on", "2024-06-20");
    }

    private HttpResponse<String> post(String who, UUID task, PageForm form) {
        return month.as(who).post(at(task), form);
    }

    private String at(UUID task) {
        return "/plans/" + plan + "/money/tasks/" + task;
    }

    private long count(UUID task) {
        return jdbc.sql("select count(*) from planning.money_step where item_id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
