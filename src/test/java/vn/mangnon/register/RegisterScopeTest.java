package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.sample.SampleChildren;
import vn.mangnon.testing.DatabaseTest;

/** Names are for the commune where a child lives; from any other seat there is nothing, not even another number. */
@DatabaseTest
class RegisterScopeTest {
    private static final String MO = "/children/" + SampleChildren.child("mo");
    private static final List<String> OTHERS =
            List.of("trang.thitran", "sinh.pasa", "huy.muonglan", "thinh.muonglan", "nam.soldtbxh", "hanh.ubndtinh");
    private static final List<String> OUTSIDE = List.of("diep.phunu", "khang.tinhdoan", "nhan.hdnd", "dinh.quantri");

    @LocalServerPort
    int port;

    private ChildDesk desk;

    @BeforeEach
    void people() {
        desk = new ChildDesk(port);
    }

    @Test
    void herOwnCommuneSeesHer() {
        assertThat(expect(200, desk.as(HUONG).get(MO)).body())
                .contains("Quàng Thị Mơ", "a) Trẻ em mồ côi cả cha và mẹ", "Sống với người thân thích", "ông nội");
        assertThat(expect(200, desk.as(HUONG).get("/children")).body())
                .contains("Quàng Thị Mơ", "Mùa A Dua", "6 trẻ em; 5 trẻ em có hoàn cảnh đặc biệt với 6 lượt hoàn cảnh");
    }

    @Test
    void anybodyElsesPageIsTheOneOfAChildWhoIsNotThere() {
        for (String other : concat(OTHERS, OUTSIDE)) {
            String nobody = expect(404, desk.as(other).get("/children/" + UUID.randomUUID()))
                    .body();
            assertThat(expect(404, desk.as(other).get(MO)).body().replaceAll("/children/[0-9a-f-]{36}", ""))
                    .as(other)
                    .isEqualTo(nobody.replaceAll("/children/[0-9a-f-]{36}", ""));
        }
    }

    @Test
    void noRouteOfHersOpensFromAnotherSeat() {
        for (String other : OTHERS) {
            for (String page :
                    List.of("/edit", "/move", "/situations/new", "/supports/new", "/needs/new", "/guardians/new")) {
                expect(404, desk.as(other).get(MO + page));
            }
            for (String deed : List.of("", "/move", "/leaving", "/situations", "/supports", "/needs", "/guardians")) {
                expect(
                        404,
                        desk.as(other).post(MO + deed, "id", UUID.randomUUID().toString()));
            }
            expect(404, desk.as(other).get("/children/new?with=" + SampleChildren.child("mo")));
        }
    }

    @Test
    void listsSearchAndCountsHoldTheOwnCommuneOnly() {
        assertThat(expect(200, desk.as("trang.thitran").get("/children")).body())
                .contains("0 trẻ em; 0 trẻ em có hoàn cảnh đặc biệt với 0 lượt")
                .doesNotContain("Quàng", "Mùa A Dua");
        assertThat(desk.find("trang.thitran", "Quàng Thị Mơ").body()).contains("Không tìm thấy", "0 trẻ em;");
        assertThat(desk.find("sinh.pasa", "mo").body()).doesNotContain("Quàng Thị Mơ");
        assertThat(expect(200, desk.as("sinh.pasa").get("/children/quiet")).body())
                .doesNotContain("Quàng");
        assertThat(expect(200, desk.as("trang.thitran").get("/search?q=Quàng Thị Mơ".replace(" ", "+")))
                        .body())
                .doesNotContain(MO);
    }

    @Test
    void bodiesAboveSeeNumbersWithoutNames() {
        for (String above : List.of("huy.muonglan", "nam.soldtbxh", "hanh.ubndtinh")) {
            String page = expect(200, desk.as(above).get("/children")).body();
            assertThat(page)
                    .as(above)
                    .contains("Theo nhóm hoàn cảnh", "ẩn")
                    .doesNotContain("Quàng", "Mùa A", "Cầm Thị");
            expect(404, desk.as(above).post("/children/found", "q", "mo"));
            expect(404, desk.as(above).get("/children/quiet"));
            expect(404, desk.as(above).get("/children/former"));
            expect(404, desk.as(above).get("/children/new"));
        }
        expect(404, desk.as("huy.muonglan").get("/children/unmoved"));
    }

    @Test
    void otherLinesSeeNoRegisterAtAll() {
        for (String outside : OUTSIDE) {
            for (String page :
                    List.of("/children", "/children/quiet", "/children/former", "/children/unmoved", "/children/new")) {
                expect(404, desk.as(outside).get(page));
            }
            expect(404, desk.as(outside).post("/children/found", "q", "mo"));
            assertThat(desk.as(outside).get("/").body()).doesNotContain("href=\"/children\"");
        }
    }

    @Test
    void sheIsFoundByPartsOfHerNameByInitialsYearAndGroup() {
        for (String words : List.of("mơ", "QUANG THI", "thi mo", "qtm", "Mơ 2012", "2014 quàng")) {
            assertThat(desk.find(HUONG, words).body()).as(words).contains("Quàng Thị Mơ");
        }
        for (String words : List.of("mơ 2016", "mua mo", "qtx")) {
            assertThat(desk.find(HUONG, words).body()).as(words).doesNotContain("Quàng Thị Mơ");
        }
        assertThat(desk.as(HUONG).post("/children/found", "group", "AT_RISK").body())
                .contains("Lò Thị Đén", "1 trẻ em; 0 trẻ em có hoàn cảnh đặc biệt")
                .doesNotContain("Quàng");
        assertThat(desk.as(HUONG).post("/children/found", "hamlet", "huoi sang").body())
                .contains("Mùa A Dua", "Vàng Thị Phận")
                .doesNotContain("Quàng");
        assertThat(desk.as(HUONG)
                        .post("/children/found", "ageFrom", "12", "ageTo", "14")
                        .body())
                .contains("Lò Thị Đén", "Vàng Thị Phận")
                .doesNotContain("Quàng", "Mùa A Dua");
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
