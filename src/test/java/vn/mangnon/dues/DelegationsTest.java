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

/** Handing on while away, taking back, and what becomes of dues when communes merge: as people see it. */
@DatabaseStory
class DelegationsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Ledger ledger;

    private Browser thinh;

    private Browser huy;

    private String at = "";

    private String commune = "";

    @BeforeAll
    void thePlansAreInForce() {
        month = new ActionMonth(port);
        ledger = new Ledger(jdbc);
        month.today("2024-06-20");
        month.begin();
        thinh = month.as("thinh.muonglan");
        huy = month.as(OFFICER);
        at = "/dues/" + due("pgddt-991");
        commune = due("ubnd-97012");
    }

    @Test
    @Order(1)
    void theOtherPartSeesItAndAnswersAndTheCreditorSeesWho() {
        PageForm form = PageForm.of(thinh.get(at).body(), at + "/delegations")
                .with("to", SampleUnits.organization("pldtbxh-991"))
                .with("last", "2024-06-30")
                .with("reason", "Đi công tác");
        expect(422, thinh.post(at + "/delegations", form.with("last", "2024-06-01")));
        expect(303, thinh.post(at + "/delegations", form.with("last", "2024-06-30")));
        expect(303, thinh.post(at + "/delegations", form));
        assertThat(answering(at)).isEqualTo("pldtbxh-991");
        assertThat(text(huy.get("/").body())).contains("Được giao thay", "ủy quyền cho đơn vị bạn: Đi công tác");
        assertThat(text(month.as("hanh.ubndtinh").get(at).body()))
                .contains("Đang chịu trách nhiệm Phòng Lao động - Thương binh và Xã hội huyện Mường Lằn");
        expect(404, thinh.post("/reports", "due", at.substring(6)));
    }

    @Test
    @Order(2)
    void itComesBackOfItselfOrIsTakenBack() {
        month.today("2024-07-01");
        assertThat(answering(at)).isEqualTo("pgddt-991");
        month.today("2024-06-22");
        assertThat(answering(at)).isEqualTo("pldtbxh-991");
        String back = ledger.text("select id::text from dues.delegation");
        expect(404, huy.post("/delegations/" + back + "/return"));
        expect(303, thinh.post("/delegations/" + back + "/return"));
        assertThat(answering(at)).isEqualTo("pgddt-991");
        assertThat(text(huy.get("/").body())).doesNotContain("Được giao thay");
    }

    @Test
    @Order(3)
    void allThatAPartAnswersForGoesForASpan() {
        PageForm form = PageForm.of(thinh.get("/delegations").body(), "/delegations")
                .with("from", SampleUnits.organization("pgddt-991"))
                .with("to", SampleUnits.organization("pldtbxh-991"))
                .with("since", "2024-06-24")
                .with("last", "2024-06-28")
                .with("reason", "Nghỉ phép");
        expect(303, thinh.post("/delegations", form));
        assertThat(answering(at)).isEqualTo("pgddt-991");
        month.today("2024-06-25");
        assertThat(answering(at)).isEqualTo("pldtbxh-991");
        assertThat(text(huy.get("/delegations").body())).contains("Mọi việc phải nộp", "Nghỉ phép");
        month.today("2024-06-29");
        assertThat(answering(at)).isEqualTo("pgddt-991");
    }

    @Test
    @Order(4)
    void nothingGoesToAnotherBody() {
        PageForm form = PageForm.of(thinh.get(at).body(), at + "/delegations").with("reason", "x");
        for (String other : new String[] {"ubnd-97", "ubnd-97011", "lhpn-991"}) {
            expect(
                    422,
                    thinh.post(
                            at + "/delegations",
                            form.with("delegation", UUID.randomUUID()).with("to", SampleUnits.organization(other))));
        }
        expect(404, month.as("huong.namhang").post(at + "/delegations", form));
    }

    /** Pá Sa, which reports late or never, became a part of Nậm Hẳng on 1 July 2025. */
    @Test
    @Order(5)
    void whoTookOverAnswersForWhatWasLeftOpen() {
        month.today("2025-06-30");
        assertThat(answering("/dues/" + commune)).isEqualTo("ubnd-97012");
        month.today("2025-07-02");
        assertThat(answering("/dues/" + commune)).isEqualTo("ubnd-97011-2025");
        Browser huong = month.as("huong.namhang");
        assertThat(huong.get("/").body()).contains("/dues/" + commune);
        assertThat(text(huong.get("/dues/" + commune).body()))
                .contains("Ủy ban nhân dân xã Pá Sa", "Đang chịu trách nhiệm");
        String report = ActionMonth.location(expect(303, huong.post("/reports", "due", commune)));
        PageForm form = PageForm.of(huong.get(report).body(), report);
        expect(303, huong.post(report, form.with("submit", "true")));
        assertThat(ledger.count("dues.due where settled_at is not null and id = :id::uuid", "id", commune))
                .isOne();
        month.today("2024-06-20");
    }

    /** Ended when its due was long laid out: heard of when the day moves, and by the clock elsewhere. */
    @Test
    @Order(6)
    void whoEndsUnforeseenHandsOverAllTheSame() {
        UUID ended = ledger.id("""
                select o.id from units.organization o
                where o.body_id = :body and o.id in (select debtor_id from dues.due where settled_at is null)
                  and not exists (select from units.organization_succession s where s.predecessor_id = o.id)
                order by o.id limit 1
                """, "body", SampleUnits.organization("ubnd-991").value());
        String due = ledger.text(
                "select id::text from dues.due where debtor_id = :body and settled_at is null limit 1", "body", ended);
        expect(
                303,
                month.as("dinh.quantri")
                        .post(
                                "/organizations/" + ended + "/end",
                                "last",
                                "2024-06-24",
                                "successor",
                                SampleUnits.organization("pyt-991").toString()));
        month.today("2024-06-26");
        assertThat(answering(due)).isEqualTo("pyt-991");
    }

    private String answering(String path) {
        UUID found = ledger.id("""
                select r.organization_id from dues.responsibility r
                where r.due_id = :due::uuid
                  and r.during @> ((select day from web.assumed_date) + time '23:59') at time zone 'Asia/Ho_Chi_Minh'
                """, "due", path.replaceAll(".*/", ""));
        for (String key :
                new String[] {"pgddt-991", "pldtbxh-991", "ubnd-97012", "ubnd-97011-2025", "ubnd-97011", "pyt-991"}) {
            if (SampleUnits.organization(key).value().equals(found)) {
                return key;
            }
        }
        return found.toString();
    }

    private String due(String body) {
        return ledger.text(
                "select id::text from dues.due where debtor_id = :body and not provisional limit 1",
                "body",
                SampleUnits.organization(body).value());
    }
}
