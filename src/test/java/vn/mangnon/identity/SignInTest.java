package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

@DatabaseTest
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRightPasswordOpensTheFirstPage() {
        Browser browser = new Browser(port).as("huong.namhang");
        HttpResponse<String> home = browser.get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Lò Thị Hương", "Việc cần làm");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        Browser browser = new Browser(port);
        String wrong = browser.post("/sign-in", "name", "mai.chiengan", "password", "not this one")
                .body();
        String unknown = browser.post("/sign-in", "name", "khong.co.ai", "password", "not this one")
                .body();
        assertThat(wrong).contains("chưa đúng").doesNotContain("not this one");
        assertThat(unknown.replace("khong.co.ai", "mai.chiengan")).isEqualTo(wrong);
    }

    @Test
    void afterFiveFailuresANameRestsEvenWithTheRightPassword() {
        Browser browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            browser.post("/sign-in", "name", "sinh.pasa", "password", "wrong");
        }
        HttpResponse<String> locked = browser.post("/sign-in", "name", "sinh.pasa", "password", DemoPeople.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(locked.body()).contains("Hãy thử lại sau 15 phút");
    }

    @Test
    void aChangedPasswordKeepsTheKeyAndEndsOtherSessions() {
        Browser one = new Browser(port).as("lien.bunghoa");
        Browser other = new Browser(port).as("lien.bunghoa");
        byte[] before = publicKey("lien");
        HttpResponse<String> wrong = one.post(
                "/password",
                "current",
                "wrong one here",
                "password",
                "một câu rất dễ nhớ",
                "again",
                "một câu rất dễ nhớ");
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> changed = one.post(
                "/password",
                "current",
                DemoPeople.PASSWORD,
                "password",
                "một câu rất dễ nhớ",
                "again",
                "một câu rất dễ nhớ");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(publicKey("lien")).isEqualTo(before);
        assertThat(one.get("/").statusCode()).isEqualTo(200);
        assertThat(other.get("/").statusCode()).isEqualTo(302);
        Browser again = new Browser(port);
        assertThat(again.post("/sign-in", "name", "lien.bunghoa", "password", "một câu rất dễ nhớ")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aHundredTriesAtOnceAreAHundred() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(12)) {
            List<java.util.concurrent.Callable<Integer>> tries = java.util.Collections.nCopies(12, () -> {
                String body = new Browser(port)
                        .post("/sign-in", "name", "thuan.angsao", "password", "wrong")
                        .body();
                return body.contains("Hãy thử lại sau") ? 1 : 0;
            });
            int refused = 0;
            for (var answer : threads.invokeAll(tries)) {
                refused += answer.get();
            }
            assertThat(refused).isEqualTo(12 - LockOut.FAILURES);
        }
    }

    @Test
    void whoeverOwesANewPasswordGetsNowhereElse() {
        Browser browser = new Browser(port).as("van.muonglan");
        jdbc.sql("update identity.credential set must_change = true where person_id = :id")
                .param("id", person("van.muonglan"))
                .update();
        for (String path : List.of("/", "/activities", "/second-factor", "/people")) {
            assertThat(browser.get(path).headers().firstValue("Location"))
                    .as(path)
                    .hasValue("/password");
        }
        assertThat(browser.post("/drafts/x", "a", "1").headers().firstValue("Location"))
                .hasValue("/password");
        browser.post(
                "/password",
                "current",
                DemoPeople.PASSWORD,
                "password",
                "câu mới thật dài",
                "again",
                "câu mới thật dài");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    private java.util.UUID person(String signIn) {
        return jdbc.sql("select id from identity.person where sign_in = :name")
                .param("name", signIn)
                .query(java.util.UUID.class)
                .single();
    }

    private byte[] publicKey(String key) {
        return jdbc.sql("select public_key from identity.credential where person_id = :id")
                .param("id", SamplePeople.person(key).value())
                .query(byte[].class)
                .single();
    }
}
