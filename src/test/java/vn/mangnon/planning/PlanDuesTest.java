package vn.mangnon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;
import vn.mangnon.units.Organizations;

/** From a document to what is owed, and what people do to it on the way. */
@DatabaseTest
class PlanDuesTest {
    private static int numbers = 100;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bodies bodies;

    @Autowired
    Organizations organizations;

    private ActionMonth month;

    private Browser huy;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        huy = month.as(OFFICER);
        ledger = new Ledger(jdbc);
        ledger.forgetNames();
    }

    @Test
    void withoutNumberAndDateDuesAreProvisionalAndNothingCanBeReportedYet() {
        String plan = month.read();
        expect(303, month.confirm(plan, "", ""));
        assertThat(dues(plan)).hasSize(21);
        assertThat(dues(plan, "provisional")).hasSize(21);
        assertThat(text(month.as("huong.namhang").get("/").body())).containsIgnoringCase("dự kiến");
        String due = ledger.due(plan, "ubnd-97011");
        expect(409, month.as("huong.namhang").post("/reports", "due", due));
        assertThat(ledger.count("reporting.report")).isZero();
        month.today("2024-07-20");
        assertThat(text(huy.get("/boards/" + month.provision(plan)).body())).contains("0 Quá hạn");
    }

    @Test
    void aNumberMakesThemFirmAndASecondConfirmationIsTheSamePlan() {
        String plan = month.read();
        expect(303, month.confirm(plan, "", ""));
        Set<String> provisional = dues(plan);
        expect(303, month.confirm(plan, number(), "2024-05-10"));
        long told = ledger.count("notices.notice");
        assertThat(told).isPositive();
        assertThat(dues(plan)).as("the same dues").isEqualTo(provisional);
        assertThat(dues(plan, "provisional")).isEmpty();
        HttpResponse<String> again = month.confirm(plan, String.valueOf(numbers), "2024-05-10");
        expect(303, again);
        assertThat(dues(plan)).isEqualTo(provisional);
        assertThat(ledger.count("notices.notice")).as("nobody is told anew").isEqualTo(told);
        assertThat(ledger.count("planning.plan where id = '" + plan + "'")).isOne();
    }

    @Test
    void eachDueShowsItsClauseItsWayAndItsDeadline() {
        String plan = confirmed();
        String page = text(month.as("huong.namhang")
                .get("/dues/" + ledger.due(plan, "ubnd-97011"))
                .body());
        assertThat(page)
                .contains("trước ngày 03/07/2024", "trước ngày 03/7/2024")
                .contains("Ủy ban nhân dân huyện Mường Lằn", "Phòng Lao động - Thương binh và Xã hội huyện Mường Lằn");
        assertThat(huy.get("/dues/" + ledger.due(plan, "ubnd-97011")).statusCode())
                .isEqualTo(200);
        expect(404, month.as("huong.namhang").get("/dues/" + ledger.due(plan, "ubnd-97012")));
    }

    @Test
    void theCommunesAreThoseOfTheDistrictOnThatDay() {
        String plan = confirmed();
        assertThat(names(plan))
                .contains("Ủy ban nhân dân thị trấn Mường Lằn", "Ủy ban nhân dân xã Pá Sa")
                .doesNotContain("Ủy ban nhân dân huyện Mường Lằn")
                .noneMatch(name -> name.contains("Bình Khê"));
        var province = organizations.require(SampleUnits.organization("ubnd-97"));
        assertThat(bodies.of(province, LocalDate.of(2024, 6, 1)).of("các xã, phường, thị trấn"))
                .hasSize(22);
        assertThat(bodies.of(province, LocalDate.of(2025, 7, 1)).of("các xã, phường"))
                .hasSize(10);
        var commune = organizations.require(SampleUnits.organization("ubnd-97010-2025"));
        assertThat(bodies.of(commune, LocalDate.of(2025, 9, 1)).of("các xã")).isEmpty();
    }

    @Test
    void theDayAfterIsLateAndNotTheDayItself() {
        String plan = confirmed();
        String board = "/boards/" + month.provision(plan);
        month.today("2024-07-03");
        assertThat(text(huy.get(board).body())).contains("0 Quá hạn");
        month.today("2024-07-04");
        assertThat(text(huy.get(board).body())).contains("21 Quá hạn");
        assertThat(text(month.as("huong.namhang").get("/").body())).contains("Quá hạn");
    }

    @Test
    void whatWasDroppedOrCorrectedStaysSoAndADroppedDutyIsNotOwed() {
        String plan = month.read();
        String duty = first("select finding_id from planning.provision where plan_id = :id", plan);
        String task = first("select id from planning.finding where plan_id = :id and kind = 'TASK'", plan);
        expect(303, huy.post("/plans/" + plan + "/findings", "drop", duty));
        expect(
                303,
                huy.post(
                        "/plans/" + plan + "/findings/" + task,
                        "text",
                        "Treo băng rôn",
                        "leads",
                        "",
                        "coordinators",
                        ""));
        expect(303, month.confirm(plan, number(), "2024-05-10"));
        assertThat(dues(plan)).isEmpty();
        assertThat(first("select standing from planning.finding where id = :id", duty))
                .isEqualTo("DROPPED");
        assertThat(first("select standing || ' ' || (value ->> 'text') from planning.finding where id = :id", task))
                .isEqualTo("CORRECTED Treo băng rôn");
        expect(303, huy.post("/plans/" + plan + "/findings", "restore", duty));
        assertThat(dues(plan)).as("restored, it is owed").hasSize(21);
        expect(303, huy.post("/plans/" + plan + "/findings", "drop", duty));
        assertThat(dues(plan)).as("dropped, it is not").isEmpty();
    }

    @Test
    void aDutyPutRightAfterwardsMovesWhatIsOwedAndDoublesNothing() {
        String plan = confirmed();
        Set<String> before = dues(plan);
        String at = "/plans/" + plan + "/provisions";
        PageForm form = PageForm.of(huy.get(at).body(), at, "dueOn")
                .with("dueOn", "2024-07-10")
                .with("first", "2024-05-25");
        expect(303, huy.post(at, form));
        assertThat(dues(plan)).isEqualTo(before);
        assertThat(first(
                        "select distinct printed_on || ' ' || period_first from dues.due where subject_id in "
                                + "(select id from planning.provision where plan_id = :id)",
                        plan))
                .isEqualTo("2024-07-10 2024-05-25");
        List<String> debtors = form.values("debtors").stream()
                .filter(debtor ->
                        !debtor.equals(SampleUnits.organization("ubnd-97012").toString()))
                .toList();
        expect(303, huy.post(at, form.with("debtors", debtors.toArray())));
        assertThat(dues(plan)).hasSize(20);
        assertThat(month.dues("sinh.pasa")).doesNotContain(ledger.due(plan, "ubnd-97012"));
        expect(422, huy.post(at, form.without("debtors")));
        expect(422, huy.post(at, form.with("debtors", UUID.randomUUID())));
        expect(422, huy.post(at, form.with("debtors", debtors.toArray()).with("dueOn", "2024-02-30")));
        assertThat(dues(plan)).hasSize(20);
    }

    private String confirmed() {
        String plan = month.read();
        expect(303, month.confirm(plan, number(), "2024-05-10"));
        return plan;
    }

    private static String number() {
        return String.valueOf(++numbers);
    }

    private Set<String> dues(String plan) {
        return dues(plan, "true");
    }

    private Set<String> dues(String plan, String condition) {
        return jdbc
                .sql("select id::text from dues.due where ended_because is null and " + condition
                        + " and subject_id in (select id from planning.provision where plan_id = :id)")
                .param("id", UUID.fromString(plan))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Set<String> names(String plan) {
        return all(huy.get("/plans/" + plan + "/confirmation").body(), "<li>([^<]+)</li>");
    }

    private String first(String sql, String id) {
        return ledger.text(sql + " limit 1", "id", UUID.fromString(id));
    }
}
