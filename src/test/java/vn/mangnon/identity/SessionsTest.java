package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.RawRequest;

/** What a session leaves behind, and what nobody can make of it. */
@DatabaseTest
class SessionsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sessions sessions;

    @Test
    void theDatabaseHoldsNeitherTheTokenNorAKeyInTheClear() {
        Browser browser = new Browser(port).as("thang.muonglem");
        String token = browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("mangnon"))
                .findFirst()
                .orElseThrow()
                .getValue();
        KeyPair key = sessions.key(new Token(token));
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
}
