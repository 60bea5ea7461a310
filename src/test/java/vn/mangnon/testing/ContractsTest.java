package vn.mangnon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mangnon.server.DatabaseUrl;

/** A contract that cannot be broken says nothing: here each kind is broken behind the application's back, and tells. */
class ContractsTest {
    private static final String NAME = "mangnon_test_contracts";

    @BeforeEach
    void aFreshSampleProvince() {
        Databases.sample(NAME);
    }

    @Test
    void theSampleProvinceKeepsThemAll() {
        assertThat(Contracts.clauses()).hasSizeGreaterThan(25);
        assertThat(Contracts.broken(owner())).isEmpty();
    }

    @Test
    void aFigureBesideTheRecordsIsFound() throws SQLException {
        vandal("update measures.measure set quantity = quantity + 1 where indicator = 'gift.children'");
        assertThat(Contracts.broken(owner())).anyMatch(clause -> clause.startsWith("measures: the table holds"));
    }

    @Test
    void aRecordChangedWithoutItsFiguresIsFound() throws SQLException {
        vandal("update activities.attendance set children = children + 1 where cell_id = 0");
        assertThat(Contracts.broken(owner())).anyMatch(clause -> clause.startsWith("measures: the table holds"));
    }

    @Test
    void aDueOutOfTheBlueIsFound() throws SQLException {
        vandal("""
                insert into dues.due (id, kind, subject_kind, subject_id, clause, debtor_id, creditor_id, round,
                  period_first, period_last, operator, printed_on, due_at, provisional)
                select gen_random_uuid(), 'REPORT', 'provision', gen_random_uuid(), '', id, id, 'once', '2024-01-01', '2024-02-01',
                  'BY', '2024-02-01', '2024-02-01', false from units.organization limit 1
                """);
        assertThat(Contracts.broken(owner()))
                .anyMatch(clause -> clause.startsWith("dues: every due has the words"))
                .anyMatch(clause -> clause.startsWith("dues: every due stands on a duty"))
                .anyMatch(clause -> clause.startsWith("dues: the deadline is the end"))
                .anyMatch(clause -> clause.startsWith("dues: nobody owes to himself"))
                .anyMatch(clause -> clause.startsWith("dues: at every instant"));
    }

    @Test
    void aHoleInATreeIsFound() throws SQLException {
        vandal("delete from units.area_parent where lower(during) = '2025-07-01'");
        assertThat(Contracts.broken(owner())).anyMatch(clause -> clause.startsWith("units: an area has a name"));
    }

    private static DatabaseUrl owner() {
        return TestServer.get().owner(NAME);
    }

    private static void vandal(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(owner().jdbc(), owner().user(), owner().password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
