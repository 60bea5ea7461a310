package vn.mangnon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.RawRequest;
import vn.mangnon.testing.RawRequest.Answer;

/** Requests that nobody means: each gets a page in Vietnamese, none a stack trace. */
@DatabaseTest
class BadRequestsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    @LocalServerPort
    int port;

    private RawRequest raw;
    private String cookies;

    @BeforeEach
    void signIn() {
        raw = new RawRequest(port);
        cookies = "mangnon=" + session("huong.namhang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/activities/abc", "/files/%20", "/nothing/here", "/static/none.css", "/invitations/%E1%BA%A1"})
    void whatIsNotThereIsNotFound(String path) {
        expect(raw.get(path, "Cookie: " + cookies), 404);
    }

    @Test
    void anIdThatIsNoneIsNotFoundInAFormToo() {
        cookies = "mangnon=" + session("dinh.quantri");
        expect(raw.form("/recovery/requests/abc/agreement", cookies, FORM, ""), 404);
        expect(raw.form("/people/abc/departure", cookies, FORM, ""), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ff%fe", "/%zz", "/%00", "/a;b=c", "/a%2fb", "//a", "/a/../b", "/activities?q=%ff"})
    void aPathThatIsNoneIsABadRequest(String path) {
        expect(raw.get(path, "Cookie: " + cookies), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff%fe", "a=%zz", "a=%ED%A0%80", "a%00b=1"})
    void whatIsNotInUtf8IsABadRequest(String body) {
        expect(raw.form("/drafts/x", cookies, FORM, body), 400);
        expect(raw.form("/sign-in", "", FORM, body), 400);
    }

    @Test
    void tooMuchIsRefusedWithAWordOnWhereTheTextStillIs() {
        String tooLong = "a=" + "x".repeat(3_000_000);
        assertThat(expect(raw.form("/drafts/x", cookies, FORM, tooLong), 413)).contains("nút Quay lại");
        String tooMany = "a=1&".repeat(12_000);
        assertThat(expect(raw.form("/drafts/x", cookies, FORM, tooMany), 400)).contains("nút Quay lại");
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        String tooManyParts = part.repeat(900) + "--x--\r\n";
        assertThat(expect(raw.form("/activities", cookies, PARTS, tooManyParts), 413))
                .contains("nút Quay lại");
    }

    @Test
    void aFileTooLargeIsRefusedBySize() {
        String file = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\n\r\n"
                + "x".repeat(32_000_000) + "\r\n--x--\r\n";
        assertThat(expect(raw.form("/activities", cookies, PARTS, file), 413)).contains("30 MB");
    }

    @Test
    void partsWithoutABoundaryAreABadRequest() {
        expect(raw.form("/activities", cookies, "multipart/form-data", "a=1"), 400);
    }

    @Test
    void aNoteThatWeDidNotWriteIsNone() {
        for (String forged : List.of("%zz", "nix.key%0Aa", "%00", "")) {
            assertThat(raw.get("/", "Cookie: " + cookies + "; flash=" + forged).status())
                    .as(forged)
                    .isEqualTo(200);
        }
    }

    @Test
    void aHeadTooLongOrWithoutAHostIsABadRequest() {
        expect(raw.get("/", "X-Long: " + "x".repeat(20_000)), 400);
        expect(raw.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
        expect(raw.send("FOO / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void aForgedChoiceIsNoChoice() {
        String administrator = "mangnon=" + session("dinh.quantri");
        Answer answer = raw.form("/people", administrator, FORM, "roles=NIX&organization=nix&id=nix");
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aNameLongerThanAnySignsNobodyIn() {
        Answer answer = raw.form("/sign-in", "", FORM, "password=x&name=" + "x".repeat(1_000_000));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void everyAnswerCarriesThePolicies() {
        for (String path : List.of("/", "/sign-in", "/nothing", "/activities/abc", "/%zz", "/static/mangnon.css")) {
            Answer answer = raw.get(path, "Cookie: " + cookies);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        }
        Answer home = raw.get("/", "Cookie: " + cookies);
        assertThat(home.header("Cache-Control")).isEqualTo("no-store");
        assertThat(home.header("Content-Language")).isEqualTo("vi-VN");
    }

    private static String expect(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body())
                .contains("Chưa thực hiện được")
                .doesNotContain("Exception", "at vn.mangnon", "Tomcat");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        return answer.body();
    }

    private String session(String person) {
        return new Browser(port)
                .as(person).cookies().getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("mangnon"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }
}
