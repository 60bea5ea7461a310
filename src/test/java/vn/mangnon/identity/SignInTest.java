package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.RawRequest;

@DatabaseTest
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Sessions sessions;

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
    void theDatabaseHoldsNeitherTheTokenNorAKeyInTheClear() {
        Browser browser = new Browser(port).as("thang.muonglem");
        String token = browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("mangnon"))
                .findFirst()
                .orElseThrow()
                .getValue();
        PersonalKey key = sessions.key(new Token(token));
        assertThat(key.publicBytes()).isNotEmpty();
        byte[] sealed = jdbc.sql("select sealed_key from identity.session where token_hash = :hash")
                .param("hash", new Token(token).hash())
                .query(byte[].class)
                .single();
        assertThat(sealed).isNotEqualTo(key.privateBytes());
        assertThat(jdbc.sql("select count(*) from identity.session where encode(token_hash, 'escape') like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormSentFromAnotherSiteIsRefused() {
        Browser browser = new Browser(port).as("duyen.huoimay");
        HttpRequest.Builder forged = HttpRequest.newBuilder(URI.create(browser.base() + "/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("everywhere=true"));
        assertThat(browser.send(forged.copy().header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(forged.copy().header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(forged.copy()).statusCode())
                .as("cookies without an origin")
                .isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessionToo() {
        Browser one = new Browser(port).as("quyet.natong");
        Browser other = new Browser(port).as("quyet.natong");
        one.post("/sign-out", "everywhere", "true");
        assertThat(jdbc.sql("select max(length(sealed_key)) from identity.session where person_id = :id")
                        .param("id", SamplePeople.person("quyet").value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(other.get("/").statusCode()).isEqualTo(302);
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
    void aSecondFactorIsAskedForAndItsCodeWorksOnce() throws GeneralSecurityException {
        Browser browser = new Browser(port).as("trang.thitran");
        String page = browser.post("/second-factor/preparation").body();
        Matcher secret = Pattern.compile("<code>([A-Z2-7]+)</code>").matcher(page);
        assertThat(secret.find()).isTrue();
        Instant now = Instant.now();
        assertThat(browser.post("/second-factor", "code", "000000").statusCode())
                .isEqualTo(422);
        String shown = Pattern.compile("<code>([A-Z2-7]+)</code>")
                .matcher(browser.post("/second-factor/preparation").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(browser.post("/second-factor", "code", code(shown, now.minusSeconds(30)))
                        .statusCode())
                .isEqualTo(303);
        Browser later = new Browser(port);
        HttpResponse<String> asked = later.post("/sign-in", "name", "trang.thitran", "password", DemoPeople.PASSWORD);
        assertThat(asked.body()).contains("Mã xác thực");
        assertThat(later.get("/").headers().firstValue("Location")).hasValue("/sign-in/code");
        assertThat(later.post("/sign-in/code", "code", code(shown, now.minusSeconds(30)))
                        .statusCode())
                .as("used before")
                .isEqualTo(422);
        assertThat(later.post("/sign-in/code", "code", code(shown, now)).statusCode())
                .isEqualTo(303);
        assertThat(later.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void codesCannotBeGuessed() throws GeneralSecurityException {
        Browser browser = new Browser(port).as("thoa.liendoi");
        String shown = Pattern.compile("<code>([A-Z2-7]+)</code>")
                .matcher(browser.post("/second-factor/preparation").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        browser.post("/second-factor", "code", code(shown, Instant.now().minusSeconds(30)));
        Browser thief = new Browser(port);
        thief.post("/sign-in", "name", "thoa.liendoi", "password", DemoPeople.PASSWORD);
        for (int i = 0; i < 5; i++) {
            thief.post("/sign-in/code", "code", "00000" + i);
        }
        HttpResponse<String> locked = thief.post("/sign-in/code", "code", code(shown, Instant.now()));
        assertThat(locked.statusCode()).isEqualTo(409);
        assertThat(locked.body()).contains("Hãy thử lại sau 15 phút");
        assertThat(thief.get("/").statusCode()).isEqualTo(302);
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
    void aCookieThatSomebodyPlantedIsNeverASession() {
        String planted = "planted-by-somebody-else-0000000000000000000";
        String form = "name=huy.muonglan&password=" + DemoPeople.PASSWORD;
        String sent = new RawRequest(port)
                .form("/sign-in", "mangnon=" + planted, "application/x-www-form-urlencoded", form)
                .header("Set-Cookie");
        assertThat(sent)
                .matches("mangnon=[\\w-]{43};.*")
                .doesNotContain(planted)
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(sessions.find(new Token(planted), java.time.LocalDate.now())).isEmpty();
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

    @Test
    void whatIsPublicSetsNoCookie() {
        Browser browser = new Browser(port);
        HttpResponse<String> style = browser.get("/static/mangnon.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.get("/nothing").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void noTableKeepsAnAddress() {
        assertThat(jdbc.sql("select count(*) from information_schema.columns where data_type in ('inet', 'cidr')"
                                + " and table_schema not in ('pg_catalog', 'information_schema')")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from journal.entry where details::text like '%127.0.0.1%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasWrittenWhenTheSessionEndedIsSentOnAfterSigningIn() {
        Browser browser = new Browser(port).as("mai.chiengan");
        jdbc.sql("update identity.session set seen_at = now() - interval '3 hours' where person_id = :id")
                .param("id", SamplePeople.person("mai").value())
                .update();
        HttpResponse<String> late = browser.post("/drafts/report", "narrative", "Xã đã tổ chức \"lễ phát động\"");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("Phiên làm việc đã hết hạn", "Xã đã tổ chức");
        List<String> carried = Pattern.compile("name=\"(carried:[^\"]+)\" value=\"([^\"]*)\"")
                .matcher(late.body())
                .results()
                .flatMap(found -> java.util.stream.Stream.of(
                        found.group(1), found.group(2).replace("&#34;", "\"")))
                .toList();
        String[] own = with(carried, "name", "mai.chiengan", "password", DemoPeople.PASSWORD);
        assertThat(new Browser(port).post("/sign-in", own).body())
                .contains("action=\"/drafts/report\"", "Xã đã tổ chức &#34;lễ phát động&#34;");
        String[] others = with(carried, "name", "phong.nampung", "password", DemoPeople.PASSWORD);
        assertThat(new Browser(port).post("/sign-in", others).statusCode())
                .as("somebody else")
                .isEqualTo(303);
    }

    private static String[] with(List<String> fields, String... more) {
        return java.util.stream.Stream.concat(fields.stream(), java.util.Arrays.stream(more))
                .toArray(String[]::new);
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

    private static String code(String base32, Instant at) throws GeneralSecurityException {
        StringBuilder bits = new StringBuilder();
        for (char letter : base32.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
    }
}
