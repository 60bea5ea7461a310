package vn.mangnon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** Finding: for whom, by old and new names, in which order, at what cost. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SampleUnits units;

    private ActionMonth month;
    private Browser huy;

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        huy = month.as(OFFICER);
    }

    @Test
    void nobodyFindsAnotherLinesDraft() {
        String draft = month.read();
        jdbc.sql("update planning.plan set subject = 'Zêbra bí mật' where id = :id")
                .param("id", UUID.fromString(draft))
                .update();
        jdbc.sql("""
                insert into planning.item (id, plan_id, position, level, kind, text)
                values (gen_random_uuid(), :id, 900, 3, 'TASK', 'Việc zêbra')
                """).param("id", UUID.fromString(draft)).update();
        assertThat(hits(OFFICER, "zebra")).hasSize(2);
        assertThat(hits("thinh.muonglan", "zebra")).as("the same body").hasSize(2);
        for (String reader : List.of(
                "huong.namhang", "hanh.ubndtinh", "tien.binhkhe", "khang.tinhdoan", "my.suoinho", "dinh.quantri")) {
            assertThat(hits(reader, "zebra")).as(reader).isEmpty();
            assertThat(hits(reader, "zê")).as(reader).isEmpty();
        }
    }

    @Test
    void everythingThatIsFoundOpensForItsReader() {
        for (String reader :
                List.of("huong.namhang", OFFICER, "hanh.ubndtinh", "tien.binhkhe", "khang.tinhdoan", "my.suoinho")) {
            for (String typed : List.of("tre em", "nam hang", "bao cao", "muong lan", "ke hoach", "hoi")) {
                String page = month.as(reader)
                        .get("/search?q=" + typed.replace(' ', '+'))
                        .body();
                for (String path : ActionMonth.all(page, "class=\"title\" href=\"([^\"]+)\"")) {
                    assertThat(month.as(reader).get(path).statusCode())
                            .as(reader + " " + path)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aReportIsFoundByItsBodyAndThoseAboveAndWhileItIsWrittenByItsBodyAlone() {
        String report = month.open("huong.namhang");
        PageForm form = month.form("huong.namhang", report);
        form.names().stream()
                .filter(name -> name.matches("[0-9a-f-]{36}"))
                .forEach(part -> form.with(part, "Cầu treo bzót hư hỏng"));
        expect(303, month.as("huong.namhang").post("/reports/" + report, form));
        assertThat(hits("huong.namhang", "bzót")).hasSize(1);
        assertThat(hits(OFFICER, "bzot")).isEmpty();
        expect(
                303,
                month.as("huong.namhang")
                        .post(
                                "/reports/" + report,
                                month.form("huong.namhang", report).with("submit", "true")));
        assertThat(hits(OFFICER, "bzot")).singleElement().asString().contains("Nậm Hẳng", "Báo cáo");
        for (String stranger : List.of("sinh.pasa", "tien.binhkhe", "khang.tinhdoan", "my.suoinho")) {
            assertThat(hits(stranger, "bzót")).as(stranger).isEmpty();
        }
    }

    @Test
    void anOldPlaceNameFindsWhatWasRecordedThereAndWhatTookItOver() {
        Browser hanh = month.as("hanh.ubndtinh");
        String page = text(hanh.get("/search?q=Nà+Tòng").body());
        assertThat(page).contains("Xã Nà Tòng", "30/06/2025", "→ Xã Mường Lằn", "Hoạt động");
        String recorded = hanh.get("/search?q=na+tong&kind=ACTIVITY").body();
        Set<String> shown = ActionMonth.all(recorded, "href=\"/activities/([0-9a-f-]{36})\"");
        Set<String> there = jdbc
                .sql("select id::text from activities.activity where area_id = :area and withdrawn_because is null")
                .param(
                        "area",
                        units.area("97016", LocalDate.of(2024, 6, 1)).id().value())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        assertThat(there).isNotEmpty();
        assertThat(shown).containsAll(there);
        assertThat(hits("hanh.ubndtinh", "mường lằn")).anyMatch(hit -> hit.contains("Xã Mường Lằn"));
    }

    @Test
    void numberFirstThenTitleThenText() {
        assertThat(hits(OFFICER, "45/KH-UBND").getFirst()).contains("45/KH-UBND");
        List<String> hits = hits(OFFICER, "tháng hành động vì trẻ em");
        assertThat(hits.getFirst()).contains("Kế hoạch");
    }

    @Test
    void kindsNarrowItAndAPageHoldsTwenty() {
        String first = huy.get("/search?q=tr%E1%BA%BB+em").body();
        assertThat(ActionMonth.all(first.replaceAll("\\s+", " "), "(<li> <div class=\"split\">.*?</li>)"))
                .hasSize(20);
        String next =
                ActionMonth.first(first, "href=\"(/search\\?[^\"]*from=20)\"").replace("&amp;", "&");
        expect(200, huy.get(next));
        assertThat(huy.get(next).body()).isNotEqualTo(first);
        assertThat(text(huy.get("/search?q=tre+em&kind=TASK").body())).contains("Nhiệm vụ (");
        expect(200, huy.get("/search?q=tre+em&kind=NONE"));
        expect(200, huy.get("/search?q=tre+em&from=99999"));
        expect(200, huy.get("/search?q=tre+em&from=-1"));
        for (String odd : List.of("", "%27", "%26%7C", "%3A*", "%00", "a".repeat(5_000), "%F0%9F%98%80")) {
            expect(200, huy.get("/search?q=" + odd));
        }
        assertThat(text(huy.get("/search?q=qqqzzz").body())).contains("Không tìm thấy gì cho “qqqzzz”");
        assertThat(huy.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void aSearchCostsTheSameForMuchAsForLittle() {
        long little = StatementCounter.during(() -> huy.get("/search?q=qqqzzz"));
        long much = StatementCounter.during(() -> huy.get("/search?q=tre+em"));
        assertThat(much).isEqualTo(little).isLessThanOrEqualTo(30);
    }

    private List<String> hits(String reader, String typed) {
        return RelevanceTest.hits(month.as(reader), typed);
    }
}
