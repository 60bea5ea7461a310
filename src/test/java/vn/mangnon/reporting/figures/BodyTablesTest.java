package vn.mangnon.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Csv;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Tables of figures by body: each with its line, as the lines were on each day, for those whose lines they are. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyTablesTest {
    private static final String YEAR = "&units=true&first=2024-01-01&last=2024-12-31";

    @LocalServerPort
    int port;

    private Browser diep;
    private Browser tien;

    @BeforeAll
    void twoLines() {
        ActionMonth month = new ActionMonth(port);
        diep = month.as("diep.phunu");
        tien = month.as("tien.binhkhe");
    }

    private static String asked(String body, String indicator, String more) {
        return "?body=" + SampleUnits.organization(body) + "&indicator=" + indicator + more;
    }

    /** By row, of one column. */
    private static Map<String, Long> column(String json, int column) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (JsonNode row : JsonMapper.shared().readTree(json).get("rows")) {
            JsonNode value = row.get("cells").get(column).get("value");
            String name = row.get("sort").asString().equals("BODY")
                    ? row.get("name").asString()
                    : row.get("sort").asString();
            figures.put(name, value == null ? null : value.asLong());
        }
        return figures;
    }

    private static long recorded(String... bodies) {
        return Csv.resource("sample/activities-2024.csv").stream()
                .filter(row -> List.of(bodies).contains(row.get("organization_key")))
                .filter(row -> !row.get("children_total").isEmpty())
                .mapToLong(row -> Long.parseLong(row.get("children_total")))
                .sum();
    }

    @Test
    void whatABodyAndEachBodyBelowItDidMakesTheWhole() {
        String json = expect(200, diep.get("/api/figures" + asked("lhpn-97", "attendance", "&across=YEARS" + YEAR)))
                .body();
        long district = recorded("lhpn-991", "lhpn-97011", "lhpn-97015");

        assertThat(json).contains("\"body\":{").contains("\"published\":false");
        assertThat(column(json, 0))
                .containsEntry("OWN", 0L)
                .containsEntry("Hội LHPN TP Hòa Lâm", recorded("lhpn-990"))
                .containsEntry("Hội LHPN Mường Lằn", district)
                .containsEntry("Hội LHPN Bình Khê", 0L)
                .containsEntry("Hội LHPN Lũng Vàng", recorded("lhpn-993"))
                .containsEntry("TOTAL", recorded("lhpn-990", "lhpn-993") + district)
                .hasSize(6);
        assertThat(district).isPositive();
    }

    @Test
    void everyFigureOpensToItsRecords() {
        String page = expect(
                        200, diep.get("/figures/table" + asked("lhpn-97", "training.trainees", "&across=YEARS" + YEAR)))
                .body();

        assertThat(text(page)).contains("Chính cơ quan 62", "Hội LHPN Bình Khê 0", "Tổng cộng 62");
        for (String link : all(page, "href=\"(/figures/records[^\"]*)\"")) {
            assertThat(text(expect(200, diep.get(link.replace("&amp;", "&"))).body()))
                    .contains("62", "mẹ đỡ đầu");
        }
        String own = first(page, "href=\"(/figures/records[^\"]*itself=true[^\"]*)\"")
                .replace("&amp;", "&");
        assertThat(text(tien.get(own).body())).doesNotContain("mẹ đỡ đầu");
    }

    @Test
    void withoutAskingItIsTheReadersOwnBodyAndPicturesAndFilesSayTheSame() {
        String page = text(expect(200, diep.get("/figures/table")).body());

        assertThat(page).contains("Hội LHPN Mường Lằn", "ngành dọc").doesNotContain("Bản đồ");
        String asked = asked("lhpn-97", "attendance", "&across=YEARS" + YEAR);
        assertThat(text(diep.get("/figures/table.csv" + asked).body())).contains("Hội LHPN Mường Lằn;78");
        assertThat(diep.get("/figures/picture.svg" + asked + "&look=chart").body())
                .contains("Hội LHPN Mường Lằn", ">78<");
        assertThat(diep.bytes("/figures/table.xlsx" + asked)).isNotEmpty();
    }

    /** The district's bodies ended with June 2025; from July the communes stand below the province. */
    @Test
    void eachBodyCountsWhileItWasThere() {
        String days = "&across=HALF_YEARS&units=true&first=2025-01-01&last=2025-12-31";
        String json = expect(200, diep.get("/api/figures" + asked("lhpn-97", "attendance", days)))
                .body();

        assertThat(column(json, 0))
                .containsEntry("Hội LHPN Mường Lằn", 0L)
                .containsEntry("Hội LHPN xã Mường Lằn", null);
        assertThat(column(json, 1))
                .containsEntry("Hội LHPN Mường Lằn", null)
                .containsEntry("Hội LHPN xã Mường Lằn", 0L);
    }

    @Test
    void ofABodyAboveOnlyWhatIsPublishedAndNothingSensitiveIsShown() {
        assertThat(text(expect(200, tien.get("/figures/table" + asked("doan-97", "safe_home.houses", YEAR)))
                        .body()))
                .contains("chỉ có số liệu được công bố");
        for (String indicator : List.of("attendance", "abuse.children")) {
            assertThat(text(expect(422, tien.get("/figures/table" + asked("doan-97", indicator, YEAR)))
                            .body()))
                    .contains("không được công bố");
            expect(409, tien.get("/figures/table.csv" + asked("doan-97", indicator, YEAR)));
        }
        expect(404, tien.get("/figures/table?body=" + UUID.randomUUID() + YEAR));
    }

    @Test
    void theOverviewOfALineLeadsToTheSameFigures() {
        String page = expect(200, diep.get("/overview")).body();
        String link = first(page, "href=\"(/figures/table\\?[^\"]*indicator=attendance[^\"]*)\"")
                .replace("&amp;", "&");

        assertThat(text(page)).contains("Hội Liên hiệp Phụ nữ tỉnh Hòa Lâm", "458 lượt trẻ em");
        assertThat(text(expect(200, diep.get(link)).body())).contains("Hội LHPN TP Hòa Lâm", "Tăng, giảm");
    }
}
