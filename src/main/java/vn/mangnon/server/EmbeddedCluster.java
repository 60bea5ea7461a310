package vn.mangnon.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The embedded server's own files: made once, with roles and passwords, then started as often as need be. */
final class EmbeddedCluster {
    static final String DATABASE = "mangnon";
    static final String OWNER = "mangnon_owner";
    static final String APPLICATION = "mangnon_app";
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ONLY_WITH_PASSWORDS = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path data;
    private final Path folder;
    private final int port;
    private final Secrets secrets;

    EmbeddedCluster(Path data, int port, Secrets secrets) {
        this.data = data;
        this.folder = data.resolve("postgresql");
        this.port = port;
        this.secrets = secrets;
    }

    Path folder() {
        return folder;
    }

    boolean made() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** Made under another name, so that one broken off half-way is never taken for whole. */
    void make() throws IOException, SQLException {
        Path unfinished = data.resolve("postgresql-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        try (EmbeddedPostgres server = builder(unfinished).start()) {
            lockDown(unfinished);
        }
        Files.setPosixFilePermissions(unfinished, Set.copyOf(PosixFilePermissions.fromString("rwx------")));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    EmbeddedPostgres start() throws IOException {
        return builder(folder)
                .setConnectConfig("password", secrets.secret("database-superuser"))
                .start();
    }

    /** Starts the server again as it was started before; whether that worked. */
    boolean restart() throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        Path logs = data.resolve("logs");
        DataFolder.make(logs);
        Path log = logs.resolve("postgresql.log");
        command.addAll(List.of(program(), "restart", "-D", folder.toString(), "-w", "-l", log.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The pg_ctl beside the server that ran last: its command line begins with its own path. */
    private String program() throws IOException {
        String server = Arrays.asList(
                        Files.readString(folder.resolve("postmaster.opts")).split(" \"", 2))
                .getFirst();
        return Path.of(server).resolveSibling("pg_ctl").toString();
    }

    private EmbeddedPostgres.Builder builder(Path cluster) {
        return EmbeddedPostgres.builder()
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
                .setServerConfig("log_error_verbosity", "terse") // an error's details hold what was typed
                .setServerConfig("max_connections", "60");
    }

    /** Roles with passwords, the database, and no more entry without a password. */
    private void lockDown(Path cluster) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + secrets.secret("database-owner") + "'");
            statement.execute(
                    "create role " + APPLICATION + " login password '" + secrets.secret("database-application") + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("alter role " + SUPERUSER + " password '" + secrets.secret("database-superuser") + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), ONLY_WITH_PASSWORDS);
        }
    }
}
