package vn.mangnon.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleCampaigns;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.web.BusinessClock;

/** What a board opens to, whom it urges, and who takes it over from a body that ended. */
@DatabaseTest
class CampaignBoardTest {
    private static final String MONTH = "/campaigns/" + SampleCampaigns.campaign("thd-2024");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    private ActionMonth month;
    private Browser nam;
    private Browser sinh;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        nam = month.as("nam.soldtbxh");
        sinh = month.as("sinh.pasa");
    }

    @AfterEach
    void theDayIsAsItWas() {
        clock.assume(SampleProvince.FIRST_DAY);
    }

    private record Linked(String path, String number) {}

    private static List<Linked> numbers(String board) {
        List<Linked> numbers = new ArrayList<>();
        Matcher link = Pattern.compile("href=\"(/campaigns/[^\"]*/records[^\"]*)\">\\D*([0-9.]+)")
                .matcher(board);
        while (link.find()) {
            numbers.add(new Linked(link.group(1), link.group(2)));
        }
        return numbers;
    }

    @Test
    void everyNumberOpensToRecordsThatComeToIt() {
        List<Linked> numbers = numbers(nam.get(MONTH + "?all=true").body());
        assertThat(numbers).hasSizeGreaterThan(25);
        assertThat(numbers).extracting(Linked::path).anyMatch(path -> !path.contains("unit"));
        for (Linked one : numbers) {
            String records = expect(200, nam.get(one.path)).body();
            assertThat(text(records)).contains("· " + one.number + " ");
            long sum =
                    ActionMonth.all(records, "href=\"(/[a-z]+/[0-9a-f-]{36})\"").size();
            assertThat(sum).as(one.path).isPositive();
        }
        Browser huy = month.as("huy.muonglan");
        Linked own = numbers(huy.get(MONTH).body()).getFirst();
        assertThat(text(huy.get(own.path).body())).contains("Huyện Mường Lằn", "· " + own.number + " điểm");
        expect(404, sinh.get(own.path));
    }

    @Test
    void whoLeadsUrgesOneThenAllThatLagAndNobodyTwiceADay() {
        String urging = MONTH + "/urging";
        String pasa = first(nam.get(MONTH).body(), "value=\"([0-9a-f-]{36})\" aria-label=\"Đôn đốc Xã Pá Sa\"");
        expect(404, nam.post(urging, "unit", "nowhere"));
        expect(303, nam.post(urging, "unit", pasa));
        assertThat(text(sinh.get("/").body()))
                .containsOnlyOnce(
                        "Tháng hành động Vì trẻ em năm 2024: đơn vị bạn còn 2 việc chưa đủ. Nơi chủ trì đôn đốc");
        expect(303, nam.post(urging, "unit", pasa));
        assertThat(urged()).isEqualTo(1);
        String board = nam.get(MONTH).body();
        assertThat(text(board)).contains("đã đôn đốc 1 lần, gần nhất 20/06/2024", "đôn đốc nơi còn thiếu");
        long lagging = Long.parseLong(first(text(board), "Đôn đốc ([0-9]+) nơi còn thiếu"));
        expect(303, nam.post(urging));
        assertThat(urged()).isEqualTo(1 + lagging).isGreaterThan(10);
        assertThat(text(nam.get(MONTH).body())).doesNotContain("nơi còn thiếu Cấp");
        clock.assume(LocalDate.of(2024, 6, 21));
        expect(303, nam.post(urging));
        assertThat(urged()).isEqualTo(2 * (1 + lagging));
        assertThat(jdbc.sql("select count(*) from journal.entry where verb = 'campaigns.deed.urged'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from campaigns.urging where body_id = :own")
                        .param("own", SampleUnits.organization("ubnd-97").value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyIsUrgedByOthersNorBeforeItsFirstDay() {
        Browser huy = month.as("huy.muonglan");
        expect(404, huy.post(MONTH + "/urging"));
        PageForm later = PageForm.of(huy.get("/campaigns/new").body(), "/campaigns")
                .with("name", "Ngày hội mùa thu")
                .with("first", "2024-09-01")
                .with("last", "2024-09-09");
        String there = location(expect(303, huy.post("/campaigns", later)));
        expect(409, huy.post(there + "/urging"));
    }

    /** The commune of Nà Tòng went whole into the new Mường Lằn, and so did its committee. */
    @Test
    void whoTookOverTheLeadingBodyCorrectsClosesAndBringsTogether() {
        Browser quyet = month.as("quyet.natong");
        PageForm form =
                PageForm.of(quyet.get("/campaigns/new").body(), "/campaigns").with("name", "Hè vui của xã");
        String there = location(expect(303, quyet.post("/campaigns", form)));
        PageForm works = PageForm.of(quyet.get(there + "/works").body(), there + "/works")
                .with("work", "play.items");
        expect(303, quyet.post(there + "/works", works));
        expect(404, month.as("trang.thitran").get(there + "/edit"));
        clock.assume(LocalDate.of(2025, 8, 15));
        Browser trang = month.as("trang.thitran");
        String page = expect(200, trang.get(there)).body();
        assertThat(text(page)).contains("thay Ủy ban nhân dân xã Nà Tòng", "Xã Nà Tòng", "Chưa có");
        expect(200, trang.get(there + "/works"));
        PageForm asked = PageForm.of(page, "/requests/form");
        assertThat(asked.values("bodies"))
                .containsExactly(SampleUnits.organization("ubnd-97010-2025").toString());
        expect(
                303,
                trang.post(
                        there,
                        PageForm.of(trang.get(there + "/edit").body(), there).with("theme", "Hè vui")));
        assertThat(text(trang.get(there).body())).contains("“Hè vui”");
        expect(303, trang.post(there + "/withdrawal", "because", "Xã đã sáp nhập"));
        assertThat(text(trang.get(there).body())).contains("Xã đã sáp nhập");
    }

    private long urged() {
        return jdbc.sql("select count(*) from campaigns.urging")
                .query(Long.class)
                .single();
    }
}
