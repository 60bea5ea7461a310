package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Whoever has the whole database, or the application's own role, reads nothing of a child in it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {
    private static final List<String> SECRET = List.of(
            CaseStory.CHILD, "Ban Mai", CaseStory.HARM, "dây rừng", CaseStory.REPORTER, "Hàng Xóm", "Đang đến nhà");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient application;

    private final JdbcClient owner = CaseStory.owner();

    @BeforeAll
    void aCase() {
        CaseStory story = new CaseStory(port);
        Browser nam = story.as("nam.soldtbxh");
        String at = CaseStory.received(nam);
        CaseStory.take(nam, at, StepKind.NOTE, "words", "Đang đến nhà");
        CaseStory.offer(nam, at, "Ủy ban nhân dân xã Nậm Hẳng");
        story.as("huong.namhang").get(at);
        nam.post("/cases", CaseStory.intake(nam).with("age", "99"));
    }

    @Test
    void noTableHoldsAWordOfIt() {
        for (String table : tables()) {
            for (String secret : SECRET) {
                assertThat(owner.sql(
                                        "select count(*) from " + table
                                                + " t where t::text ilike '%' || :secret || '%' or t::text like '%' || :hex || '%'")
                                .param("secret", secret)
                                .param("hex", HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)))
                                .query(Long.class)
                                .single())
                        .as("%s in %s", secret, table)
                        .isZero();
            }
        }
    }

    @Test
    void theSearchFindsWhatDoesStandInTheClear() {
        assertThat(Stream.of("casework.case_file", "identity.person")
                        .map(table -> owner.sql("select count(*) from " + table + " t where t::text like '%-%'")
                                .query(Long.class)
                                .single()))
                .noneMatch(found -> found == 0);
        assertThat(tables())
                .contains("casework.step", "web.draft", "journal.entry", "identity.session", "notices.notice");
    }

    @Test
    void theApplicationsRoleSeesNoCaseUnlessSomebodyActsWhoWorksOnIt() {
        for (String table : List.of("case_file", "step", "accountability", "running", "hand_over")) {
            assertThat(count(owner, "casework." + table)).as(table).isPositive();
            assertThat(count(application, "casework." + table)).as(table).isZero();
        }
        assertThat(application
                        .sql("select count(*) from dues.due where kind = 'CASE'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsClosedAsOnePartOpensAsNoOther() {
        record Lengths(long steps, long texts, int shortest) {}
        Lengths lengths = owner.sql("""
                select count(*) as steps, count(distinct closed) as texts, min(length(closed)) as shortest from casework.step
                """)
                .query((row, number) -> new Lengths(row.getLong("steps"), row.getLong("texts"), row.getInt("shortest")))
                .single();
        assertThat(lengths.steps()).isEqualTo(lengths.texts());
        assertThat(lengths.shortest()).isGreaterThan(28);
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> tables() {
        return owner.sql("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') order by 1
                """).query((row, number) -> row.getString(1)).list();
    }
}
