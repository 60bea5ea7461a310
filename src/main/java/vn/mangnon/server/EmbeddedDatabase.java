package vn.mangnon.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;

/**
 * The PostgreSQL that comes with the program: in the data folder, on loopback only, with passwords, and durable (the
 * library it comes from switches fsync off by itself). It listens on a fixed port, so that a server left behind by a
 * crash is taken up again instead of fought over. Its major version stays until our own export and import exist.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String DATABASE = "mangnon";
    private static final String OWNER = "mangnon_owner";
    private static final String APPLICATION = "mangnon_app";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Secrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    public static EmbeddedDatabase start(Path data, int port) {
        Secrets secrets = new Secrets(data);
        Path cluster = data.resolve("postgresql");
        boolean fresh = Files.notExists(cluster.resolve("PG_VERSION"));
        try {
            Files.createDirectories(data);
            EmbeddedDatabase database = new EmbeddedDatabase(launch(data, cluster, port, secrets, fresh), secrets);
            if (fresh) {
                database.lockDown(cluster);
            }
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Unusable("Không khởi động được cơ sở dữ liệu kèm theo ở cổng " + port + ": " + e.getMessage()
                    + "\nThe embedded database did not start on port " + port + ".");
        }
    }

    public DatabaseUrl owner() {
        return new DatabaseUrl(url(DATABASE), OWNER, secrets.secret("database-owner"));
    }

    public DatabaseUrl application() {
        return new DatabaseUrl(url(DATABASE), APPLICATION, secrets.secret("database-application"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres launch(Path data, Path cluster, int port, Secrets secrets, boolean fresh)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgresql-program").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60");
        return (fresh ? builder : builder.setConnectConfig("password", secrets.secret("database-superuser"))).start();
    }

    /** Right after the first start: roles with passwords, the database, and no more entry without a password. */
    private void lockDown(Path cluster) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + secrets.secret("database-owner") + "'");
            statement.execute(
                    "create role " + APPLICATION + " login password '" + secrets.secret("database-application") + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("alter role " + SUPERUSER + " password '" + secrets.secret("database-superuser") + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        Files.setPosixFilePermissions(cluster, Set.copyOf(PosixFilePermissions.fromString("rwx------")));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }
}
