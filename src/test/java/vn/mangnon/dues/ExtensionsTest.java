package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** Asking for more time, and being given it or not. */
@DatabaseStory
class ExtensionsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Ledger ledger;

    private Browser huong;

    private Browser huy;

    private String plan = "";

    private String at = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        ledger = new Ledger(jdbc);
        month.today("2024-06-20");
        plan = month.begin();
        huong = month.as("huong.namhang");
        huy = month.as(OFFICER);
        at = "/dues/" + ledger.due(plan, "ubnd-97011");
    }

    @Test
    @Order(1)
    void itIsAskedWithAReasonAndALaterDay() {
        PageForm form = asking();
        assertThat(text(expect(
                                422,
                                huong.post(
                                        at + "/extensions",
                                        form.with("wished", "2024-07-02").with("reason", "")))
                        .body()))
                .contains("Phải là ngày sau hạn hiện nay", "Cần điền mục này");
        PageForm whole = asking().with("wished", "2024-07-10").with("reason", "Mưa lũ chia cắt bản");
        expect(303, huong.post(at + "/extensions", whole));
        expect(303, huong.post(at + "/extensions", whole));
        assertThat(ledger.count("dues.extension")).as("sent twice").isOne();
        expect(409, huong.post(at + "/extensions", whole.with("extension", UUID.randomUUID())));
        assertThat(until()).isEqualTo("2024-07-03");
        assertThat(text(huy.get("/").body())).contains("xin gia hạn");
    }

    @Test
    @Order(2)
    void onlyWhoCollectsDecidesAndARefusalNeedsAReason() {
        String decision = decision(at);
        expect(404, huong.post(decision, "grant", "true", "until", "2024-07-10"));
        assertThat(text(expect(422, huy.post(decision, "answer", "", "until", ""))
                        .body()))
                .contains("Cần điền mục này");
        expect(303, huy.post(decision, "answer", "Huyện phải tổng hợp trước ngày 05/7"));
        assertThat(until()).as("nothing changes").isEqualTo("2024-07-03");
        assertThat(text(huong.get(at).body())).contains("Không cho gia hạn: “Huyện phải tổng hợp trước ngày 05/7”");
    }

    @Test
    @Order(3)
    void grantedTheDayMovesAndTheOldOneStaysReadable() {
        month.today("2024-07-05");
        assertThat(text(huong.get(at).body())).contains("Việc này đã quá hạn. Vẫn xin được");
        expect(
                303,
                huong.post(
                        at + "/extensions",
                        asking().with("wished", "2024-07-12").with("reason", "Mất điện")));
        assertThat(text(huy.get(at).body())).contains("Xin khi đã quá hạn");
        expect(303, huy.post(decision(at), "grant", "true", "until", "2024-07-09", "answer", ""));
        assertThat(until()).isEqualTo("2024-07-09");
        assertThat(text(huong.get(at).body()))
                .contains("trước ngày 03/07/2024", "Được gia hạn đến 09/07/2024", "Xin gia hạn khi đã quá hạn")
                .doesNotContain("Việc này đã quá hạn");
        assertThat(text(huong.get("/").body())).contains("Gia hạn đến 09/07/2024");
        month.today("2024-07-10");
        assertThat(text(huong.get("/").body())).contains("Quá hạn");
    }

    @Test
    @Order(4)
    void confirmingThePlanAnewTakesNothingBack() {
        expect(303, month.confirm(plan, "45", "2024-05-10"));
        assertThat(until()).isEqualTo("2024-07-09");
    }

    @Test
    @Order(5)
    void whatWasHandedInIsNotPutOff() {
        PageForm form = asking();
        month.submit("huong.namhang");
        expect(
                409,
                huong.post(at + "/extensions", form.with("wished", "2024-08-01").with("reason", "muộn")));
    }

    /** The fault of before: a duty that does not name somebody any more, whose report is sent back. */
    @Test
    @Order(6)
    void whatNobodyAsksForAnyMoreIsNotOwedAgainWhenItComesBack() {
        jdbc.sql("""
                delete from planning.provision_debtor where organization_id = :id
                  and provision_id in (select id from planning.provision where plan_id = :plan::uuid)
                """)
                .param("id", SampleUnits.organization("ubnd-97011").value())
                .param("plan", plan)
                .update();
        expect(303, month.confirm(plan, "45", "2024-05-10"));
        String report =
                ledger.text("select settled_id::text from dues.due where id = :id::uuid", "id", at.substring(6));
        expect(303, huy.post("/reports/" + report + "/return", "whole", "Thiếu số liệu"));
        assertThat(ledger.count("dues.due where ended_because is not null and id = '" + at.substring(6) + "'"))
                .isOne();
    }

    private PageForm asking() {
        return PageForm.of(huong.get(at).body(), at + "/extensions");
    }

    private String decision(String due) {
        return due + "/extensions/"
                + ledger.text("select id::text from dues.extension where decided_at is null")
                + "/decision";
    }

    private String until() {
        return ledger.text("""
                select ((greatest(due_at, extended_until) - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date::text
                from dues.due where id = :id::uuid
                """, "id", at.substring(6));
    }
}
