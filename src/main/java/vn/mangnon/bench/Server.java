package vn.mangnon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL of the bench's own with the product's database on it, reached as its owner for what only a bench does. */
final class Server implements AutoCloseable {
    private static final String APPLICATION = "mangnon_app";
    private static final String PASSWORD = "bench";

    /** A statement of the product that takes longer is given up. */
    static final int PATIENCE_SECONDS = 30;

    private final EmbeddedPostgres server;

    private Server(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a new one and brings it up to date by the product's own {@code migrate}. */
    static Server start(Workspace workspace) throws IOException, InterruptedException, SQLException {
        return start(workspace, workspace.folder("ledgers"));
    }

    /** The one that lies in a folder, or a new one. */
    static Server start(Workspace workspace, Path folder) throws IOException, InterruptedException, SQLException {
        Server server = workspace.keep(new Server(EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        folder.resolve("postgresql-program").toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start()));
        if (server.ask("select count(*) from pg_roles where rolname = '" + APPLICATION + "'")
                .equals("0")) {
            server.run("create role " + APPLICATION + " login password '" + PASSWORD + "'");
        }
        server.run("alter role " + APPLICATION + " set statement_timeout = '" + PATIENCE_SECONDS + "s'");
        String address = "@127.0.0.1:" + server.server.getPort() + "/postgres";
        Map<String, String> urls = Map.of(
                "MANGNON_DATABASE_URL", "postgresql://" + APPLICATION + ":" + PASSWORD + address,
                "MANGNON_DATABASE_OWNER_URL", "postgresql://postgres:" + address);
        try (Child migrate = Child.start(workspace, workspace.folder("migrate"), urls, StartBench.PRODUCT, "migrate")) {
            migrate.finish();
        }
        return server;
    }

    /** The product on it, in this JVM; to be closed. */
    ConfigurableApplicationContext product(Class<?> application) {
        SpringApplication product = new SpringApplication(application);
        product.setDefaultProperties(properties());
        product.setRegisterShutdownHook(false);
        return product.run();
    }

    private Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", PASSWORD,
                "spring.main.register-shutdown-hook", "false",
                "mangnon.scheduled", "false",
                "mangnon.secret", "00".repeat(32),
                "mangnon.demo", "true",
                "mangnon.secure", "false",
                "server.address", "127.0.0.1",
                "server.port", "0");
    }

    /** Runs a script of {@code src/main/resources/bench}, as the owner. */
    void script(String name) throws IOException, SQLException {
        run(text(name));
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value a query gives. */
    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    static String text(String script) throws IOException {
        try (var in = Server.class.getResourceAsStream("/bench/" + script + ".sql")) {
            if (in == null) {
                throw new IOException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
