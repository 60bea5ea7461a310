package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.ActingPerson;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleChildren;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.testing.DatabaseTest;

/** Should a check of the application's be forgotten: the database shows its role the rows of the acting person's commune alone. */
@DatabaseTest
class RegisterRowsTest {
    private static final List<String> TABLES =
            List.of("child", "household", "residence", "guardian", "situation", "need", "support");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long count = -1;

    @Test
    void nobodySeesNothing() {
        for (String table : TABLES) {
            assertThat(rows(table)).as(table).isZero();
            assertThat(transaction.<Long>execute(open -> rows(table))).as(table).isZero();
        }
    }

    @Test
    void anOfficerSeesHerCommunesRowsAlone() throws ServletException, IOException {
        assertThat(rowsAs("huong", "child")).isEqualTo(6);
        assertThat(rowsAs("sinh", "child")).isEqualTo(2);
        assertThat(rowsAs("trang", "child")).isZero();
        for (String table : TABLES) {
            assertThat(rowsAs("huong", table)).as(table).isPositive();
            for (String other : List.of("trang", "huy", "van", "nam", "hanh", "diep", "nhan", "dinh")) {
                assertThat(rowsAs(other, table)).as(other + " " + table).isZero();
            }
        }
    }

    @Test
    void anothersRowIsNeitherChangedNorAddedTo() throws ServletException, IOException {
        UUID cuong = SampleChildren.child("cuong").value();
        ActingPerson.run(SamplePeople.person("huong").value(), () -> {
            assertThat(transaction.<Integer>execute(
                            open -> jdbc.sql("update register.child set name = 'x' where id = :id")
                                    .param("id", cuong)
                                    .update()))
                    .isZero();
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            open -> jdbc.sql("""
                            insert into register.situation (id, child_id, commune_id, kind, during)
                            select gen_random_uuid(), :child, area_id, 'DISABILITY', '[2024-01-01,)'
                            from units.area_name where code = '97017' limit 1
                            """).param("child", cuong).update()))
                    .hasStackTraceContaining("row-level security");
        });
    }

    @Test
    void ofASplitCommuneTheProvincesCommitteeItselfSeesTheRowsAlone() throws ServletException, IOException {
        today("2025-08-01");
        try {
            assertThat(rowsAs("hanh", "child")).isEqualTo(3);
            assertThat(rowsAs("huong", "child"))
                    .as("with those of a commune that went into hers")
                    .isEqualTo(8);
            assertThat(rowsAs("thuan", "child")).as("in his new post").isEqualTo(1);
            for (String other : List.of("nam", "loan", "hien", "dinh")) {
                assertThat(rowsAs(other, "child")).as(other).isZero();
            }
        } finally {
            today("2024-06-20");
        }
    }

    private void today(String day) {
        jdbc.sql("update web.assumed_date set day = :day::date")
                .param("day", day)
                .update();
    }

    @Test
    void everyTableOfChildrenIsGuarded() {
        assertThat(jdbc.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'register' and c.relkind = 'r' and not c.relrowsecurity order by 1
                """).query(Rows.of(String.class)).list())
                .containsExactly("setting", "situation_kind", "support_kind");
    }

    private long rowsAs(String person, String table) throws ServletException, IOException {
        ActingPerson.run(
                SamplePeople.person(person).value(),
                () -> transaction.executeWithoutResult(open -> count = rows(table)));
        return count;
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from register." + table)
                .query(Rows.of(Long.class))
                .single();
    }
}
