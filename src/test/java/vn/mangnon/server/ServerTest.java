package vn.mangnon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.MangNon;
import vn.mangnon.journal.Seals;
import vn.mangnon.testing.RawRequest;
import vn.mangnon.testing.RawRequest.Answer;

/** The whole product as an operator starts it: on its embedded database, behind a proxy. */
class ServerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HTTPS = "X-Forwarded-Proto: https";

    @TempDir
    static Path data;

    private static final int PORT = EmbeddedDatabaseTest.freePort();
    private static final int DATABASE_PORT = EmbeddedDatabaseTest.freePort();

    private static Settings settings;
    private static ConfigurableApplicationContext context;
    private static RawRequest raw;

    @BeforeAll
    static void start() {
        settings = Settings.of(Map.of(
                "MANGNON_DATA",
                data.toString(),
                "MANGNON_PORT",
                String.valueOf(PORT),
                "MANGNON_DATABASE_PORT",
                String.valueOf(DATABASE_PORT),
                "MANGNON_BEHIND_PROXY",
                "true"));
        context = Server.start(MangNon.class, settings, Map.of("spring.datasource.hikari.connection-timeout", "1000"));
        raw = new RawRequest(PORT);
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void plainRequestsAreRefusedBehindAProxy() {
        assertThat(raw.get("/setup", HTTPS).status()).isEqualTo(200);
        Answer plain = raw.get("/setup", "X-Forwarded-Proto: http");
        assertThat(plain.status()).isEqualTo(403);
        assertThat(plain.body()).contains("Chỉ phục vụ qua HTTPS");
        assertThat(raw.get("/setup").status()).as("around the proxy").isEqualTo(403);
        assertThat(raw.get("/static/mangnon.css", "X-Forwarded-Proto: http").status())
                .isEqualTo(403);
    }

    @Test
    void cookiesAreSecureAndHttpsStays() {
        Answer answer = raw.send("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + HTTPS
                + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 5\r\n\r\nto=en");
        assertThat(answer.header("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
        assertThat(answer.header("Location")).startsWith("/");
    }

    @Test
    void aDatabaseGoneForAWhileIsSaidInASentenceAndComesBackByItself() throws IOException {
        Predicate<Answer> fine = answer -> answer.status() == 302;
        assertThat(fine).accepts(page("vi"));
        Postmaster running = Postmaster.of(data.resolve("postgresql")).orElseThrow();
        running.process().destroyForcibly();
        running.await();
        try (ServerSocket stranger = new ServerSocket(DATABASE_PORT, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(stranger));
            Answer gone = page("vi");
            assertThat(gone.status()).isEqualTo(503);
            assertThat(gone.body())
                    .contains("Tạm thời chưa kết nối được cơ sở dữ liệu", "Số tham chiếu")
                    .containsPattern("\\d{4}-\\d{4}")
                    .doesNotContain("Exception");
            assertThat(gone.header("Retry-After")).isNotEmpty();
            assertThat(page("en").body()).contains("The database cannot be reached", "Reference");
        }
        assertThat(eventually(fine)).isTrue();
    }

    @Test
    void theJournalIsCheckedBesideTheRunningProgramAndWithoutIt() throws Exception {
        context.getBean(Seals.class).sealAll();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        CheckVerb check = new CheckVerb(settings, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(check.run(List.of())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nguyên vẹn");
        assertThat(page("vi").status()).as("it goes on").isEqualTo(302);
    }

    @Test
    void aTakenPortIsSaidInASentence() {
        Settings second = Settings.of(Map.of(
                "MANGNON_DATA",
                data.toString(),
                "MANGNON_PORT",
                String.valueOf(PORT),
                "MANGNON_DATABASE_URL",
                "postgresql://mangnon_app:" + new Secrets(data).secret("database-application") + "@127.0.0.1:"
                        + DATABASE_PORT + "/mangnon"));
        assertThatThrownBy(() -> Server.start(MangNon.class, second, Map.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("MANGNON_PORT");
    }

    /** A page that has to ask the database who this is. */
    private static Answer page(String language) {
        return raw.get("/", HTTPS, "Cookie: mangnon=nobody; lang=" + language);
    }

    private static boolean eventually(Predicate<Answer> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (wanted.test(page("vi"))) {
                return true;
            }
        }
        return false;
    }

    private static void hangUp(ServerSocket stranger) {
        while (!stranger.isClosed()) {
            try {
                stranger.accept().close();
            } catch (IOException closed) {
                return;
            }
        }
    }
}
