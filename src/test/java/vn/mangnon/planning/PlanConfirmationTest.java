package vn.mangnon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** What people do to a plan between reading and confirming it, twice, at once, and where it is not theirs. */
@DatabaseTest
class PlanConfirmationTest {
    private static int numbers = 100;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

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
    void aDocumentSentTwiceIsReadOnce() {
        String id = UUID.randomUUID().toString();
        byte[] file = ActionMonth.bytes("samples/kh-thang-hanh-dong-muong-lan-2024.txt");
        expect(303, huy.upload("/plans", "kh.txt", file, "id", id, "again", "true"));
        long findings = ledger.count("planning.finding where plan_id = '" + id + "'");
        expect(303, huy.upload("/plans", "kh.txt", file, "id", id, "again", "true"));
        assertThat(ledger.count("planning.finding where plan_id = '" + id + "'"))
                .isEqualTo(findings);
        assertThat(ledger.count("documents.file where record_id = '" + id + "'"))
                .isOne();
        expect(404, month.as("hanh.ubndtinh").upload("/plans", "kh.txt", file, "id", id, "again", "true"));
        assertThat(ledger.count("planning.finding where plan_id = '" + id + "'"))
                .isEqualTo(findings);
    }

    @Test
    void aBodyThatIsNotInTheTreeMayStayUnmatched() {
        String plan = month.read();
        String body = first("select id from planning.finding where plan_id = :id and kind = 'BODY'", plan);
        expect(303, huy.post("/plans/" + plan + "/bodies/" + body));
        assertThat(ledger.count("planning.body_match where finding_id = '" + body + "'"))
                .isZero();
        expect(303, month.confirm(plan, number(), "2024-05-10"));
        expect(404, huy.post("/plans/" + plan + "/bodies/" + UUID.randomUUID()));
        String other = month.read();
        expect(404, huy.post("/plans/" + other + "/bodies/" + body));
        expect(
                303,
                huy.post(
                        "/plans/" + plan + "/bodies/" + body,
                        "organizations",
                        UUID.randomUUID().toString()));
    }

    @Test
    void anotherPlansDutyCannotBeRewrittenThroughThisOne() {
        String mine = month.read();
        String theirs = month.read();
        String at = "/plans/" + mine + "/provisions";
        PageForm form = PageForm.of(huy.get(at).body(), at, "dueOn");
        String foreign = first("select id from planning.provision where plan_id = :id", theirs);
        expect(404, huy.post(at, form.with("provision", foreign)));
        assertThat(ledger.count("planning.provision_debtor where provision_id = '" + foreign + "'"))
                .isEqualTo(21);
    }

    @Test
    void whatIsTypedWronglyComesBackAsTyped() {
        String plan = month.read();
        HttpResponse<String> answer = month.confirm(plan, "45/KH-UBND", "2024-02-31");
        expect(422, answer);
        assertThat(answer.body()).contains("45/KH-UBND", "2024-02-31");
        String at = "/plans/" + plan + "/confirmation";
        PageForm form =
                PageForm.of(huy.get(at).body(), at).with("first", "2024-07-01").with("last", "2024-06-01");
        expect(422, huy.post(at, form));
        String used = number();
        expect(303, month.confirm(plan, used, "2024-05-10"));
        expect(422, month.confirm(month.read(), used, "2024-06-11"));
        expect(422, month.confirm(plan, "", ""));
        assertThat(first("select state from planning.plan where id = :id", plan))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void whoConfirmsSecondSeesWhatChangedAndKeepsWhatWasTyped() {
        String plan = month.read();
        String at = "/plans/" + plan + "/confirmation";
        PageForm seenByBoth = PageForm.of(huy.get(at).body(), at);
        String mine = number();
        expect(303, month.confirm(plan, mine, "2024-05-10"));
        String typed = number();
        HttpResponse<String> second = month.as("van.muonglan")
                .post(at, seenByBoth.with("number", typed).with("issuedOn", "2024-05-11"));
        expect(409, second);
        assertThat(text(second.body())).contains(mine);
        assertThat(PageForm.of(second.body(), at).value("number")).isEqualTo(typed);
        assertThat(first("select number from planning.plan where id = :id", plan))
                .isEqualTo(mine);
        expect(303, month.as("van.muonglan").post(at, PageForm.of(second.body(), at)));
    }

    @Test
    void othersPlansAreNotTheirs() {
        String plan = month.read();
        expect(303, month.confirm(plan, number(), "2024-05-10"));
        for (String page : List.of("", "/reading", "/bodies", "/provisions", "/template", "/confirmation")) {
            expect(404, month.as("tien.binhkhe").get("/plans/" + plan + page));
        }
        expect(200, month.as("huong.namhang").get("/plans/" + plan));
        expect(404, month.as("huong.namhang").get("/plans/" + plan + "/reading"));
    }

    private static String number() {
        return String.valueOf(++numbers);
    }

    private String first(String sql, String id) {
        return ledger.text(sql + " limit 1", "id", UUID.fromString(id));
    }
}
