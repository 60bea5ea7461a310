package vn.mangnon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.server.DatabaseUrl;

/**
 * One PostgreSQL for a run of tests: our own on a random port in a folder of its own, stopped at the end; or an outside one,
 * as its superuser, from MANGNON_TEST_DATABASE_URL. Databases are copies of templates, so that a fresh one takes a moment.
 */
public final class TestServer {
    private static final String OWNER = "mangnon_owner_test";
    private static final String APPLICATION = "mangnon_app_test";
    private static final String PASSWORD = "test";

    private static final TestServer THE_ONE = new TestServer();

    private final DatabaseUrl superuser;

    private TestServer() {
        superuser = Optional.ofNullable(System.getenv("MANGNON_TEST_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(DatabaseUrl::parse)
                .orElseGet(TestServer::launch);
        run("drop role if exists " + OWNER + "; drop role if exists " + APPLICATION, true);
        run("create role " + OWNER + " login password '" + PASSWORD + "'", true);
        run("create role " + APPLICATION + " login password '" + PASSWORD + "'", true);
    }

    public static TestServer get() {
        return THE_ONE;
    }

    /** Makes an empty database of that name, owned by the owner; what was there is gone. */
    public synchronized void create(String name) {
        run("drop database if exists " + name + " with (force)", false);
        run("create database " + name + " owner " + OWNER, false);
    }

    /** Makes a database as a copy of another, to which nobody may be connected. */
    public synchronized void copy(String template, String name) {
        run("drop database if exists " + name + " with (force)", false);
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + template + "'", false);
        run("create database " + name + " template " + template + " owner " + OWNER, false);
    }

    public DatabaseUrl owner(String database) {
        return new DatabaseUrl(at(database), OWNER, PASSWORD);
    }

    public DatabaseUrl application(String database) {
        return new DatabaseUrl(at(database), APPLICATION, PASSWORD);
    }

    public static String applicationRole() {
        return APPLICATION;
    }

    private String at(String database) {
        return superuser.jdbc().replaceFirst("/[^/?]*(\\?.*)?$", "/" + database);
    }

    private void run(String sql, boolean mayFail) {
        try (Connection connection =
                        DriverManager.getConnection(superuser.jdbc(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!mayFail) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private static DatabaseUrl launch() {
        try {
            Leftovers.remove(Path.of("target"), "test-postgresql-");
            Path folder =
                    Path.of("target", "test-postgresql-" + UUID.randomUUID()).toAbsolutePath();
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setOverrideWorkingDirectory(Path.of("target", "test-postgresql-program")
                            .toAbsolutePath()
                            .toFile())
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .setServerConfig("max_connections", "60")
                    .start();
            return new DatabaseUrl(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
