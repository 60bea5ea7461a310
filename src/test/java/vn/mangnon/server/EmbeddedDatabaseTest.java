package vn.mangnon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path shared;

    private static final int PORT = freePort();

    private Path data;

    /** One cluster for all tests: making one takes seconds. Each test leaves it stopped. */
    @BeforeEach
    void sameFolder() {
        data = shared.resolve("data");
    }

    /** What a child process runs: takes the database, writes a row, says so, and stays until it is killed. */
    static final class Child {
        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            execute(database.owner(), "create table if not exists public.crash (n integer)");
            execute(database.owner(), "insert into public.crash values (1)");
            System.out.println("written");
            Thread.currentThread().join();
        }
    }

    @Test
    void itIsDurableAndEnteredOnlyWithPasswords() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(single(database.application(), "show fsync")).isEqualTo("on");
            assertThat(single(database.application(), "show synchronous_commit"))
                    .isEqualTo("on");
            assertThat(single(database.application(), "show full_page_writes")).isEqualTo("on");
            assertThat(single(database.application(), "show listen_addresses")).isEqualTo("127.0.0.1");
            String url = database.application().jdbc();
            for (String user : new String[] {"postgres", "mangnon_owner", "mangnon_app"}) {
                for (String password : new String[] {"", "postgres", user}) {
                    assertThatThrownBy(() -> DriverManager.getConnection(url, user, password)
                                    .close())
                            .isInstanceOf(SQLException.class);
                }
            }
            assertThat(Files.readString(data.resolve("postgresql/pg_hba.conf"))).doesNotContain("trust", "md5");
        }
    }

    @Test
    void itsFilesAreItsOwnersOnly() throws Exception {
        EmbeddedDatabase.start(data, PORT).close();
        assertThat(modes(data)).isEqualTo("rwx------");
        assertThat(modes(data.resolve("postgresql"))).isEqualTo("rwx------");
        assertThat(modes(data.resolve("secrets"))).isEqualTo("rwx------");
        try (Stream<Path> secrets = Files.list(data.resolve("secrets"))) {
            assertThat(secrets)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(modes(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void whatWasWrittenSurvivesARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            execute(database.owner(), "create table public.kept as select 7 as n");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(single(database.owner(), "select n from public.kept")).isEqualTo("7");
        }
    }

    @Test
    void aServerLeftBehindByACrashIsTakenUp() throws Exception {
        EmbeddedDatabase.start(data, PORT).close();
        Process child = child();
        assertThat(new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))
                        .lines()
                        .anyMatch("written"::equals))
                .isTrue();
        child.destroyForcibly().onExit().join();
        Postmaster orphan = Postmaster.of(data.resolve("postgresql")).orElseThrow();
        assertThat(orphan.port()).isEqualTo(PORT);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(single(database.owner(), "select count(*) > 0 from public.crash"))
                    .isEqualTo("t");
            assertThat(orphan.process().isAlive()).isFalse();
        }
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void aPortHeldByAStrangerIsRefusedInASentence() throws Exception {
        try (ServerSocket stranger = new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, stranger.getLocalPort()))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("MANGNON_DATABASE_PORT");
        }
        EmbeddedDatabase.start(data, PORT).close();
    }

    @Test
    void aFolderInUseIsRefusedInASentence() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data, PORT)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, PORT + 1))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("in use by another running");
            assertThat(first.application().jdbc()).contains(String.valueOf(PORT));
        }
    }

    @Test
    void oneBrokenOffWhileItWasMadeIsMadeAnew() throws Exception {
        Path other = shared.resolve("broken");
        Files.createDirectories(other.resolve("postgresql-unfinished"));
        Files.writeString(other.resolve("postgresql-unfinished/PG_VERSION"), "18");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(other, PORT)) {
            assertThat(single(database.application(), "select 1")).isEqualTo("1");
        }
        assertThat(other.resolve("postgresql-unfinished")).doesNotExist();
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString(),
                        String.valueOf(PORT))
                .redirectErrorStream(true)
                .start();
    }

    private static String modes(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
