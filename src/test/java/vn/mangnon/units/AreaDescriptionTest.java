package vn.mangnon.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** What people say of their own areas, and of no others. */
@DatabaseTest
class AreaDescriptionTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @LocalServerPort
    int port;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
    }

    @Test
    void whoDescribesHisAreaDescribesNoOther() {
        Browser huong = month.as("huong.namhang");
        String own = "/areas/" + first(huong.get("/areas").body(), "/areas/([0-9a-f-]{36})");
        expect(303, huong.post(own + "/children", "year", "2024", "children", "1430", "childrenBasis", "rà soát"));
        expect(303, huong.post(own + "/children", "year", "2024", "children", "1431", "childrenBasis", "rà soát"));
        assertThat(text(huong.get(own).body())).contains("1.431").doesNotContain("1.430");
        expect(422, huong.post(own + "/children", "year", "2031", "children", "5"));
        expect(422, huong.post(own + "/children", "year", "2024", "children", "-5"));
        expect(422, huong.post(own + "/children", "year", "2024", "children", ""));
        expect(
                422,
                huong.post(
                        own + "/attributes",
                        "attribute",
                        "ISLAND",
                        "holds",
                        "true",
                        "from",
                        "2024-02-30",
                        "basis",
                        "QĐ"));
        expect(
                422,
                huong.post(
                        own + "/attributes",
                        "attribute",
                        "MOON",
                        "holds",
                        "true",
                        "from",
                        "2024-02-20",
                        "basis",
                        "QĐ"));
        for (String from : List.of("2024-01-01", "2024-01-01", "2023-01-01")) {
            expect(
                    303,
                    huong.post(
                            own + "/attributes", "attribute", "ISLAND", "holds", "true", "from", from, "basis", "QĐ"));
        }
        String other =
                "/areas/" + areas.findByCode("97012", BEFORE).orElseThrow().id();
        expect(404, huong.get(other));
        expect(404, huong.post(other + "/children", "year", "2024", "children", "5"));
        expect(
                404,
                huong.post(
                        other + "/villages",
                        "villageKind",
                        "Bản",
                        "villageName",
                        "Xa",
                        "village",
                        UUID.randomUUID().toString()));
    }

    @Test
    void aVillageIsAddedOnceAndNoOtherAreaIsEverMoved() {
        month.today("2025-08-01");
        Browser trang = new ActionMonth(port).as("trang.thitran");
        Area commune = areas.findByCode("97010", AFTER).orElseThrow();
        String at = "/areas/" + commune.id();
        String village = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            expect(303, trang.post(at + "/villages", "villageKind", "Bản", "villageName", "Mới", "village", village));
        }
        assertThat(areas.within(commune.id(), AreaLevel.VILLAGE, AFTER))
                .filteredOn(one -> one.name().equals("Bản Mới"))
                .hasSize(1);
        UUID province = areas.findByCode("97", AFTER).orElseThrow().id().value();
        expect(
                404,
                trang.post(
                        at + "/villages", "villageKind", "Bản", "villageName", "Tỉnh", "village", province.toString()));
        assertThat(jdbc.sql("select count(*) from units.area_parent where area_id = :id and parent_id = :commune")
                        .param("id", province)
                        .param("commune", commune.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
