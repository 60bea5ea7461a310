package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.sample.SampleChildren;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.StatementCounter;

/** What the register's pages may cost: statements, the same for many children as for few, and bytes on a slow line. */
@DatabaseTest
class RegisterLimitsTest {
    private static final int LATER_PAGE = 30 * 1024;
    private static final String DUA = "/children/" + SampleChildren.child("dua");
    private static final Map<String, Integer> MOST = Map.of(
            "/children",
            15,
            DUA,
            25,
            DUA + "/edit",
            13,
            DUA + "/move",
            19,
            DUA + "/supports/new",
            16,
            "/children/quiet",
            14,
            "/children/former",
            11,
            "/children/new",
            9);

    @LocalServerPort
    int port;

    @Test
    void aPageSendsAFewStatementsAndNotOneMoreForManyChildren() {
        ChildDesk desk = new ChildDesk(port);
        Map<String, Long> few = statements(desk.as(HUONG));
        Map<String, Long> tooMany = new LinkedHashMap<>(few);
        tooMany.entrySet().removeIf(page -> page.getValue() <= MOST.getOrDefault(page.getKey(), 0));
        assertThat(tooMany).isEmpty();
        for (int i = 0; i < 40; i++) {
            desk.entered(
                    HUONG, desk.blank(HUONG).with("name", "Lò Thị Thứ " + i).with("hamlet", "Bản " + i));
        }
        assertThat(statements(desk.as(HUONG))).isEqualTo(few);
        for (String page : MOST.keySet()) {
            assertThat(desk.as(HUONG).weight(page)).as(page).isLessThan(LATER_PAGE);
        }
    }

    private static Map<String, Long> statements(Browser browser) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String page : MOST.keySet()) {
            expect(200, browser.get(page));
            counts.put(page, StatementCounter.during(() -> browser.get(page)));
        }
        return counts;
    }
}
