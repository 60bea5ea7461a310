package vn.mangnon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mangnon.testing.Databases;
import vn.mangnon.testing.TestServer;

/** Of an outside database; beside the embedded one it is shown in {@link ServerTest}. */
class CheckVerbTest {
    private static final String NAME = "mangnon_test_check";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void threeBlocks() throws SQLException {
        Databases.empty(NAME);
        for (int block = 0; block < 3; block++) {
            owner(
                    "insert into journal.entry (person_name, verb, kind) select 'x', 'web.menu', 'person' from generate_series(1, 4)");
            owner("select journal.seal_entries()");
        }
        owner("insert into journal.entry (person_name, verb, kind) values ('x', 'web.menu', 'person')");
    }

    @Test
    void aWholeJournalIsSaidToBeWhole() {
        assertThat(check()).isZero();
        assertThat(said()).contains("nguyên vẹn", "Sealed blocks: 3", "not sealed yet: 1");
    }

    @Test
    void aChangedRowIsNamed() throws SQLException {
        String id = owner(
                "update journal.entry set person_name = 'y' where id = (select min(id) + 5 from journal.entry) returning id");
        assertThat(check()).isOne();
        assertThat(said()).contains("entry " + id + ", khối / block 2", "was changed", "KHÔNG nguyên vẹn");
    }

    @Test
    void aRowThatIsGoneIsNamed() throws SQLException {
        String id = owner("delete from journal.entry where id = (select min(id) from journal.entry) returning id");
        assertThat(check()).isOne();
        assertThat(said()).contains("entry " + id + ", khối / block 1", "is gone");
    }

    @Test
    void aBrokenSealAndAMissingBlockAreNamed() throws SQLException {
        owner("update journal.seal set hash = sha256('x') where number = 3");
        assertThat(check()).isOne();
        assertThat(said()).contains("block 3", "does not fit").doesNotContain("was changed");
        owner("delete from journal.seal where number = 1");
        said.reset();
        assertThat(check()).isOne();
        assertThat(said()).contains("block 2: dấu niêm không khớp");
    }

    @Test
    void aRowAndItsDigestForgedTogetherBreakTheChain() throws SQLException {
        owner("update journal.entry set person_name = 'y' where id = (select min(id) from journal.entry)");
        owner(
                "update journal.seal s set digests = (select string_agg(journal.digest(e), ''::bytea order by e.written, e.id)"
                        + " from journal.entry e where e.id = any (s.entries)) where number = 1");
        assertThat(check()).isOne();
        assertThat(said()).contains("block 1", "does not fit");
    }

    @Test
    void aTailCutOffAndSealedAnewIsShownByASealNotedDown() throws SQLException {
        String noted = owner("select encode(hash, 'hex') from journal.seal where number = 3");
        assertThat(check(noted)).isZero();
        owner("update journal.entry set person_name = 'y' where id = (select max(id) - 1 from journal.entry)");
        owner("delete from journal.seal where number = 3");
        owner("select journal.seal_entries()");
        assertThat(check()).as("by itself it cannot be seen").isZero();
        assertThat(check(noted)).isOne();
        assertThat(said()).contains("There is no seal " + noted);
    }

    @Test
    void helpNamesEveryVerbAndSetting() {
        int code = CommandLine.run(CheckVerbTest.class, List.of("help"), Map.of(), out(), out());
        assertThat(code).isZero();
        assertThat(said()).contains("serve", "demo", "migrate", "read", "check", "MANGNON_SMTP_URL", "MANGNON_DATA");
        assertThat(CommandLine.run(CheckVerbTest.class, List.of("nix"), Map.of(), out(), out()))
                .isEqualTo(2);
    }

    @Test
    void aDatabaseOutOfReachIsSaidInASentence() {
        Map<String, String> settings = Map.of("MANGNON_DATABASE_URL", "postgresql://a:secret@127.0.0.1:1/x");
        assertThat(CommandLine.run(CheckVerbTest.class, List.of("check"), settings, out(), out()))
                .isOne();
        assertThat(said()).contains("The journal cannot be read").doesNotContain("secret");
    }

    private int check(String... noted) {
        DatabaseUrl url = TestServer.get().application(NAME);
        String address = url.jdbc().replace("jdbc:", "").replace("//", "//" + url.user() + ":" + url.password() + "@");
        return new CheckVerb(Settings.of(Map.of("MANGNON_DATABASE_URL", address)), out()).run(List.of(noted));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String owner(String sql) throws SQLException {
        DatabaseUrl owner = TestServer.get().owner(NAME);
        try (Connection connection = DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
