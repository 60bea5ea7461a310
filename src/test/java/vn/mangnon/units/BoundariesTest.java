package vn.mangnon.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.shared.Refused;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;

/** Outlines are loaded by code and simplified; then maps are drawn by them. */
@DatabaseTest
class BoundariesTest {
    private static final String MAP =
            "/figures/table?look=map&indicator=attendance&across=YEARS&first=2024-01-01&last=2024-06-20&units=true";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser dinh;

    @BeforeEach
    void signIn() {
        dinh = new ActionMonth(port).as("dinh.quantri");
    }

    @Test
    void aMapIsDrawnOnceAllItsUnitsHaveAnOutline() {
        List<String> codes = new Ledger(jdbc).texts("""
                select n.code from units.area a join units.area_name n on n.area_id = a.id and n.during @> date '2024-06-20'
                where a.level = 'COMMUNE' and n.code like '97%' order by n.code
                """);
        assertThat(dinh.get(MAP).body()).contains("<svg").doesNotContain("<path");
        assertThat(text(load(collection(codes.subList(1, codes.size()), "99999"))
                        .body()))
                .contains("Đã nạp ranh giới của " + (codes.size() - 1) + " đơn vị", "1 mã không phải", "99999");
        assertThat(dinh.get(MAP).body()).doesNotContain("<path");
        load(collection(codes));
        assertThat(dinh.get(MAP).body()).contains("<path");
        assertThat(dinh.weight(MAP)).isLessThanOrEqualTo(30 * 1024);
        assertThat(text(dinh.get("/boundaries").body())).contains(codes.size() + " trong ");
    }

    @Test
    void whatIsWrongIsSaidAndNothingKept() {
        refused("không phải", "GeoJSON".getBytes(StandardCharsets.UTF_8));
        refused("không có đơn vị nào", "{}".getBytes(StandardCharsets.UTF_8));
        refused("tọa độ ngoài Việt Nam", collection(List.of("97010")), "105.", "2105.");
        refused("không có đa giác", collection(List.of("97010")), "Polygon", "Point");
        refused("thuộc tính \"code\"", collection(List.of("97010")), "code", "ma");
        expect(404, new ActionMonth(port).as("nam.soldtbxh").get("/boundaries"));
    }

    /** A circle of ten thousand points becomes one that looks the same; an island too small to be seen stays. */
    @Test
    void outlinesAreSimplified() {
        List<int[]> circle = new ArrayList<>(IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> new int[] {
                    1_050_000 + (int) (5_000 * Math.cos(i * Math.PI / 5_000)),
                    210_000 + (int) (5_000 * Math.sin(i * Math.PI / 5_000))
                })
                .toList());
        List<int[]> island = List.of(
                new int[] {1_120_000, 100_000},
                new int[] {1_120_001, 100_000},
                new int[] {1_120_001, 100_001},
                new int[] {1_120_000, 100_000});
        Boundary simple = Outline.simplified(List.of(circle, island));

        assertThat(simple.rings()).hasSize(2);
        assertThat(simple.rings().getFirst().length / 2).isBetween(16, 100);
        assertThat(Boundary.parse(simple.text()).text()).isEqualTo(simple.text());
    }

    @Test
    void tooLargeAFileIsRefused() {
        assertThatThrownBy(() -> BoundaryFile.read(new byte[BoundaryFile.MOST_BYTES + 1], "code"))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("units.boundaries.too-large");
    }

    private java.net.http.HttpResponse<String> load(byte[] file) {
        expect(303, upload(file));
        return dinh.get("/boundaries");
    }

    private void refused(String words, byte[] file, String... replaced) {
        String content = new String(file, StandardCharsets.UTF_8);
        String sent = replaced.length == 0 ? content : content.replace(replaced[0], replaced[1]);
        assertThat(text(expect(422, upload(sent.getBytes(StandardCharsets.UTF_8)))
                        .body()))
                .contains(words);
    }

    private java.net.http.HttpResponse<String> upload(byte[] file) {
        return dinh.upload(
                "/boundaries", "xa.geojson", file, "property", "code", "day", "2024-06-20", "source", "Tự vẽ để thử");
    }

    /** Squares side by side. */
    private static byte[] collection(List<String> codes, String... further) {
        List<String> all = new ArrayList<>(codes);
        all.addAll(List.of(further));
        return IntStream.range(0, all.size())
                .mapToObj(i -> """
                        {"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "Polygon", "coordinates":
                        [[[105.%2$02d, 21.0], [105.%3$02d, 21.0], [105.%3$02d, 21.01], [105.%2$02d, 21.01], [105.%2$02d, 21.0]]]}}
                        """.formatted(all.get(i), 10 + i, 11 + i))
                .collect(Collectors.joining(",", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
