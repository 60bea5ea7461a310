package vn.mangnon.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Bodies and areas arranged through their pages, by hands that slip and by hands that reach too far. */
@DatabaseTest
class ArrangementTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @LocalServerPort
    int port;

    @Autowired
    Areas areas;

    @Autowired
    Organizations organizations;

    @Autowired
    LayOutLine layOutLine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ActionMonth month;

    private Browser admin;

    private final String division = SampleUnits.organization("pldtbxh-991").toString();

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        admin = month.as("dinh.quantri");
    }

    @Test
    void aBoardIsSetUpOnceAndCalledByThreeNames() {
        String at = "/organizations/" + division;
        PageForm form = PageForm.of(admin.get(at).body(), at + "/below").with("belowName", "Tổ công tác trẻ em");
        expect(303, admin.post(at + "/below", form));
        expect(303, admin.post(at + "/below", form));
        Id<Organization> board = new Id<>(UUID.fromString(form.value("below")));
        assertThat(organizations.require(board).bodyId())
                .isEqualTo(organizations
                        .require(new Id<>(UUID.fromString(division)))
                        .bodyId());
        String there = "/organizations/" + board;
        for (String name : List.of("Tổ trẻ em", "Ban chỉ đạo công tác trẻ em", "tổ trẻ em")) {
            expect(303, admin.post(there + "/aliases", "alias", name));
        }
        assertThat(organizations.aliases(board)).hasSize(2);
        expect(303, admin.post(there + "/aliases", "alias", "Tổ trẻ em", "forget", "true"));
        assertThat(organizations.aliases(board)).containsExactly("Ban chỉ đạo công tác trẻ em");
        expect(422, admin.post(at + "/below", form.with("belowFrom", "2024-06-31")));
        expect(422, admin.post(at + "/below", form.with("belowName", "")));
        expect(422, admin.post(at + "/below", form.with("kind", "EMPIRE")));
    }

    @Test
    void nobodyPutsAStrangersBodyBelowHisOwn() {
        UUID stranger = transaction.execute(status -> layOutLine
                .over(areas.findByCode("01", BEFORE).orElseThrow(), Line.ASSOCIATION, BEFORE)
                .id()
                .value());
        String at = "/organizations/" + division;
        PageForm form = PageForm.of(admin.get(at).body(), at + "/below")
                .with("belowName", "Chiếm lấy")
                .with("below", stranger);
        admin.post(at + "/below", form);
        assertThat(jdbc.sql("select count(*) from units.organization_parent where organization_id = :id")
                        .param("id", stranger)
                        .query(Long.class)
                        .single())
                .isZero();
        expect(404, admin.get("/organizations/" + stranger));
        expect(
                404,
                admin.post("/organizations/" + stranger + "/name", "name", "X", "short", "X", "from", "2024-06-01"));
    }

    @Test
    void namesAreDatedAndMayBePutRightInAnyOrder() {
        String at = "/organizations/" + SampleUnits.organization("pyt-991");
        expect(303, admin.post(at + "/name", "name", "Phòng Y tế mới", "short", "PYT", "from", "2024-06-10"));
        expect(303, admin.post(at + "/name", "name", "Phòng Y tế cũ", "short", "PYT", "from", "2024-01-10"));
        expect(303, admin.post(at + "/name", "name", "Phòng Y tế cũ hơn", "short", "PYT", "from", "2024-01-10"));
        assertThat(jdbc.sql(
                                "select name from units.organization_name where organization_id = :id order by lower(during) nulls first")
                        .param("id", SampleUnits.organization("pyt-991").value())
                        .query(String.class)
                        .list())
                .endsWith("Phòng Y tế cũ hơn", "Phòng Y tế mới");
        expect(422, admin.post(at + "/name", "name", "Sau khi hết", "short", "", "from", "2031-01-01"));
        expect(422, admin.post(at + "/name", "name", "", "short", "", "from", "2024-06-01"));
        expect(422, admin.post(at + "/name", "name", "X", "short", "", "from", "hôm nay"));
    }

    @Test
    void anEndMayBePutRight() {
        String at = "/organizations/" + division;
        PageForm form = PageForm.of(admin.get(at).body(), at + "/below")
                .with("belowName", "Tổ tạm thời")
                .with("belowFrom", "2024-01-01");
        expect(303, admin.post(at + "/below", form));
        String there = "/organizations/" + form.value("below");
        expect(303, admin.post(there + "/end", "last", "2024-06-30"));
        expect(303, admin.post(there + "/end", "last", "2024-09-30"));
        expect(303, admin.post(there + "/end", "last", "2024-03-31"));
        expect(303, admin.post(there + "/end", "last", "2024-07-31", "successor", division));
        expect(422, admin.post(there + "/end", "last", "2024-07-31", "successor", form.value("below")));
        expect(422, admin.post(there + "/end", "last", "2023-07-31"));
        expect(422, admin.post(there + "/end", "last", ""));
        expect(
                404,
                admin.post(
                        there + "/end",
                        "last",
                        "2024-07-31",
                        "successor",
                        UUID.randomUUID().toString()));
        assertThat(organizations.above(new Id<>(UUID.fromString(form.value("below"))), LocalDate.of(2024, 7, 31)))
                .isPresent();
    }

    @Test
    void onlyAdministratorsArrangeBodies() {
        for (String who : List.of("huy.muonglan", "my.suoinho", "hanh.ubndtinh")) {
            expect(404, month.as(who).get("/organizations"));
            expect(404, month.as(who).post("/organizations/" + division + "/name", "name", "X", "from", "2024-06-01"));
        }
    }

    @Test
    void aLineIsLaidOutForAllCommunesInOneGo() {
        Area province = areas.findByCode("14", AFTER).orElseThrow();
        Organization top = transaction.execute(status -> layOutLine.over(province, Line.GOVERNMENT, AFTER));
        List<Area> communes = areas.within(province.id(), AreaLevel.COMMUNE, AFTER);
        assertThat(communes).isNotEmpty();
        List<Organization> below = organizations.below(top.id(), AFTER);
        assertThat(below)
                .filteredOn(one -> one.kind() == OrganizationKind.PEOPLES_COMMITTEE)
                .hasSize(communes.size());
        assertThat(below)
                .filteredOn(one -> one.kind() == OrganizationKind.DEPARTMENT)
                .hasSize(1);
        for (Organization committee : below) {
            if (committee.kind() == OrganizationKind.PEOPLES_COMMITTEE) {
                assertThat(organizations.below(committee.id(), AFTER))
                        .singleElement()
                        .satisfies(part -> assertThat(part.name()).startsWith("Phòng Văn hóa - Xã hội"));
            }
        }
    }
}
