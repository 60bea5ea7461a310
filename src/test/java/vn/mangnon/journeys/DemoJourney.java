package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.MangNon;
import vn.mangnon.testing.Databases;
import vn.mangnon.testing.TestServer;

/** Line 1: the demo starts on an empty folder, offers its people at one click and has a date that can be moved. */
@Journey
class DemoJourney {
    @TempDir
    Path data;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theDemoStartsAndIsLookedAt(Visitors visitors) throws Exception {
        int port = freePort();
        Process demo = start(port);
        try {
            assertThat(printed(demo, "nhan.hdnd"))
                    .anyMatch(line -> line.contains("http://localhost:" + port + "/"))
                    .anyMatch(line -> line.contains("mang-non-demo"))
                    .anyMatch(line -> line.contains("huong.namhang") && line.contains("Lò Thị Hương"));
            lookedAt(visitors.at("http://localhost:" + port, Visitors.Screen.PHONE));
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(1, TimeUnit.MINUTES)).as("stopped").isTrue();
        }
        assertThat(data.resolve("postgresql").resolve("postmaster.pid"))
                .as("its PostgreSQL")
                .doesNotExist();
    }

    @Test
    void elsewhereNobodyIsOfferedAndNoDateIsAssumed(Visitors visitors) {
        try (ConfigurableApplicationContext elsewhere = withoutDemo()) {
            String address = "http://localhost:" + elsewhere.getEnvironment().getRequiredProperty("local.server.port");
            Visitor stranger = visitors.at(address, Visitors.Screen.DESK).open("/sign-in");
            stranger.sees("Tên đăng nhập").misses("Người dùng mẫu", "Bản dùng thử", "huong.namhang");
            stranger.type("Tên đăng nhập", "huong.namhang").type("Mật khẩu", "mang-non-demo");
            stranger.press("Đăng nhập").sees("Lò Thị Hương").misses("Bản dùng thử", "20/06/2024");
            assertThat(post(stranger, "/demo/date", "day=2024-07-01")).isEqualTo(404);
            assertThat(post(stranger, "/demo/sign-in", "name=dinh.quantri")).isEqualTo(404);
        }
    }

    private static void lookedAt(Visitor visitor) {
        visitor.open("/").sees("Bản dùng thử. Hôm nay được coi là ngày 20/06/2024", "Người dùng mẫu");
        visitor.sees("Lò Thị Hương", "Bùi Quang Huy", "Hà Công Định").press("Lò Thị Hương");
        for (String path : List.of("/", "/plans", "/activities", "/figures", "/areas", "/password")) {
            visitor.open(path).sees("Bản dùng thử. Hôm nay được coi là ngày 20/06/2024");
        }
        visitor.open("/activities").on(LocalDate.of(2024, 7, 1)).sees("ngày 01/07/2024", "Ghi hoạt động");
        assertThat(visitor.path()).isEqualTo("/activities");
    }

    private Process start(int port) throws IOException {
        ProcessBuilder demo = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MangNon.class.getName(),
                "demo");
        demo.environment().keySet().removeIf(name -> name.startsWith("MANGNON_"));
        demo.environment().put("MANGNON_DATA", data.toString());
        demo.environment().put("MANGNON_PORT", String.valueOf(port));
        demo.environment().put("MANGNON_DATABASE_PORT", String.valueOf(freePort()));
        return demo.redirectErrorStream(true).start();
    }

    /** What it prints up to a line that holds that word; the rest is read and left, so that it never has to wait. */
    private static List<String> printed(Process demo, String last) {
        BufferedReader out = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.contains(last)) {
                    Thread.startVirtualThread(() -> out.lines().forEach(more -> {}));
                    return lines;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("ended early: " + lines);
    }

    private static ConfigurableApplicationContext withoutDemo() {
        Databases.sample("mangnon_test_elsewhere");
        Map<String, Object> properties =
                new HashMap<>(Databases.properties(TestServer.get().application("mangnon_test_elsewhere")));
        properties.put("mangnon.demo", "false");
        SpringApplication application = new SpringApplication(MangNon.class);
        application.setDefaultProperties(properties);
        return application.run();
    }

    private static int post(Visitor visitor, String path, String body) {
        return (int) visitor.page().evaluate("""
                        ([path, body]) => fetch(path, {method: 'POST', body: new URLSearchParams(body)})
                          .then(answer => answer.status)""", List.of(path, body));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
