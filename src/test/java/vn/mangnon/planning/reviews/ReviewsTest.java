package vn.mangnon.planning.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.Light;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.planning.targets.TargetProgress;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** What a review says by itself is what figures and dues say; what people add to it stays. */
@DatabaseTest
class ReviewsTest {
    private static final String PLAN = SamplePlans.plan("qd-hoi-bvqte-2024").toString();
    private static final String AT = "/plans/" + PLAN + "/reviews/MID_YEAR";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    Progress progress;

    private ActionMonth month;
    private Browser tho;
    private Ledger ledger;

    @BeforeEach
    void midYear() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        tho = month.as("tho.hoibvqte");
        ledger = new Ledger(jdbc);
        jdbc.sql("delete from planning.review").update();
    }

    @Test
    void eachTargetStandsWhereItsFigurePutsIt() {
        PageForm draft = draft(tho, AT);
        assertThat(draft.value("asOf")).isEqualTo("2024-06-20");
        List<TargetProgress> targets = targets();
        assertThat(targets).anyMatch(one -> one.light().worrying()).anyMatch(one -> one.light() == Light.MET);
        for (TargetProgress one : targets) {
            String what = "- " + upper(one.target().what()) + ": ";
            if (one.light().judged()) {
                String figure = what + number(one.at().getFirst().actual().orElseThrow()) + " / ";
                assertThat(draft.value(one.light().worrying() ? "behind" : "done"))
                        .contains(figure);
                assertThat(draft.value(one.light().worrying() ? "done" : "behind"))
                        .doesNotContain(figure);
            }
            assertThat(draft.value("causes").contains(what))
                    .as(what)
                    .isEqualTo(one.light().worrying());
        }
        assertThat(draft.value("proposals")).isEmpty();
    }

    @Test
    void whatIsBehindSaysWhereItIsHeadingAndWhatNothingCountsIsNamed() {
        String behind = draft(tho, AT).value("behind");
        assertThat(behind).contains("dự báo đến hạn", "chưa có số liệu");
        for (TargetProgress one : targets()) {
            if (one.light().worrying()) {
                one.at()
                        .getFirst()
                        .pace()
                        .forecast()
                        .ifPresent(sum ->
                                assertThat(behind).contains("; với tiến độ này dự báo đến hạn được " + number(sum)));
            } else if (one.light() == Light.UNCOUNTED || one.light() == Light.PROPOSED) {
                assertThat(behind)
                        .contains("): chưa có số liệu.")
                        .containsIgnoringCase("- " + one.target().what());
            }
        }
    }

    @Test
    void whatIsOwedIsBehindOnlyOnceItsDayHasPassed() {
        String plan = month.begin();
        String at = "/plans/" + plan + "/reviews/MID_YEAR";
        Browser huy = month.as(ActionMonth.OFFICER);
        assertThat(draft(huy, at).value("behind")).doesNotContain("chưa nộp");
        expect(303, month.accept(month.submit("huong.namhang")));
        assertThat(draft(huy, at).value("done")).contains(": 1/21 đã nộp.");
        month.today("2024-07-03");
        assertThat(draft(huy, at).value("behind")).doesNotContain("chưa nộp");
        month.today("2024-07-04");
        PageForm late = draft(huy, at);
        assertThat(late.value("behind")).contains(": 20/21 quá hạn, chưa nộp.");
        assertThat(ledger.texts(
                        "select '- ' || what || ': ' from planning.provision where plan_id = :plan::uuid",
                        "plan",
                        plan))
                .anyMatch(late.value("causes")::contains);
    }

    @Test
    void whatWasWrittenStaysUntilSomebodySavesAndNothingTypedIsLost() {
        PageForm first = draft(tho, AT).with("causes", "Mưa lũ kéo dài").with("proposals", "Xin thêm người");
        expect(422, tho.post(AT, first.with("asOf", "2024-02-30")));
        expect(303, tho.post(AT, first.with("asOf", "2024-06-20")));
        expect(303, tho.post(AT, first));
        assertThat(ledger.count("planning.review")).isOne();
        PageForm anew = PageForm.of(
                expect(200, tho.post(AT, draft(tho, AT).with("anew", "true"))).body(), AT);
        assertThat(anew.value("causes")).doesNotContain("Mưa lũ");
        assertThat(draft(tho, AT).value("causes")).as("not saved").isEqualTo("Mưa lũ kéo dài");
        PageForm seenByBoth = draft(tho, AT);
        expect(303, tho.post(AT, draft(tho, AT).with("behind", "Người kia viết")));
        HttpResponse<String> second = expect(409, tho.post(AT, seenByBoth.with("behind", "Tôi viết")));
        assertThat(PageForm.of(second.body(), AT).value("behind")).isEqualTo("Tôi viết");
        assertThat(text(second.body())).contains("Người kia viết");
        assertThat(tho.bytes(AT + "/document.docx")).startsWith('P', 'K');
    }

    @Test
    void nextYearsPlanStartsThere() {
        String address = ActionMonth.first(tho.get(AT).body(), "href=\"(/plans/start\\?origin=[0-9a-f-]{36})\"");
        PageForm form = PageForm.of(tho.get(address).body(), "/plans/start");
        assertThat(form.value("origin")).isEqualTo(PLAN);
        assertThat(form.value("from")).isEqualTo("EARLIER");
        assertThat(form.value("first") + " " + form.value("last")).isEqualTo("2025-01-01 2025-12-31");
        assertThat(form.value("subject")).contains("năm 2025").doesNotContain("2024");
        expect(303, tho.post("/plans/start", form));
        String next = form.value("id");
        for (String part : List.of("item", "target")) {
            assertThat(ledger.count("planning." + part + " where plan_id = :plan::uuid", "plan", next))
                    .as(part)
                    .isPositive()
                    .isEqualTo(ledger.count("planning." + part + " where plan_id = :plan::uuid", "plan", PLAN));
        }
    }

    @Test
    void onlyTheIssuerReviewsAndOnlyWhatIsInForce() {
        expect(404, month.as("nam.soldtbxh").get(AT));
        expect(404, month.as("hanh.ubndtinh").post(AT, "done", "x"));
        expect(404, month.as(ActionMonth.OFFICER).get("/plans/" + month.read() + "/reviews/MID_YEAR"));
    }

    private List<TargetProgress> targets() {
        Scope scope = Scope.ofOrganization(SampleUnits.organization("hbvqte-97").value());
        return progress.of(scope, plans.require(scope, SamplePlans.plan("qd-hoi-bvqte-2024")));
    }

    private static PageForm draft(Browser officer, String at) {
        return PageForm.of(officer.get(at).body(), at);
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.of("vi", "VN")) + words.substring(1);
    }
}
