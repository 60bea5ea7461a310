package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.sample.SampleActivities;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.StatementCounter;

/** What a page may cost: statements, the same for many rows as for few, and bytes on a slow line. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageLimitsTest {
    private static final int FIRST_PAGE = 150 * 1024;
    private static final int LATER_PAGE = 30 * 1024;

    /** Statements a page may send at most, those of the session and of the demo's date included. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/", 21),
            Map.entry("/plans", 6),
            Map.entry("/plans/new", 6),
            Map.entry("/readings", 6),
            Map.entry("/body-rules", 7),
            Map.entry("/plans/{id}", 25),
            Map.entry("/plans/{id}/reading", 9),
            Map.entry("/plans/{id}/bodies", 10),
            Map.entry("/plans/{id}/provisions", 11),
            Map.entry("/plans/{id}/template", 11),
            Map.entry("/plans/{id}/confirmation", 9),
            Map.entry("/activities", 9),
            Map.entry("/activities/new", 17),
            Map.entry("/activities/{id}", 20),
            Map.entry("/activities/{id}/edit", 29),
            Map.entry("/figures", 15),
            Map.entry("/areas", 9),
            Map.entry("/areas/{id}", 15),
            Map.entry("/boards/{id}", 12),
            Map.entry("/dues/{id}", 13),
            Map.entry("/splits", 6),
            Map.entry("/reports/{id}", 31),
            Map.entry("/reports/{id}/issue", 19),
            Map.entry("/reports/{id}/figures/{id}", 21));

    @LocalServerPort
    int port;

    @Autowired
    Activities activities;

    private ActionMonth month;
    private String plan = "";

    @SuppressWarnings("NullAway.Init")
    private Activity model;

    @SuppressWarnings("NullAway.Init")
    private Activity own;

    private final List<String> district = new ArrayList<>();
    private final List<String> commune = new ArrayList<>();
    private final Map<String, Long> few = new LinkedHashMap<>();

    @BeforeAll
    void oneReportIsAcceptedAndSomethingIsRecordedSince() {
        month = new ActionMonth(port);
        plan = month.begin();
        String report = month.submit("huong.namhang");
        expect(303, month.accept(report));
        model = activities.require(everything(), SampleActivities.activity("2024-045"));
        own = activities.require(
                everything(),
                new Id<>(UUID.fromString(
                        first(month.as("huong.namhang").get("/activities").body(), "/activities/([0-9a-f-]{36})"))));
        activities.recordSample(copy(model));
        activities.recordSample(copy(own));
        String board = "/boards/" + month.provision(plan);
        String consolidated = location(month.as(OFFICER).post(board + "/consolidation"));
        String activity = "/activities/" + SampleActivities.activity("2024-045");
        for (String page : List.of(
                "/",
                "/plans",
                "/plans/new",
                "/readings",
                "/body-rules",
                "/activities",
                "/activities?all=true",
                "/activities/new",
                "/figures",
                "/figures?map=today",
                "/areas",
                "/splits",
                "/plans/" + plan,
                board,
                "/reports/" + report,
                consolidated,
                consolidated + "/issue",
                activity)) {
            district.add(page);
        }
        for (String step : List.of("reading", "bodies", "provisions", "template", "confirmation")) {
            district.add("/plans/" + plan + "/" + step);
        }
        String mine = own.id().toString();
        for (String page : List.of(
                "/",
                "/plans",
                "/activities",
                "/activities?all=true",
                "/activities/new",
                "/figures",
                "/areas",
                "/plans/" + plan,
                "/reports/" + report,
                "/activities/" + mine,
                "/activities/" + mine + "/edit",
                "/reports/" + report + "/figures/"
                        + first(
                                month.as("huong.namhang")
                                        .get("/reports/" + report)
                                        .body(),
                                "/figures/([0-9a-f-]{36})"),
                "/dues/" + first(month.as("huong.namhang").get("/").body(), "/dues/([0-9a-f-]{36})"),
                "/areas/" + first(month.as("huong.namhang").get("/areas").body(), "/areas/([0-9a-f-]{36})"))) {
            commune.add(page);
        }
    }

    @Test
    @Order(1)
    void aPageSendsAFewStatements() {
        statements(few);
        few.forEach((page, statements) -> assertThat(statements)
                .as(page)
                .isLessThanOrEqualTo(MOST.getOrDefault(shape(page.replaceAll("^\\S+ ", "")), 0)));
    }

    @Test
    @Order(2)
    void andNotOneMoreForManyRows() {
        for (int i = 0; i < 100; i++) {
            activities.recordSample(copy(model));
            activities.recordSample(copy(own));
        }
        for (String officer : ActionMonth.COMMUNES.subList(1, 9)) {
            expect(303, month.accept(month.submit(officer)));
        }
        for (int i = 0; i < 3; i++) {
            month.read();
        }
        Map<String, Long> many = new LinkedHashMap<>();
        statements(many);
        assertThat(many).isEqualTo(few);
    }

    @Test
    @Order(3)
    void everyPageIsLightOnASlowLine() {
        Map<String, Integer> heavy = new LinkedHashMap<>();
        for (String officer : List.of(OFFICER, "huong.namhang")) {
            for (String page : officer.equals(OFFICER) ? district : commune) {
                int bytes = bytes(officer, page).body().length;
                if (bytes > LATER_PAGE) {
                    heavy.put(officer + " " + page, bytes);
                }
            }
        }
        assertThat(heavy).isEmpty();
    }

    @Test
    @Order(4)
    void theFirstPageWithAllItNeedsFitsIn150Kilobytes() {
        for (String officer : List.of("", "huong.namhang")) {
            HttpResponse<byte[]> page = bytes(officer, officer.isEmpty() ? "/sign-in" : "/");
            String html = new Browser(port)
                            .get(officer.isEmpty() ? "/sign-in" : "/")
                            .body()
                    + (officer.isEmpty() ? "" : month.as(officer).get("/").body());
            int bytes = page.body().length;
            Set<String> assets = all(html, "(?:href|src)=\"(/static/[^\"]+)\"");
            assertThat(assets).hasSizeGreaterThan(2);
            for (String asset : assets) {
                HttpResponse<byte[]> got = bytes("", asset);
                bytes += got.body().length;
                if (asset.contains(".css")) {
                    bytes += fonts(month.as("huong.namhang").get(asset).body(), asset);
                }
            }
            assertThat(bytes).isLessThanOrEqualTo(FIRST_PAGE);
        }
    }

    @Test
    @Order(5)
    void thePageOfAReadingOfThreeHundredPagesIsAsLightAsOfThree() {
        String one = new String(
                ActionMonth.bytes("samples/kh-thang-hanh-dong-muong-lan-2024.txt"),
                java.nio.charset.StandardCharsets.UTF_8);
        String body = one.substring(one.indexOf("II."), one.lastIndexOf("Nơi nhận"));
        String whole =
                one.substring(0, one.indexOf("II.")) + body.repeat(50) + one.substring(one.lastIndexOf("Nơi nhận"));
        assertThat(whole.length()).isGreaterThan(400_000);
        String id = UUID.randomUUID().toString();
        Browser huy = month.as(OFFICER);
        expect(303, huy.upload("/plans", "dai.txt", whole.getBytes(java.nio.charset.StandardCharsets.UTF_8), "id", id));
        String reading = "/plans/" + id + "/reading";
        String first = huy.get(reading).body();
        assertThat(bytes(OFFICER, reading).body().length).isLessThanOrEqualTo(LATER_PAGE);
        int parts = Integer.parseInt(first(first, "Phần 1/(\\d+)"));
        assertThat(parts).isGreaterThan(30);
        assertThat(bytes(OFFICER, reading + "?part=" + parts).body().length).isLessThanOrEqualTo(LATER_PAGE);
        String middle = huy.get(reading + "?part=" + parts / 2).body();
        String finding = first(middle, "id=\"f-([0-9a-f-]{36})\"");
        String there = huy.get(reading + "?at=" + finding).body();
        assertThat(there).contains("Phần " + parts / 2 + "/" + parts, "id=\"here\"");
        assertThat(huy.get(reading + "?part=99999").statusCode()).isEqualTo(200);
        assertThat(location(expect(303, huy.post("/plans/" + id + "/findings", "confirm", finding))))
                .contains("near=" + finding);
    }

    private void statements(Map<String, Long> counts) {
        for (String officer : List.of(OFFICER, "huong.namhang")) {
            for (String page : officer.equals(OFFICER) ? district : commune) {
                Browser browser = month.as(officer);
                expect(200, browser.get(page));
                counts.put(officer + " " + page, StatementCounter.during(() -> browser.get(page)));
            }
        }
    }

    private static String shape(String page) {
        return page.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}", "{id}");
    }

    private int fonts(String css, String asset) {
        int bytes = 0;
        for (String font : all(css, "url\\(\"?([^\")]+\\.woff2)\"?\\)")) {
            bytes += bytes("", URI.create(asset).resolve(font).toString()).body().length;
        }
        return bytes;
    }

    private HttpResponse<byte[]> bytes(String signIn, String page) {
        try (HttpClient client = signIn.isEmpty()
                ? HttpClient.newHttpClient()
                : HttpClient.newBuilder()
                        .cookieHandler(month.as(signIn).cookies())
                        .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                            .header("Sec-Fetch-Site", "none")
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Activity copy(Activity one) {
        return new Activity(
                Id.fresh(),
                one.organization(),
                one.area(),
                one.beginsOn(),
                one.endsOn(),
                one.title(),
                one.note(),
                one.figures(),
                one.attendance(),
                one.adults(),
                one.costs(),
                one.partners(),
                one.plan(),
                one.task(),
                1,
                one.withdrawnBecause());
    }

    private static Scope everything() {
        return new Scope(List.of(), List.of(vn.mangnon.units.LoadUnits.NATION));
    }

    private static String first(String text, String pattern) {
        return ActionMonth.first(text, pattern);
    }
}
