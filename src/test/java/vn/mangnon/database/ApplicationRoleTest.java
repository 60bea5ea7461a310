package vn.mangnon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.server.DatabaseUrl;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.TestServer;

/** What the application's own role may not do, should somebody make it try. */
@DatabaseTest
class ApplicationRoleTest {
    private static final String OURS = " n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' ";

    @Autowired
    JdbcClient jdbc;

    @Test
    void itOwnsNothing() {
        assertThat(list("select c.oid::regclass::text from pg_class c where c.relowner = current_user::regrole"))
                .isEmpty();
        assertThat(list("select p.oid::regprocedure::text from pg_proc p where p.proowner = current_user::regrole"))
                .isEmpty();
        assertThat(list("select n.nspname from pg_namespace n where n.nspowner = current_user::regrole"))
                .isEmpty();
        assertThat(list("select rolname from pg_roles where rolname = current_user"
                        + " and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEmpty();
        assertThat(
                        list(
                                "select r.rolname from pg_roles r where pg_has_role(current_user, r.oid, 'usage') and r.rolname <> current_user"))
                .isEmpty();
    }

    @Test
    void itMayEmptyNoTableAndMakeNothing() {
        assertThat(
                        list(
                                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where"
                                        + OURS
                                        + "and c.relkind in ('r', 'v', 'm') and (has_table_privilege(c.oid, 'truncate')"
                                        + " or has_table_privilege(c.oid, 'trigger') or has_table_privilege(c.oid, 'references'))"))
                .isEmpty();
        assertThat(list("select n.nspname from pg_namespace n where" + OURS
                        + "and has_schema_privilege(n.oid, 'create')"))
                .isEmpty();
        assertThat(list("select 'x' where has_database_privilege(current_database(), 'create')"))
                .isEmpty();
    }

    @Test
    void itMayNotChangeWhatIsWrittenForGood() {
        for (String table : List.of(
                "journal.entry",
                "journal.seal",
                "measures.measure",
                "meta.migration",
                "units.area_reach",
                "units.organization_reach",
                "reporting.told",
                "reporting.figure",
                "reporting.told_unit",
                "reporting.issue",
                "reporting.included")) {
            assertThat(list(
                            "select '%s' where has_table_privilege('%s', 'update') or has_table_privilege('%s', 'delete')"
                                    .formatted(table, table, table)))
                    .isEmpty();
            assertThat(list("select attname::text from pg_attribute where attrelid = '%s'::regclass and attnum > 0"
                                    .formatted(table)
                            + " and not attisdropped and has_column_privilege(attrelid, attnum, 'update')"))
                    .isEmpty();
        }
        for (String table : List.of("journal.seal", "measures.measure", "meta.migration", "units.area_reach")) {
            assertThat(list("select '%s' where has_any_column_privilege('%s', 'insert')".formatted(table, table)))
                    .isEmpty();
        }
        assertThat(list(
                        "select attname::text from pg_attribute where attrelid = 'journal.entry'::regclass and attnum > 0"
                                + " and has_column_privilege(attrelid, attnum, 'insert')"))
                .doesNotContain("id", "at", "written");
    }

    @Test
    void whatRunsAsTheOwnerTrustsNoSearchPathAndIsCalledByNobodyElse() {
        assertThat(list(
                        "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where"
                                + OURS
                                + "and p.prosecdef and not coalesce('search_path=\"\"' = any (p.proconfig), false)"))
                .isEmpty();
        assertThat(list(
                        "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where"
                                + OURS + "and p.prosecdef and has_function_privilege('public', p.oid, 'execute')"))
                .isEmpty();
    }

    @Test
    void whatItTriesIsRefused() {
        List<String> gone = new ArrayList<>();
        for (String attempt : List.of(
                "update journal.entry set verb = 'x'",
                "delete from journal.entry",
                "truncate journal.entry cascade",
                "truncate activities.activity cascade",
                "alter table activities.activity add column x text",
                "alter table identity.person disable trigger all",
                "drop table dues.due cascade",
                "drop schema journal cascade",
                "create schema mine",
                "create table public.mine (x text)",
                "create function public.mine() returns text language sql as 'select 1::text'",
                "create or replace function journal.faults() returns table (block bigint, entry bigint, what text)"
                        + " language sql as 'select 1::bigint, 1::bigint, ''x'' where false'",
                "create or replace view activities.measure as select 1",
                "create index on journal.entry (at)",
                "create role mine",
                "alter role current_user superuser",
                "set role " + TestServer.applicationRole().replace("app", "owner"),
                "set session_replication_role = replica",
                "copy journal.entry to program 'cat'",
                "select pg_read_file('/etc/passwd')",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user limit 1",
                "update reporting.figure set quantity = 0",
                "update documents.outgoing set number = 1",
                "delete from documents.outgoing",
                "update measures.measure set quantity = 0",
                "insert into measures.measure (indicator) values ('x')",
                "update meta.migration set success = true")) {
            if (!refuses(attempt)) {
                gone.add(attempt);
            }
        }
        assertThat(gone).isEmpty();
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(Rows.of(String.class)).list();
    }

    private static boolean refuses(String sql) {
        DatabaseUrl application = TestServer.get().application("mangnon_test");
        try (Connection connection =
                        DriverManager.getConnection(application.jdbc(), application.user(), application.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }
}
