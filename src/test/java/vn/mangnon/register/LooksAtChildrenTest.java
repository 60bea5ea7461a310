package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleChildren;
import vn.mangnon.server.DatabaseUrl;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.TestServer;

/** Every look at a child is a deed; a page whose looks cannot be written is not sent. */
@DatabaseTest
class LooksAtChildrenTest {
    private static final String DUA = "/children/" + SampleChildren.child("dua");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ChildDesk desk;

    @BeforeEach
    void people() {
        desk = new ChildDesk(port);
    }

    @Test
    void herPageTheFormsOfHersAndListsAreLooks() {
        for (String page :
                List.of("", "/edit", "/move", "/situations/new", "/supports/new", "/needs/new", "/guardians/new")) {
            long before = looks();
            expect(200, desk.as(HUONG).get(DUA + page));
            assertThat(looks()).as(page).isEqualTo(before + 1);
        }
        for (String list : List.of("/children", "/children/quiet")) {
            long before = looks();
            expect(200, desk.as(HUONG).get(list));
            assertThat(looks()).as(list).isEqualTo(before + 1);
        }
        long before = looks();
        desk.find(HUONG, "mua a dua");
        desk.find(HUONG, "khong ai");
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select distinct details::text from journal.entry where kind = 'child'")
                        .query(Rows.of(String.class))
                        .list())
                .containsExactly("{}");
    }

    @Test
    void whoMayNotSeeHerLeavesNoLook() {
        long before = looks();
        expect(404, desk.as("sinh.pasa").get(DUA));
        expect(404, desk.as("huy.muonglan").get(DUA));
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void aLeaderSeesWhoLookedAnOfficerDoesNot() {
        expect(200, desk.as(HUONG).get(DUA));
        assertThat(desk.as(HUONG).get(DUA).body()).doesNotContain("Ai đã xem");
        desk.today("2025-08-01");
        try {
            String hoa = "/children/" + SampleChildren.child("hoa");
            expect(200, desk.as("thuan.angsao").get(hoa));
            assertThat(desk.as("duyen.huoimay").get(hoa).body()).contains("Ai đã xem", "Lò Văn Thuận: Mở xem, 1 lần");
        } finally {
            desk.today("2024-06-20");
        }
    }

    @Test
    void withoutItsDeedThePageIsNotSent() throws SQLException {
        expect(200, desk.as(HUONG).get(DUA));
        asOwner("revoke insert on journal.entry from " + TestServer.applicationRole());
        asOwner(
                "revoke insert (person_id, person_name, organization_id, verb, kind, record_id, details) on journal.entry from "
                        + TestServer.applicationRole());
        try {
            assertThat(expect(500, desk.as(HUONG).get(DUA)).body()).doesNotContain("Mùa A Dua");
        } finally {
            asOwner(
                    "grant insert (person_id, person_name, organization_id, verb, kind, record_id, details) on journal.entry to "
                            + TestServer.applicationRole());
        }
        expect(200, desk.as(HUONG).get(DUA));
    }

    private long looks() {
        return jdbc.sql("""
                select count(*) from journal.entry
                where record_id = :id and verb in ('journal.deed.looked', 'journal.deed.listed')
                """)
                .param("id", SampleChildren.child("dua").value())
                .query(Rows.of(Long.class))
                .single();
    }

    private static void asOwner(String sql) throws SQLException {
        DatabaseUrl owner = TestServer.get().owner("mangnon_test");
        try (Connection connection = DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
