package vn.mangnon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.first;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Codes beside the password. */
@DatabaseTest
class SecondFactorTest {
    @LocalServerPort
    int port;

    @Test
    void aSecondFactorIsAskedForAndItsCodeWorksOnce() throws GeneralSecurityException {
        Browser browser = new Browser(port).as("trang.thitran");
        assertThat(secret(browser)).isNotEmpty();
        Instant now = Instant.now();
        assertThat(browser.post("/second-factor", "code", "000000").statusCode())
                .isEqualTo(422);
        String shown = secret(browser);
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
        String shown = secret(browser);
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

    /** The secret as it is shown when somebody begins to set up codes. */
    private static String secret(Browser browser) {
        return first(browser.post("/second-factor/preparation").body(), "<code>([A-Z2-7]+)</code>");
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
