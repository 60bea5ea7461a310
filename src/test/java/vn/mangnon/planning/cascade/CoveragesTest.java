package vn.mangnon.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.cascade.Coverage.Row;
import vn.mangnon.planning.cascade.Coverages.Filter;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PlanDesk;
import vn.mangnon.testing.StatementCounter;
import vn.mangnon.web.BusinessClock;

/** Who must issue a plan of its own by when, how far each has come, and what the plans leave out. */
@DatabaseTest
class CoveragesTest {
    private static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    Coverages coverages;

    @Autowired
    BusinessClock clock;

    private ActionMonth month;
    private Ledger ledger;

    @BeforeEach
    void today() {
        month = new ActionMonth(port);
        ledger = new Ledger(jdbc);
        month.today("2024-05-10");
    }

    @Test
    void eachStageComesInItsTurnAndLateOnesComeFirst() {
        String union = superior("khang.tinhdoan");
        desk("khang.tinhdoan").ask(union, "2024-05-20", "doan-990", "doan-991", "doan-992", "doan-993");
        assertThat(stages("doan-97", union))
                .containsOnlyKeys("doan-990", "doan-991", "doan-992", "doan-993")
                .containsValue(Stage.NOT_BEGUN);
        assertThat(row("doan-97", union, "doan-992").due()).contains(LocalDate.of(2024, 5, 20));
        PlanDesk tien = desk("tien.binhkhe");
        String plan = tien.start(union, "SUPERIOR", "Lắng nghe trẻ em Bình Khê");
        assertThat(stages("doan-97", union)).containsEntry("doan-992", Stage.DRAFTING);
        assertThat(row("doan-97", union, "doan-992").own())
                .as("what a draft says is not shown")
                .isEmpty();
        month.today("2024-05-20");
        assertThat(stages("doan-97", union)).containsEntry("doan-991", Stage.NOT_BEGUN);
        month.today("2024-05-21");
        assertThat(stages("doan-97", union))
                .containsEntry("doan-991", Stage.LATE)
                .containsEntry("doan-992", Stage.LATE);
        tien.issue(plan, "2024-05-21");
        Coverage coverage = coverage("doan-97", union, ALL);
        assertThat(coverage.rows())
                .extracting(Row::stage)
                .containsExactly(Stage.LATE, Stage.LATE, Stage.LATE, Stage.ISSUED_LATE);
        assertThat(coverage.issued()).isOne();
        assertThat(coverage(
                                "doan-97",
                                union,
                                new Filter(Optional.empty(), Optional.of(Stage.ISSUED_LATE), Optional.empty()))
                        .rows())
                .extracting(Row::own)
                .containsExactly(Optional.of(new Id<>(UUID.fromString(plan))));
        assertThat(settledBy(union, "doan-992")).isEqualTo(plan);
    }

    @Test
    void aPlanThatWasOnlyReadCountsWhereItSettledWhatWasOwed() {
        String union = superior("khang.tinhdoan");
        desk("khang.tinhdoan").ask(union, "2024-06-20", "doan-991", "doan-992");
        month.today("2024-06-25");
        String read = SamplePlans.plan("kh-binh-khe-2024").toString();
        String due = ledger.due(union, "doan-992");
        expect(303, month.as("tien.binhkhe").post("/plans/owed/" + due, "plan", read));
        Row row = row("doan-97", union, "doan-992");
        assertThat(row.stage()).isEqualTo(Stage.ISSUED);
        assertThat(row.own().orElseThrow()).hasToString(read);
        assertThat(row.mentioned()).as("nobody compared the two").isEmpty();
        assertThat(stages("doan-97", union)).containsEntry("doan-991", Stage.LATE);
        assertThat(month.as("khang.tinhdoan")
                        .get("/plans/" + union + "/cascade")
                        .body())
                .contains("/plans/" + read + "\"")
                .doesNotContain("/plans/" + read + "/differences");
    }

    @Test
    void whatAPlanLeavesOutIsFoundByTask() {
        String province = superior("hanh.ubndtinh");
        String plan = desk("huy.muonglan").start(province, "SUPERIOR", "Công tác trẻ em huyện");
        String task = ledger.text(
                "select carries_out_id::text from planning.item where plan_id = :plan::uuid"
                        + " and carries_out_id is not null order by position limit 1",
                "plan",
                plan);
        desk("huy.muonglan")
                .leaveOut(
                        plan,
                        ledger.text(
                                "select id::text from planning.item where plan_id = :plan::uuid and carries_out_id = :task::uuid",
                                "plan",
                                plan,
                                "task",
                                task));
        Filter without =
                new Filter(Optional.empty(), Optional.empty(), Optional.of(new Id<Item>(UUID.fromString(task))));
        assertThat(coverage("ubnd-97", province, without).rows())
                .as("a draft may still take it up")
                .isEmpty();
        desk("huy.muonglan").issue(plan, "2024-05-10");
        Coverage coverage = coverage("ubnd-97", province, ALL);
        assertThat(row("ubnd-97", province, "ubnd-991").mentioned())
                .contains(coverage.tasks().size() - 1L);
        assertThat(coverage("ubnd-97", province, without).rows())
                .extracting(Row::body)
                .containsExactly(body("ubnd-991"));
        Filter taken = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(coverage.tasks().getLast().item().id()));
        assertThat(coverage("ubnd-97", province, taken).rows()).isEmpty();
    }

    @Test
    void alongTheLineEachSeesItsOwnAndACommuneCountsThroughItsDistrict() {
        String province = superior("hanh.ubndtinh");
        String district = desk("huy.muonglan").start(province, "SUPERIOR", "Công tác trẻ em huyện");
        desk("huy.muonglan").issue(district, "2024-05-10");
        String commune = desk("huong.namhang").start(district, "SUPERIOR", "Công tác trẻ em xã");
        desk("huong.namhang").issue(commune, "2024-05-10");
        assertThat(stages("ubnd-97", province)).containsOnlyKeys("ubnd-991", "ubnd-97011");
        assertThat(row("ubnd-97", province, "ubnd-97011").mentioned())
                .as("through the district's")
                .isEqualTo(row("ubnd-97", province, "ubnd-991").mentioned());
        assertThat(coverage("ubnd-97", province, under("ubnd-991")).rows()).hasSize(2);
        assertThat(coverage("ubnd-97", province, under("ubnd-992")).rows()).isEmpty();
        assertThat(stages("ubnd-97011", province)).containsOnlyKeys("ubnd-97011");
        assertThat(stages("ubnd-992", province)).isEmpty();
    }

    /** Pá Sa became a part of Nậm Hẳng on 1 July 2025. */
    @Test
    void whoTookOverABodyIssuesInItsPlace() {
        String province = superior("hanh.ubndtinh");
        desk("hanh.ubndtinh").ask(province, "2024-12-16", "ubnd-97012", "ubnd-97013");
        month.today("2025-06-30");
        assertThat(stages("ubnd-97", province)).containsOnlyKeys("ubnd-97012", "ubnd-97013");
        month.today("2025-07-02");
        assertThat(stages("ubnd-97", province))
                .containsOnlyKeys("ubnd-97011-2025", "ubnd-97013-2025")
                .containsValue(Stage.LATE);
        String plan = desk("huong.namhang").start(province, "SUPERIOR", "Công tác trẻ em xã Nậm Hẳng mới");
        desk("huong.namhang").issue(plan, "2025-07-02");
        assertThat(stages("ubnd-97", province))
                .containsEntry("ubnd-97011-2025", Stage.ISSUED_LATE)
                .containsEntry("ubnd-97013-2025", Stage.LATE);
        assertThat(settledBy(province, "ubnd-97012")).isEqualTo(plan);
    }

    @Test
    void howManyThereAreTheDatabaseIsAskedAsOften() {
        String province = superior("hanh.ubndtinh");
        desk("hanh.ubndtinh").ask(province, "2024-06-17", "ubnd-990");
        long few = StatementCounter.during(() -> coverage("ubnd-97", province, ALL));
        desk("hanh.ubndtinh").ask(province, "2024-06-18", "ubnd-991", "ubnd-992", "ubnd-993", "ubnd-97011");
        assertThat(StatementCounter.during(() -> coverage("ubnd-97", province, ALL)))
                .isEqualTo(few);
    }

    private String superior(String signIn) {
        return desk(signIn).issued("Kế hoạch cấp trên " + UUID.randomUUID(), "2024-05-10");
    }

    private String settledBy(String plan, String debtor) {
        return ledger.text(
                "select settled_id::text from dues.due where id = :id::uuid", "id", ledger.due(plan, debtor));
    }

    private PlanDesk desk(String signIn) {
        return new PlanDesk(month.as(signIn));
    }

    private Coverage coverage(String reader, String id, Filter filter) {
        Scope scope = Scope.ofOrganization(body(reader));
        UUID issuer = ledger.id("select issuer_id from planning.plan where id = :id::uuid", "id", id);
        Plan plan = plans.require(Scope.ofOrganization(issuer), new Id<>(UUID.fromString(id)));
        return coverages.of(scope, plan, filter, clock.now());
    }

    private Row row(String reader, String plan, String body) {
        return coverage(reader, plan, ALL).rows().stream()
                .filter(row -> row.body().equals(body(body)))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Stage> stages(String reader, String plan) {
        Map<String, Stage> stages = new TreeMap<>();
        coverage(reader, plan, ALL).rows().forEach(row -> stages.put(key(row.body()), row.stage()));
        return stages;
    }

    private static Filter under(String body) {
        return new Filter(Optional.of(body(body)), Optional.empty(), Optional.empty());
    }

    private static UUID body(String key) {
        return SampleUnits.organization(key).value();
    }

    private static String key(UUID body) {
        return vn.mangnon.shared.Csv.resource("sample/organizations.csv").stream()
                .map(row -> row.get("key"))
                .filter(key -> body(key).equals(body))
                .findFirst()
                .orElse(body.toString());
    }
}
