package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.shared.Id;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

@DatabaseTest
class InvitationTest {
    private static final String PASSWORD = "một mật khẩu mới";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sessions sessions;

    @Test
    void aLinkWorksOnce() {
        String link = invite("moi.motlan");
        assertThat(new Browser(port).get(link).body()).contains("moi.motlan");
        Browser invited = new Browser(port);
        assertThat(accept(invited, link).statusCode()).isEqualTo(303);
        assertThat(invited.get("/").statusCode()).isEqualTo(200);
        assertThat(new Browser(port).get(link).statusCode()).isEqualTo(404);
        assertThat(accept(new Browser(port), link).statusCode()).isEqualTo(404);
        assertThat(signIn("moi.motlan", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void twoWhoUseALinkAtTheSameMomentAreOne() throws Exception {
        String link = invite("moi.cungluc");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> use = () -> accept(new Browser(port), link).statusCode();
            List<Integer> answers = threads.invokeAll(List.of(use, use, use, use)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers)
                    .containsOnlyOnce(303)
                    .filteredOn(status -> status != 303)
                    .containsOnly(404);
        }
    }

    @Test
    void anExpiredLinkAndOneReplacedByANewerAreNotThere() {
        String first = invite("moi.hethan");
        UUID id = person("moi.hethan");
        Matcher second = link(new Browser(port).as("dinh.quantri").post("/people/" + id + "/invitation"));
        assertThat(second.find()).isTrue();
        assertThat(new Browser(port).get(first).statusCode()).isEqualTo(404);
        jdbc.sql("update identity.invitation set expires_at = now() where person_id = :id")
                .param("id", id)
                .update();
        assertThat(accept(new Browser(port), second.group()).statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkIsKeptNowhere() {
        String token = invite("moi.kin").substring("/invitations/".length());
        assertThat(jdbc.sql("select count(*) from journal.entry where details::text like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from identity.invitation")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(token));
    }

    @Test
    void twoCustodiansBringBackTheKeyAndOneAloneCannot() {
        KeyPair before = key("mai.chiengan");
        byte[] letter =
                KeyPair.closeFor(before.publicBytes(), "thư".getBytes(java.nio.charset.StandardCharsets.UTF_8), "test");
        UUID mai = SamplePeople.person("mai").value();
        for (String custodian : List.of("dinh.quantri", "yen.luutru", "thuong.tuphap")) {
            jdbc.sql("update identity.position set roles = array_append(roles, 'CUSTODIAN') where person_id = :id")
                    .param("id", person(custodian))
                    .update();
        }
        Browser administrator = new Browser(port).as("dinh.quantri");
        String[] both = {
            "custodians",
            person("dinh.quantri").toString(),
            "custodians",
            person("yen.luutru").toString()
        };
        String outsider = person("my.suoinho").toString();
        assertThat(administrator
                        .post("/recovery", "custodians", outsider, "custodians", both[1])
                        .statusCode())
                .as("no custodian")
                .isEqualTo(409);
        assertThat(administrator.post("/recovery", both).statusCode()).isEqualTo(303);
        new Browser(port).as("mai.chiengan"); // her key is entrusted when she next signs in
        assertThat(administrator
                        .post("/people/" + mai + "/reset", "reason", "quên mật khẩu")
                        .statusCode())
                .isEqualTo(303);
        UUID request = jdbc.sql("select id from identity.reset_request where person_id = :id")
                .param("id", mai)
                .query(UUID.class)
                .single();
        String agreement = "/recovery/requests/" + request + "/agreement";
        assertThat(new Browser(port).as("thuong.tuphap").post(agreement).statusCode())
                .as("no share")
                .isEqualTo(409);
        assertThat(administrator.post(agreement).statusCode()).isEqualTo(303);
        assertThat(administrator.post(agreement).statusCode())
                .as("the same twice")
                .isEqualTo(409);
        Matcher link = link(new Browser(port).as("yen.luutru").post(agreement));
        assertThat(link.find()).isTrue();
        Browser restored = new Browser(port);
        assertThat(accept(restored, link.group()).statusCode()).isEqualTo(303);
        assertThat(accept(new Browser(port), link.group()).statusCode()).isEqualTo(404);
        assertThat(signIn("mai.chiengan", DemoPeople.PASSWORD).statusCode()).isEqualTo(422);
        KeyPair after = sessions.key(new Token(cookie(restored)));
        assertThat(after.open(letter, "test"))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo("thư");
        assertThat(jdbc.sql("select count(*) from identity.reset_share")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String invite(String signIn) {
        HttpResponse<String> page = new Browser(port)
                .as("dinh.quantri")
                .post(
                        "/people",
                        "id",
                        Id.uuid().toString(),
                        "name",
                        "Người Mới",
                        "signIn",
                        signIn,
                        "roles",
                        "OFFICER",
                        "organization",
                        organization().toString());
        Matcher link = link(page);
        assertThat(link.find()).as(page.body()).isTrue();
        return link.group();
    }

    private static Matcher link(HttpResponse<String> page) {
        return Pattern.compile("/invitations/[\\w-]{43}").matcher(page.body());
    }

    private static HttpResponse<String> accept(Browser browser, String link) {
        return browser.post(link, "password", PASSWORD, "again", PASSWORD);
    }

    private HttpResponse<String> signIn(String name, String password) {
        return new Browser(port).post("/sign-in", "name", name, "password", password);
    }

    private KeyPair key(String signIn) {
        return sessions.key(new Token(cookie(new Browser(port).as(signIn))));
    }

    private static String cookie(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("mangnon"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private UUID organization() {
        return jdbc.sql("select organization_id from identity.position where person_id = :id limit 1")
                .param("id", person("dinh.quantri"))
                .query(UUID.class)
                .single();
    }

    private UUID person(String signIn) {
        return jdbc.sql("select id from identity.person where sign_in = :name")
                .param("name", signIn)
                .query(UUID.class)
                .single();
    }
}
