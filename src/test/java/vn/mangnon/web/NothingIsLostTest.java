package vn.mangnon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** What somebody typed stays hers: past the end of her session, a second click, a colleague's save. */
@DatabaseTest
class NothingIsLostTest {
    private static final String NAME = "huong.namhang";
    private static final String NOTE = "Bà con đến đông,\n\"rất vui\" & 100% các cháu có quà";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFormSentAfterTheSessionRanOutIsSentOnAfterSigningIn() {
        Browser browser = new Browser(port).as(NAME);
        PageForm form = activity(browser, "Sau khi hết phiên");
        jdbc.sql("update identity.session set seen_at = now() - interval '3 hours'")
                .update();
        HttpResponse<String> late = browser.upload("/activities", "ảnh.png", new byte[] {1}, form.fields());
        assertThat(late.statusCode()).isEqualTo(401);
        PageForm signIn =
                PageForm.of(late.body(), "/sign-in").with("name", NAME).with("password", "không đúng đâu");
        HttpResponse<String> wrong = browser.post("/sign-in", signIn);
        assertThat(wrong.statusCode()).isEqualTo(422);
        signIn = PageForm.of(wrong.body(), "/sign-in").with("name", NAME).with("password", DemoPeople.PASSWORD);
        HttpResponse<String> again = browser.post("/sign-in", signIn);
        PageForm carried = PageForm.of(again.body(), "/activities");
        assertThat(carried.value("note")).isEqualTo(NOTE);
        assertThat(browser.post("/activities", carried).statusCode()).isEqualTo(303);
        assertThat(notes("Sau khi hết phiên")).containsExactly(NOTE);
    }

    @Test
    void aFormSentAfterSigningOutElsewhereIsSentOnToo() {
        Browser here = new Browser(port).as(NAME);
        PageForm form = activity(here, "Sau khi đăng xuất nơi khác");
        new Browser(port).as(NAME).post("/sign-out", "everywhere", "true");
        HttpResponse<String> late = here.post("/activities", form);
        assertThat(late.statusCode()).isEqualTo(401);
        HttpResponse<String> again = here.post(
                "/sign-in",
                PageForm.of(late.body(), "/sign-in").with("name", NAME).with("password", DemoPeople.PASSWORD));
        assertThat(PageForm.of(again.body(), "/activities").value("note")).isEqualTo(NOTE);
    }

    @Test
    void savingInTheBackgroundNeverLeadsAwayFromTheForm() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(URI.create(browser.base() + "/drafts/report-x"))
                        .header("HX-Request", "true")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("a=1", StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aFormSentFourTimesAtOnceMakesOneRecord() throws Exception {
        Browser browser = new Browser(port).as(NAME);
        PageForm form = activity(browser, "Bấm nhiều lần");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<String>> send = () -> browser.post("/activities", form);
            for (var answer : threads.invokeAll(List.of(send, send, send, send))) {
                assertThat(answer.get().statusCode()).as(problems(answer.get())).isEqualTo(303);
            }
        }
        assertThat(notes("Bấm nhiều lần")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from journal.entry where record_id = :id")
                        .param("id", UUID.fromString(form.value("id")))
                        .query(Long.class)
                        .single())
                .as("one deed")
                .isOne();
    }

    @Test
    void whoeverSavesSecondSeesWhatChangedAndKeepsWhatSheTyped() {
        Browser browser = new Browser(port).as(NAME);
        PageForm made = activity(browser, "Hai người cùng sửa");
        browser.post("/activities", made);
        String path = "/activities/" + made.value("id");
        String page = browser.get(path + "/edit").body();
        PageForm first = PageForm.of(page, path).with("title", "Tên do người thứ nhất đặt");
        PageForm second = PageForm.of(page, path)
                .with("title", "Tên do người thứ hai đặt")
                .with("note", "ghi chú thứ hai");
        assertThat(browser.post(path, first).statusCode()).isEqualTo(303);
        HttpResponse<String> conflict = browser.post(path, second);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Người khác vừa sửa thành: Tên do người thứ nhất đặt");
        PageForm kept = PageForm.of(conflict.body(), path);
        assertThat(kept.value("title")).isEqualTo("Tên do người thứ hai đặt");
        assertThat(kept.value("note")).isEqualTo("ghi chú thứ hai");
        assertThat(browser.post(path, kept).statusCode()).as("now knowing").isEqualTo(303);
        assertThat(notes("Tên do người thứ hai đặt")).containsExactly("ghi chú thứ hai");
    }

    @Test
    void aFieldTooLongComesBackWithAllThatWasTyped() {
        Browser browser = new Browser(port).as(NAME);
        String title = "dài ".repeat(2000).strip();
        PageForm form = activity(browser, title);
        HttpResponse<String> answer = browser.post("/activities", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        PageForm back = PageForm.of(answer.body(), "/activities");
        assertThat(back.value("title")).isEqualTo(title);
        assertThat(back.value("note")).isEqualTo(NOTE);
        assertThat(answer.body()).contains("Dài quá");
    }

    private static String problems(HttpResponse<String> page) {
        return java.util.regex.Pattern.compile("class=\"problem\"[^>]*>([^<]*)")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList()
                .toString();
    }

    private static PageForm activity(Browser browser, String title) {
        return PageForm.of(browser.get("/activities/new?kind=gift").body(), "/activities")
                .without("files")
                .with("title", title)
                .with("kinds", "launch")
                .with("children", 35)
                .with("note", NOTE);
    }

    private List<String> notes(String title) {
        return jdbc.sql("select note from activities.activity where title = :title")
                .param("title", title)
                .query(Rows.of(String.class))
                .list();
    }
}
