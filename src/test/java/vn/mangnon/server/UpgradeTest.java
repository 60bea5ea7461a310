package vn.mangnon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mangnon.testing.Databases;
import vn.mangnon.testing.TestServer;

/** A database that has lived through every version, with rows from each: see src/test/resources/migrations. */
class UpgradeTest {
    private static final String OLD = "mangnon_test_upgraded";
    private static final String NEW = "mangnon_test_from_zero";
    private static final String LATER = "mangnon_test_later";
    private static final Path ROWS = Path.of("src/test/resources/migrations");
    private static final String AFTERWARDS = "-- afterwards";

    private static List<Path> files = List.of();

    @BeforeAll
    static void liveThroughEveryVersion() throws Exception {
        TestServer.get().create(OLD);
        files = new ArrayList<>();
        for (String version : versions()) {
            flyway(version).migrate();
            Path file = ROWS.resolve("V" + version + ".sql");
            assertThat(file).as("rows as they stand at this version").exists();
            files.add(file);
            String rows = part(file, 0);
            if (rows.contains("insert")) {
                try (Connection connection = owner(OLD);
                        Statement statement = connection.createStatement()) {
                    statement.execute(rows);
                }
            }
        }
        new Migration(TestServer.get().owner(OLD), TestServer.applicationRole()).run();
    }

    @Test
    void whatEachVersionHeldIsStillThere() throws Exception {
        assertThat(files).hasSizeGreaterThan(10);
        try (Connection connection = owner(OLD);
                Statement statement = connection.createStatement()) {
            for (Path file : files) {
                for (String query : part(file, 1).split(";\\s*(\\n|$)")) {
                    try (ResultSet rows = statement.executeQuery(query)) {
                        assertThat(rows.next()).as(file + ": " + query).isTrue();
                        assertThat(rows.getString(1)).as(file + ": " + query).isEqualTo("t");
                    }
                }
            }
        }
    }

    @Test
    void anUpgradedDatabaseIsBuiltLikeANewOne() throws Exception {
        Databases.empty(NEW);
        for (String part : List.of(
                "select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                        + " || ' ' || coalesce(column_default, '') from information_schema.columns",
                "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint",
                "select indexdef from pg_indexes",
                "select schemaname || '.' || viewname || ' ' || definition from pg_views",
                "select p.oid::regprocedure || ' ' || coalesce(p.prosrc, '') || coalesce(p.proacl::text, '') from pg_proc p"
                        + " join pg_namespace n on n.oid = p.pronamespace where n.nspname not like 'pg_%'",
                "select oid::regclass || ' ' || coalesce(relacl::text, '') from pg_class where relkind in ('r', 'v', 'm', 'S')")) {
            assertThat(list(OLD, part)).isEqualTo(list(NEW, part)).hasSizeGreaterThan(3);
        }
    }

    /** A later step may change a column that views show: they are put aside first and made anew after. */
    @Test
    void aLaterStepMayChangeAColumnThatViewsShow(@TempDir Path steps) throws Exception {
        Databases.empty(LATER);
        for (Path step : Files.list(Path.of("src/main/resources/db/migration")).toList()) {
            Files.copy(step, steps.resolve(step.getFileName()));
        }
        Files.writeString(
                steps.resolve("V901__retype.sql"), "alter table units.area_name alter column name type varchar(500)");
        new Migration(TestServer.get().owner(LATER), TestServer.applicationRole(), "filesystem:" + steps).run();
        assertThat(list(LATER, "select viewname from pg_views where schemaname = 'units'"))
                .contains("area_latest");
        assertThat(list(LATER, "select code from units.area_latest where code = '01'"))
                .isNotEmpty();
    }

    private static List<String> versions() {
        return Arrays.stream(flyway("latest").info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .map(version -> "%03d".formatted(Integer.parseInt(version.getVersion())))
                .toList();
    }

    /** The numbered steps only: views and grants are of the newest version. */
    private static Flyway flyway(String target) {
        DatabaseUrl owner = TestServer.get().owner(OLD);
        return Flyway.configure()
                .dataSource(owner.jdbc(), owner.user(), owner.password())
                .defaultSchema("meta")
                .table("migration")
                .locations("classpath:db/migration")
                .javaMigrations(new CountryMigration())
                .target(target)
                .load();
    }

    private static String part(Path file, int number) throws IOException {
        String[] parts = Files.readString(file).split(AFTERWARDS, -1);
        assertThat(parts).as(file + " has rows and queries").hasSize(2);
        return parts[number].strip();
    }

    private static List<String> list(String database, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = owner(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        all.sort(null);
        return all;
    }

    private static Connection owner(String database) throws SQLException {
        DatabaseUrl owner = TestServer.get().owner(database);
        return DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
    }
}
