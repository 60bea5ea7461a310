package vn.mangnon.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.server.DatabaseUrl;
import vn.mangnon.shared.Ref;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.TestServer;

@DatabaseTest
class SealsTest {
    @Autowired
    Journal journal;

    @Autowired
    Seals seals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void sealWhatIsThere() {
        note("web.menu");
        seals.sealAll();
    }

    @Test
    void anUntouchedJournalHasNoFaults() {
        note("web.menu");
        seals.sealAll();
        assertThat(seals.faults()).isEmpty();
        assertThat(seals.reach().unsealed()).isZero();
        assertThat(seals.reach().hash()).hasSize(64);
    }

    @Test
    void aChangedRowIsNamed() throws SQLException {
        long id = lastId();
        asOwner("update journal.entry set person_name = 'Somebody else' where id = " + id);
        assertThat(seals.faults())
                .extracting(Seals.Fault::entry, Seals.Fault::what)
                .contains(org.assertj.core.api.Assertions.tuple(id, "changed"));
        asOwner("update journal.entry set person_name = 'Măng Non' where id = " + id);
        assertThat(seals.faults()).isEmpty();
    }

    @Test
    void aDeletedRowIsNamed() throws SQLException {
        note("web.skip");
        seals.sealAll();
        long id = lastId();
        asOwner("create table public.kept as select * from journal.entry where id = " + id);
        asOwner("delete from journal.entry where id = " + id);
        assertThat(seals.faults())
                .extracting(Seals.Fault::entry, Seals.Fault::what)
                .containsExactly(org.assertj.core.api.Assertions.tuple(id, "gone"));
        asOwner("insert into journal.entry overriding system value select * from public.kept; drop table public.kept");
        assertThat(seals.faults()).isEmpty();
    }

    @Test
    void aBrokenSealIsNamed() throws SQLException {
        asOwner("update journal.seal set hash = sha256('forged') where number = 1");
        assertThat(seals.faults())
                .extracting(Seals.Fault::block, Seals.Fault::what)
                .contains(org.assertj.core.api.Assertions.tuple(1L, "seal"));
        asOwner("update journal.seal set hash = sha256(digests) where number = 1");
        assertThat(seals.faults()).isEmpty();
    }

    @Test
    void aRowSlippedInBehindABlockIsNamed() throws SQLException {
        asOwner("insert into journal.entry (written, person_name, verb, kind) values ('5', 'x', 'web.menu', 'person')");
        long id = lastId();
        assertThat(seals.faults())
                .extracting(Seals.Fault::entry, Seals.Fault::what)
                .containsExactly(org.assertj.core.api.Assertions.tuple(id, "added"));
        asOwner("delete from journal.entry where id = " + id);
    }

    @Test
    void rowsOfARunningTransactionWaitForTheNextBlock() throws SQLException {
        DatabaseUrl owner = owner();
        try (Connection slow = DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(
                    "insert into journal.entry (person_name, verb, kind) values ('slow', 'web.menu', 'person')");
            note("web.skip");
            seals.sealAll();
            assertThat(seals.reach().unsealed()).isPositive();
            slow.commit();
        }
        seals.sealAll();
        assertThat(seals.reach().unsealed()).isZero();
        assertThat(seals.faults()).isEmpty();
    }

    @Test
    void theChainHoldsUnderWritersAndSealersAtOnce() throws Exception {
        long before = count();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(10)) {
            List<java.util.concurrent.Callable<Boolean>> all = new java.util.ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                all.add(() -> {
                    for (int i = 0; i < 25; i++) {
                        note("web.menu");
                    }
                    return true;
                });
            }
            for (int sealer = 0; sealer < 3; sealer++) {
                all.add(() -> {
                    for (int i = 0; i < 25; i++) {
                        seals.seal();
                    }
                    return true;
                });
            }
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isTrue();
            }
        }
        seals.sealAll();
        assertThat(count() - before).isEqualTo(150);
        assertThat(seals.reach().unsealed()).isZero();
        assertThat(seals.faults()).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) - count(distinct id) from (select unnest(entries) as id from journal.seal) s")
                        .query(Long.class)
                        .single())
                .as("each entry in one block")
                .isZero();
        assertThat(jdbc.sql("select sum(cardinality(entries)) from journal.seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(count());
    }

    private long count() {
        return jdbc.sql("select count(*) from journal.entry").query(Long.class).single();
    }

    @Test
    void theApplicationMayOnlyAdd() {
        for (String forbidden : List.of(
                "update journal.entry set verb = 'x'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update journal.seal set hash = 'x'",
                "delete from journal.seal",
                "insert into journal.seal values (99, now(), '9', 9, '{}', '', '')",
                "insert into journal.entry (at, person_name, verb, kind) values (now() - interval '1 day', 'x', 'x', 'x')",
                "alter table journal.entry add column x text",
                "drop table journal.entry",
                "create table journal.mine (x text)",
                "create table public.mine (x text)",
                "drop function journal.seal_entries()",
                "alter table journal.entry disable trigger all",
                "grant all on journal.entry to current_user")) {
            assertThat(refuses(forbidden)).as(forbidden).isTrue();
        }
    }

    private boolean refuses(String sql) {
        DatabaseUrl application = TestServer.get().application("mangnon_test");
        try (Connection connection =
                        DriverManager.getConnection(application.jdbc(), application.user(), application.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            // a grant of rights one does not have is only warned of
            return statement.getWarnings() != null;
        } catch (SQLException refused) {
            return true;
        }
    }

    private void note(String verb) {
        transaction.executeWithoutResult(
                status -> journal.note(verb, new Ref("person", UUID.randomUUID()), Map.of("n", 1)));
    }

    private long lastId() {
        return jdbc.sql("select max(id) from journal.entry").query(Long.class).single();
    }

    private static DatabaseUrl owner() {
        return TestServer.get().owner("mangnon_test");
    }

    private static void asOwner(String sql) throws SQLException {
        DatabaseUrl owner = owner();
        try (Connection connection = DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
