package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleActivities;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.web.BusinessClock;

/** Recording work with tired hands, twice, in pairs, and with bad intent. */
@DatabaseTest
class ActivitiesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    private final String title = "Tặng quà " + UUID.randomUUID();

    private ActionMonth month;
    private Browser huong;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        huong = month.as("huong.namhang");
    }

    @Test
    void numbersThatCannotBeAreRefusedBesideTheirField() {
        for (List<String> bad : List.of(
                List.of("children", "-5"),
                List.of("children", "năm mươi"),
                List.of("children", "12,5"),
                List.of("children", "99999999999"),
                List.of("children", "999999999999999999999999"),
                List.of("figure.gift.children", "-1"),
                List.of("cost.state_budget", "1e9"),
                List.of("cost.other", "-2000"),
                List.of("adults", "2147483648000"))) {
            HttpResponse<String> answer = huong.post("/activities", blank().with(bad.get(0), bad.get(1)));
            assertThat(answer.statusCode()).as(bad.toString()).isEqualTo(422);
            assertThat(PageForm.of(answer.body(), "/activities").value(bad.get(0)))
                    .isEqualTo(bad.get(1));
        }
        assertThat(recorded()).isZero();
    }

    @Test
    void daysThatDoNotExistOrLieAheadAreRefused() {
        for (List<String> bad : List.of(
                List.of("beginsOn", "2024-02-30"),
                List.of("beginsOn", "31/06/2024"),
                List.of("beginsOn", ""),
                List.of("beginsOn", "0024-06-01"),
                List.of("beginsOn", "2024-06-21"),
                List.of("endsOn", "2024-06-31"),
                List.of("endsOn", "2024-06-01"))) {
            assertThat(huong.post("/activities", blank().with(bad.get(0), bad.get(1)))
                            .statusCode())
                    .as(bad.toString())
                    .isEqualTo(422);
        }
        assertThat(recorded()).isZero();
    }

    @Test
    void whatIsUnusualIsAskedBackAndTakenOnceConfirmed() {
        for (List<String> much : List.of(
                List.of("children", "2150"),
                List.of("figure.gift.children", "5000"),
                List.of("figure.gift.value", "2.000.000.000"),
                List.of("cost.other", "3000000000"),
                List.of("beginsOn", "2021-06-01"))) {
            PageForm form = blank().with(much.get(0), much.get(1));
            HttpResponse<String> asked = huong.post("/activities", form);
            assertThat(asked.statusCode()).as(much.toString()).isEqualTo(422);
            PageForm again = PageForm.of(asked.body(), "/activities");
            assertThat(again.value(much.get(0))).isEqualTo(much.get(1));
            expect(303, huong.post("/activities", again.with("confirmed", "true")));
        }
    }

    @Test
    void partsMustAddUpToTheChildrenWhoCame() {
        PageForm form =
                blank().with("children", "50").with("children.BOYS", "20").with("children.GIRLS", "31");
        expect(422, huong.post("/activities", form));
        expect(422, huong.post("/activities", form.with("children.GIRLS", "30").with("children.UNDER_6", "49")));
        String id = form.value("id");
        expect(
                303,
                huong.post(
                        "/activities",
                        form.with("children.UNDER_6", "10")
                                .with("children.FROM_6_TO_10", "20")
                                .with("children.FROM_11_TO_15", "20")));
        assertThat(measured(id, "attendance", 0)).isEqualTo(50);
        assertThat(measured(id, "attendance", 1)).isEqualTo(20);
        assertThat(measured(id, "attendance", 5)).isEqualTo(20);
    }

    @Test
    void anEventOfTwoKindsCountsInEachTableAndItsChildrenOnceTogether() {
        PageForm form = blank().with("kinds", "launch", "participation").with("children", "90");
        expect(303, huong.post("/activities", form));
        String id = form.value("id");
        assertThat(measured(id, "launch.items", 0)).isEqualTo(1);
        assertThat(measured(id, "participation.items", 0)).isEqualTo(1);
        assertThat(measured(id, "launch.children", 0)).isEqualTo(90);
        assertThat(measured(id, "participation.children", 0)).isEqualTo(90);
        assertThat(measured(id, "attendance", 0)).as("each child once").isEqualTo(90);
    }

    @Test
    void costsStandBySource() {
        PageForm form = blank().with("cost.state_budget", "1.500.000")
                .with("cost.ngo", "700 000")
                .with("cost.other", "0");
        expect(303, huong.post("/activities", form));
        assertThat(jdbc.sql(
                                "select source || ' ' || quantity from measures.measure where record_id = :id::uuid and indicator = 'cost' order by source")
                        .param("id", form.value("id"))
                        .query(String.class)
                        .list())
                .containsExactly("ngo 700000", "state_budget 1500000");
    }

    @Test
    void aDoubleClickMakesOneRecordAndASecondWithdrawalNothing() {
        PageForm form = blank();
        String there = location(expect(303, huong.post("/activities", form)));
        assertThat(location(expect(303, huong.post("/activities", form)))).isEqualTo(there);
        assertThat(jdbc.sql("select count(*) from journal.entry where record_id = :id::uuid")
                        .param("id", form.value("id"))
                        .query(Long.class)
                        .single())
                .isOne();
        expect(303, huong.post(there + "/withdrawal", "because", ""));
        assertThat(measured(form.value("id"), "gift.children", 0)).isEqualTo(12);
        expect(303, huong.post(there + "/withdrawal", "because", "Ghi hai lần"));
        assertThat(jdbc.sql("select count(*) from measures.measure where record_id = :id::uuid and retracted is null")
                        .param("id", form.value("id"))
                        .query(Long.class)
                        .single())
                .isZero();
        expect(409, huong.post(there + "/withdrawal", "because", "Lần nữa"));
        expect(409, huong.get(there + "/edit"));
        assertThat(text(huong.get(there).body())).contains("Ghi hai lần");
    }

    @Test
    void whoSavesSecondSeesWhatChangedAndKeepsWhatWasTyped() {
        PageForm form = blank();
        String there = location(expect(303, huong.post("/activities", form)));
        PageForm both = PageForm.of(huong.get(there + "/edit").body(), there);
        expect(303, huong.post(there, both.with("figure.gift.children", "15")));
        HttpResponse<String> second =
                huong.post(there, both.with("figure.gift.children", "20").with("note", "Đã kiểm lại"));
        expect(409, second);
        assertThat(text(second.body())).contains("15");
        PageForm kept = PageForm.of(second.body(), there);
        assertThat(kept.value("figure.gift.children")).isEqualTo("20");
        assertThat(kept.value("note")).isEqualTo("Đã kiểm lại");
        assertThat(measured(form.value("id"), "gift.children", 0)).isEqualTo(15);
        expect(303, huong.post(there, kept));
        assertThat(measured(form.value("id"), "gift.children", 0)).isEqualTo(20);
    }

    /** The commune of Nà Tòng went whole into the new Mường Lằn, and so did its committee. */
    @Test
    void whoTookOverABodyCorrectsItsRecords() {
        String former = "/activities/" + SampleActivities.activity("2024-043");
        Browser trang = month.as("trang.thitran");
        expect(404, trang.get(former + "/edit"));
        clock.assume(LocalDate.of(2025, 8, 15));
        try {
            Browser heir = month.as("trang.thitran");
            PageForm form = PageForm.of(heir.get(former + "/edit").body(), former);
            expect(303, heir.post(former, form.with("note", "Đã đối chiếu với sổ của xã cũ")));
            assertThat(text(heir.get(former).body())).contains("Đã đối chiếu với sổ của xã cũ", "Xã Nà Tòng");
        } finally {
            clock.assume(SampleProvince.FIRST_DAY);
        }
    }

    @Test
    void somebodyElsesRecordIsNeitherCorrectedNorGivenFiles() {
        String theirs = SampleActivities.activity("2024-045").toString();
        Browser huy = month.as(OFFICER);
        expect(200, huy.get("/activities/" + theirs));
        expect(404, huy.get("/activities/" + theirs + "/edit"));
        expect(404, huong.get("/activities/" + theirs));
        PageForm forged = blank().with("id", theirs);
        expect(404, huong.post("/activities", forged));
        expect(
                404,
                huy.post(
                        "/activities/" + theirs,
                        PageForm.of(huy.get("/activities/new").body(), "/activities")
                                .with("title", "Sửa hộ")
                                .with("kinds", "gift")
                                .with("figure.gift.children", 1)));
        expect(404, huy.post("/activities/" + theirs + "/withdrawal", "because", "Không phải của tôi"));
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where record_id = :id::uuid and verb <> 'activities.deed.recorded'")
                        .param("id", theirs)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anywhereElseOrWithNobodyKnownItDidNotHappen() {
        String elsewhere = jdbc.sql("select area_id::text from units.organization where id = :id")
                .param("id", SampleUnits.organization("ubnd-97012").value())
                .query(String.class)
                .single();
        expect(422, huong.post("/activities", blank().with("area", elsewhere)));
        expect(422, huong.post("/activities", blank().with("area", "")));
        expect(422, huong.post("/activities", blank().with("partners", UUID.randomUUID())));
        expect(422, huong.post("/activities", blank().with("plan", UUID.randomUUID())));
        expect(422, huong.post("/activities", blank().with("plan", month.read())));
        expect(422, huong.post("/activities", blank().with("kinds", "no-such-kind")));
        expect(422, huong.post("/activities", blank().without("kinds")));
        expect(422, huong.post("/activities", blank().with("title", "x".repeat(301))));
        assertThat(recorded()).isZero();
    }

    @Test
    void correctingARecordKeepsThePartnersItHad() {
        String joint = SampleActivities.activity("2024-045").toString();
        Browser owner = month.as("thuan.angsao");
        UUID partner = SampleUnits.organization("ngo-suoi-nho").value();
        jdbc.sql("insert into activities.partner values (:id::uuid, :partner) on conflict do nothing")
                .param("id", joint)
                .param("partner", partner)
                .update();
        PageForm form = PageForm.of(owner.get("/activities/" + joint + "/edit").body(), "/activities/" + joint);
        assertThat(form.values("partners")).contains(partner.toString());
    }

    /** A form with which nothing is wrong. */
    private PageForm blank() {
        return PageForm.of(huong.get("/activities/new").body(), "/activities")
                .with("title", title)
                .with("beginsOn", "2024-06-05")
                .with("kinds", "gift")
                .with("figure.gift.children", "12")
                .with("children", "12");
    }

    private long recorded() {
        return jdbc.sql("select count(*) from activities.activity where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }

    private long measured(String record, String indicator, int cell) {
        return jdbc.sql("""
                select coalesce(sum(quantity), -1) from measures.measure
                where record_id = :id::uuid and indicator = :indicator and cell_id = :cell and retracted is null
                """)
                .param("id", record)
                .param("indicator", indicator)
                .param("cell", cell)
                .query(Long.class)
                .single();
    }
}
