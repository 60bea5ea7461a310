package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.MangNon;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.Databases;
import vn.mangnon.testing.TestServer;

/** An application of its own on a database without people, and no demo. */
class FirstStartTest {
    private static final String NAME = "mangnon_test_first";

    private static ConfigurableApplicationContext context;
    private static int port;

    @BeforeAll
    static void start() {
        Databases.empty(NAME);
        Map<String, Object> properties =
                new HashMap<>(Databases.properties(TestServer.get().application(NAME)));
        properties.put("mangnon.demo", "false");
        SpringApplication application = new SpringApplication(MangNon.class);
        application.setDefaultProperties(properties);
        context = application.run();
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void theConsolesCodeOpensTheInstallationOnce() {
        SetUp setUp = context.getBean(SetUp.class);
        String replaced = setUp.code().orElseThrow();
        String code = setUp.code().orElseThrow();
        Browser browser = new Browser(port);
        assertThat(browser.get("/").headers().firstValue("Location")).hasValue("/setup");
        HttpResponse<String> page = browser.get("/setup");
        assertThat(page.statusCode()).isEqualTo(200);
        String province = options(page, "province").getLast();
        for (String wrong : List.of("", "wrong", replaced)) {
            assertThat(browser.post("/setup/place", "code", wrong, "province", province)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(browser.post("/setup/place", "code", code, "province", "nix").statusCode())
                .isBetween(400, 499);
        HttpResponse<String> place = browser.post("/setup/place", "code", code, "province", province);
        assertThat(place.statusCode()).isEqualTo(200);
        assertThat(complete(browser, "wrong", province, "quan.tri").statusCode())
                .isEqualTo(422);
        assertThat(complete(browser, code, province, "Tên có dấu").statusCode()).isEqualTo(422);
        assertThat(people()).isZero();
        assertThat(complete(browser, code, province, "quan.tri").headers().firstValue("Location"))
                .hasValue("/people");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        assertThat(people()).isOne();
        assertThat(complete(new Browser(port), code, province, "ke.gian").statusCode())
                .isEqualTo(303);
        assertThat(people()).as("set up once").isOne();
        assertThat(new Browser(port).get("/setup").statusCode()).isEqualTo(404);
        assertThat(new Browser(port)
                        .post("/setup/place", "code", code, "province", province)
                        .statusCode())
                .isEqualTo(404);
        assertThat(setUp.code()).isEmpty();
        demoDoorsAreShut();
    }

    private static void demoDoorsAreShut() {
        Browser browser = new Browser(port);
        assertThat(browser.post("/demo/sign-in", "name", "quan.tri").statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/demo/date", "day", "2024-06-01").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sign-in").body()).doesNotContain("/demo/", DemoPeople.PASSWORD);
        assertThat(browser.post("/sign-in", "name", "quan.tri", "password", DemoPeople.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    private static HttpResponse<String> complete(Browser browser, String code, String province, String signIn) {
        return browser.post(
                "/setup",
                "code",
                code,
                "province",
                province,
                "area",
                province,
                "name",
                "Người Quản Trị",
                "signIn",
                signIn,
                "password",
                "mật khẩu đầu tiên",
                "again",
                "mật khẩu đầu tiên");
    }

    private static long people() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from identity.person")
                .query(Long.class)
                .single();
    }

    private static List<String> options(HttpResponse<String> page, String select) {
        String body = page.body();
        String from = body.substring(body.indexOf("name=\"" + select + "\""));
        return Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                .matcher(from.substring(0, from.indexOf("</select>")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
