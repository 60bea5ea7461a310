package vn.mangnon.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** Targets set, counted, handed down and changed, through the pages. */
@DatabaseTest
class TargetsTest {
    private static final String PLAN = SamplePlans.plan("qd-hoi-bvqte-2024").toString();
    private static final Scope SCOPE =
            Scope.ofOrganization(SampleUnits.organization("hbvqte-97").value());

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    Targets targets;

    @Autowired
    Progress progress;

    private Browser tho;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        tho = month.as("tho.hoibvqte");
    }

    @Test
    void fifteenBranchesOfWhichFiveInTheHardestCommunes() {
        TargetProgress branches = of("thành lập chi hội ở xã");
        TargetProgress hardest = of("đặc biệt khó khăn");
        assertThat(hardest.target().of()).contains(branches.target().id());
        assertThat(hardest.target().measured().orElseThrow().attribute()).isPresent();
        assertThat(actual(branches)).isEqualByComparingTo("7");
        assertThat(actual(hardest)).isLessThan(actual(branches)).isPositive();
        long counted = jdbc.sql("""
                select coalesce(sum(m.quantity), 0) from measures.measure m
                join units.area_attribute a on a.area_id = m.area_id and a.attribute = 'EXTREMELY_DIFFICULT' and a.during @> date '2024-06-20'
                where m.indicator = :indicator and m.retracted is null and m.cell_id = 0
                  and m.happened_on between date '2024-01-01' and date '2024-06-20'
                  and m.organization_id in (select units.organizations_within(array[:body]))
                """)
                .param("indicator", branches.target().measured().orElseThrow().indicator())
                .param("body", SampleUnits.organization("hbvqte-97").value())
                .query(Rows.of(Long.class))
                .single();
        assertThat(actual(hardest)).isEqualByComparingTo(BigDecimal.valueOf(counted));
    }

    @Test
    void theShareOfInvitationsIsWorkedOutFromRecordedOnes() {
        TargetProgress share = of("giám sát");
        long invited = sum("supervision.invited");
        assertThat(invited).isPositive();
        assertThat(actual(share).doubleValue()).isEqualTo(100.0 * sum("supervision.attended") / invited);
    }

    /** What was held where is told in docs/sample-province.md. */
    @Test
    void eventsOfATierAreThoseHeldForItsAreas() {
        assertThat(actual(of("cấp tỉnh"))).isEqualByComparingTo("1");
        assertThat(actual(of("truyền thông cấp huyện"))).isEqualByComparingTo("3");
        TargetProgress sessions = of("trực tiếp tại bản");
        assertThat(actual(sessions)).isEqualByComparingTo("21");
        String at = "/plans/" + PLAN + "/targets/" + sessions.target().id();
        assertThat(text(tho.get(at).body())).contains("chỉ đếm việc Cấp xã");
        assertThat(PageForm.of(tho.get(at + "/edit").body(), at).value("tier")).isEqualTo("COMMUNE");
    }

    @Test
    void everyFigureOpensToItsRecords() {
        TargetProgress branches = of("thành lập chi hội ở xã");
        String page = text(
                tho.get("/plans/" + PLAN + "/targets/" + branches.target().id()).body());
        assertThat(page).contains("Ra mắt Chi hội Bảo vệ quyền trẻ em xã Nặm Pung", "Dự báo");
        assertThat(page.split("Ra mắt Chi hội", -1))
                .hasSize(1 + actual(branches).intValue());
    }

    @Test
    void sharesThatDoNotAddUpNeedAReason() {
        String at = "/plans/" + PLAN + "/targets/" + of("hội viên").target().id() + "/allotment";
        PageForm form = PageForm.of(tho.get(at).body(), at);
        String body = form.names().stream()
                .filter(name -> name.startsWith("share."))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> off = tho.post(at, body, "150", "because", "");
        expect(422, off);
        assertThat(off.body()).contains("150").contains("Tổng số giao khác con số của chỉ tiêu");
        HttpResponse<String> proposed = tho.post(at, "how", "EQUALLY");
        expect(200, proposed);
        assertThat(PageForm.of(proposed.body(), at).value(body)).isEqualTo("200");
        expect(422, tho.post(at, body, "hai trăm"));
        expect(303, tho.post(at, body, "150", "because", "50 hội viên do tỉnh Hội kết nạp"));
        assertThat(text(tho.get(at.replace("/allotment", "")).body()))
                .contains("50 hội viên do tỉnh Hội kết nạp", "Đã giao cho");
    }

    @Test
    void whatNothingCountsShowsItsSharesAllTheSame() {
        Target target = progress.of(SCOPE, plan()).stream()
                .map(TargetProgress::target)
                .filter(one -> one.measured().isEmpty() && one.goal().amount().isPresent())
                .findFirst()
                .orElseThrow();
        String at = "/plans/" + PLAN + "/targets/" + target.id();
        String body = PageForm.of(tho.get(at + "/allotment").body(), at + "/allotment").names().stream()
                .filter(name -> name.startsWith("share."))
                .findFirst()
                .orElseThrow();
        expect(303, tho.post(at + "/allotment", body, "4321", "because", "Giao thử"));
        assertThat(text(tho.get(at).body())).contains("Đã giao cho", "4.321", "Chưa có số liệu để đếm");
    }

    @Test
    void aNumberInForceChangesOnlyWithAReasonAndTheOldOneIsKept() {
        Target target = of("Mạng liên kết").target();
        String at = "/plans/" + PLAN + "/targets/" + target.id();
        PageForm form = PageForm.of(tho.get(at + "/edit").body(), at);
        HttpResponse<String> why = tho.post(at, form.with("amount", "4"));
        expect(422, why);
        assertThat(text(why.body())).contains("hãy ghi lý do");
        expect(
                303,
                tho.post(
                        at,
                        PageForm.of(tho.get(at + "/edit").body(), at)
                                .with("amount", "4")
                                .with("because", "Một huyện sáp nhập")));
        assertThat(text(tho.get(at).body())).contains("Các con số trước đây", "Một huyện sáp nhập");
        expect(409, tho.post(at, form.with("amount", "3").with("because", "Lần khác")));
    }

    @Test
    void aTargetWithoutUnitOrNumberIsRefusedAndWhatWasTypedStays() {
        Target target = of("Diễn đàn").target();
        String at = "/plans/" + PLAN + "/targets/" + target.id();
        PageForm form = PageForm.of(tho.get(at + "/edit").body(), at);
        HttpResponse<String> unit = tho.post(at, form.with("unit", "").with("because", "x"));
        expect(422, unit);
        assertThat(text(unit.body())).contains("Hãy ghi đơn vị tính");
        assertThat(unit.body()).contains("Diễn đàn");
        expect(
                422,
                tho.post(
                        at,
                        PageForm.of(tho.get(at + "/edit").body(), at)
                                .with("comparator", "RANGE")
                                .with("amount", "9")
                                .with("to", "3")
                                .with("because", "x")));
        expect(404, tho.get("/plans/" + PLAN + "/targets/" + UUID.randomUUID()));
    }

    @Test
    void progressAsksTheSameNumberOfQuestionsHoweverManyPlacesThereAre() {
        Scope province =
                Scope.ofOrganization(SampleUnits.organization("ubnd-97").value());
        Plan plan = plans.require(province, SamplePlans.plan("kh-ubnd-tinh-2024"));
        target(plan, "WHOLE");
        long whole = StatementCounter.during(() -> progress.of(province, plan));
        for (int i = 0; i < 10; i++) {
            target(plan, "EACH_COMMUNE");
        }
        TargetProgress each = progress.of(province, plan).stream()
                .filter(TargetProgress::each)
                .findFirst()
                .orElseThrow();
        assertThat(each.at()).hasSize(22);
        assertThat(each.meeting()).isBetween(1L, 21L);
        long many = StatementCounter.during(() -> progress.of(province, plan));
        assertThat(many).isLessThanOrEqualTo(whole + 2);
    }

    private void target(Plan plan, String level) {
        jdbc.sql("""
                insert into planning.target (id, plan_id, position, what, comparator, amount, unit, level, indicator, confirmed)
                values (gen_random_uuid(), :plan, 99, 'lễ phát động', 'GE', 1, 'lễ', :level, 'communication.children', true)
                """).param("plan", plan.id().value()).param("level", level).update();
    }

    private Plan plan() {
        return plans.require(SCOPE, SamplePlans.plan("qd-hoi-bvqte-2024"));
    }

    private TargetProgress of(String words) {
        return progress.of(SCOPE, plan()).stream()
                .filter(one -> (one.target().what() + " " + one.target().goal().unit()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal actual(TargetProgress progress) {
        return progress.at().getFirst().actual().orElseThrow();
    }

    private long sum(String indicator) {
        return jdbc.sql("""
                select coalesce(sum(quantity), 0) from measures.measure where indicator = :indicator and retracted is null and cell_id = 0
                  and happened_on between date '2024-01-01' and date '2024-06-20'
                  and organization_id in (select units.organizations_within(array[:body]))
                """)
                .param("indicator", indicator)
                .param("body", SampleUnits.organization("hbvqte-97").value())
                .query(Rows.of(Long.class))
                .single();
    }
}
