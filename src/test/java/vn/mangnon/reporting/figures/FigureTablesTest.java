package vn.mangnon.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Tables of figures: what adds up, what opens, and what is hidden from whom, on the page, in Excel's file and for programs alike. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureTablesTest {
    private static final String DAYS = "&first=2024-01-01&last=2024-06-20";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser huong;
    private Browser nam;
    private String home;
    private String province;

    @BeforeAll
    void twoChildrenWereAbused() {
        TwoChildren two = new TwoChildren(port, jdbc);
        huong = two.huong;
        nam = two.nam;
        home = two.home;
        province = two.province;
    }

    private static String asked(String area, String indicator, String more) {
        return "area=" + area + "&indicator=" + indicator + DAYS + more;
    }

    @Test
    void whoMayOpenTheRecordsSeesSmallNumbers() {
        String table = "/figures/table?" + asked(home, "abuse.children", "&across=sex");

        assertThat(text(expect(200, huong.get(table)).body()))
                .contains("Nam", "Nữ", "Tổng cộng")
                .doesNotContain("…");
        assertThat(huong.get("/api/figures?" + asked(home, "abuse.children", "&across=sex"))
                        .body())
                .contains("\"value\":2", "\"published\":false");
        assertThat(text(huong.get("/figures/records?" + asked(home, "abuse.children", "&cell=1"))
                        .body()))
                .contains("Công an huyện");
    }

    @Test
    void outsideOnesOwnAreaSmallNumbersAreHiddenEverywhere() {
        String asked = asked(province, "abuse.children", "&across=sex&units=true");

        assertThat(huong.get("/figures/table?" + asked).body())
                .contains("Số nhỏ được che")
                .doesNotContain("/figures/records");
        assertThat(huong.get("/api/figures?" + asked).body())
                .contains("\"hidden\":true", "\"published\":true")
                .doesNotContain("\"value\":1", "\"value\":2");
        assertThat(huong.get("/api/figures?" + asked(province, "abuse.children", "&across=MONTHS"))
                        .body())
                .doesNotContain("\"value\":2");
        expect(404, huong.get("/figures/records?area=unknown"));
    }

    @Test
    void whatIsNotPublishedIsRefusedOutside() {
        assertThat(text(expect(422, huong.get("/figures/table?" + asked(province, "gift.children", "")))
                        .body()))
                .contains("không được công bố");
        expect(409, huong.get("/api/figures?" + asked(province, "gift.children", "")));
    }

    @Test
    void unitsAndWhatIsNoUnitsOwnMakeTheTotal() {
        String json = nam.get("/api/figures?" + asked(province, "attendance", "&across=INDICATORS&units=true"))
                .body();
        long all = 0;
        long total = 0;
        for (var row :
                tools.jackson.databind.json.JsonMapper.shared().readTree(json).get("rows")) {
            long value = row.get("cells").get(0).get("value").asLong();
            if (row.get("sort").asString().equals("TOTAL")) {
                total = value;
            } else {
                all += value;
            }
        }
        assertThat(total).isPositive().isEqualTo(all);
    }

    @Test
    void aTableTooLargeIsRefusedWithItsLimit() {
        String asked =
                "area=" + province + "&indicator=attendance&across=MONTHS&units=true&first=1900-01-01&last=2024-06-20";

        assertThat(text(expect(422, nam.get("/figures/table?" + asked)).body())).contains("Bảng quá lớn");
    }
}
