package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.time.LocalDate;
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

/** Whose a record is: sent twice, saved by two, left behind by a body that ended, reached for by strangers. */
@DatabaseTest
class ActivityOwnersTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    private ActionMonth month;

    private Browser huong;
    private Gifts gifts;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        huong = month.as("huong.namhang");
        gifts = new Gifts(huong, jdbc);
    }

    @Test
    void aDoubleClickMakesOneRecordAndASecondWithdrawalNothing() {
        PageForm form = gifts.blank();
        String there = location(expect(303, huong.post("/activities", form)));
        assertThat(location(expect(303, huong.post("/activities", form)))).isEqualTo(there);
        assertThat(jdbc.sql("select count(*) from journal.entry where record_id = :id::uuid")
                        .param("id", form.value("id"))
                        .query(Long.class)
                        .single())
                .isOne();
        expect(303, huong.post(there + "/withdrawal", "because", ""));
        assertThat(gifts.measured(form.value("id"), "gift.children", 0)).isEqualTo(12);
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
        PageForm form = gifts.blank();
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
        assertThat(gifts.measured(form.value("id"), "gift.children", 0)).isEqualTo(15);
        expect(303, huong.post(there, kept));
        assertThat(gifts.measured(form.value("id"), "gift.children", 0)).isEqualTo(20);
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
        PageForm forged = gifts.blank().with("id", theirs);
        expect(404, huong.post("/activities", forged));
        expect(
                404,
                huy.post(
                        "/activities/" + theirs,
                        PageForm.of(huy.get("/activities/new?kind=gift").body(), "/activities")
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
}
