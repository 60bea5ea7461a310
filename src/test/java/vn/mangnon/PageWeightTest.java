package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** What travels over a slow line before anybody can read, and of a document of three hundred pages. */
@DatabaseTest
class PageWeightTest {
    private static final int FIRST_PAGE = 150 * 1024;

    @LocalServerPort
    int port;

    private ActionMonth month;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
    }

    @Test
    void theFirstPageWithAllItNeedsFitsIn150Kilobytes() {
        assertThat(withItsFiles(new Browser(port), "/sign-in")).isLessThanOrEqualTo(FIRST_PAGE);
        assertThat(withItsFiles(month.as("huong.namhang"), "/")).isLessThanOrEqualTo(FIRST_PAGE);
    }

    @Test
    void thePageOfAReadingOfThreeHundredPagesIsAsLightAsOfThree() {
        String one =
                new String(ActionMonth.bytes("samples/kh-thang-hanh-dong-muong-lan-2024.txt"), StandardCharsets.UTF_8);
        String body = one.substring(one.indexOf("II."), one.lastIndexOf("Nơi nhận"));
        String whole =
                one.substring(0, one.indexOf("II.")) + body.repeat(50) + one.substring(one.lastIndexOf("Nơi nhận"));
        assertThat(whole.length()).isGreaterThan(400_000);
        String id = UUID.randomUUID().toString();
        Browser huy = month.as(OFFICER);
        expect(303, huy.upload("/plans", "dai.txt", whole.getBytes(StandardCharsets.UTF_8), "id", id));
        String reading = "/plans/" + id + "/reading";
        String first = huy.get(reading).body();
        assertThat(huy.weight(reading)).isLessThanOrEqualTo(PageLimitsTest.LATER_PAGE);
        int parts = Integer.parseInt(first(first, "Phần 1/(\\d+)"));
        assertThat(parts).isGreaterThan(30);
        assertThat(huy.weight(reading + "?part=" + parts)).isLessThanOrEqualTo(PageLimitsTest.LATER_PAGE);
        String middle = huy.get(reading + "?part=" + parts / 2).body();
        String finding = first(middle, "id=\"f-([0-9a-f-]{36})\"");
        String there = huy.get(reading + "?at=" + finding).body();
        assertThat(there).contains("Phần " + parts / 2 + "/" + parts, "id=\"here\"");
        assertThat(huy.get(reading + "?part=99999").statusCode()).isEqualTo(200);
        assertThat(location(expect(303, huy.post("/plans/" + id + "/findings", "confirm", finding))))
                .contains("near=" + finding);
    }

    private int withItsFiles(Browser browser, String page) {
        Browser stranger = new Browser(port);
        int bytes = browser.weight(page);
        Set<String> assets = all(browser.get(page).body(), "(?:href|src)=\"(/static/[^\"]+)\"");
        assertThat(assets).hasSizeGreaterThan(2);
        for (String asset : assets) {
            bytes += stranger.weight(asset);
            if (asset.contains(".css")) {
                for (String font : all(stranger.get(asset).body(), "url\\(\"?([^\")]+\\.woff2)\"?\\)")) {
                    bytes += stranger.weight(URI.create(asset).resolve(font).toString());
                }
            }
        }
        return bytes;
    }
}
