package vn.mangnon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** The menu: a few groups, each with what the reader may use and nothing else, marked where she is. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenuTest {
    @LocalServerPort
    int port;

    private ActionMonth month;

    @BeforeAll
    void signIn() {
        month = new ActionMonth(port);
    }

    private String menu(String who, String path) {
        String page = expect(200, month.as(who).get(path)).body();
        return page.substring(page.indexOf("<nav aria-label=\"Các phần\">"), page.indexOf("</nav>"));
    }

    private static Set<String> tops(String menu) {
        return all(menu.replaceAll("(?s)</summary>.*?</details>", "</summary>"), "<(?:summary|a)[^>]*>([^<]+)<");
    }

    @Test
    void eachRoleHasAFewGroupsAndNoneIsEmpty() {
        assertThat(tops(menu("huong.namhang", "/")))
                .containsExactly("Việc cần làm", "Kế hoạch", "Ghi việc", "Vụ việc", "Báo cáo", "Số liệu", "Địa bàn");
        assertThat(tops(menu("thinh.muonglan", "/")))
                .containsExactly("Việc cần làm", "Kế hoạch", "Ghi việc", "Báo cáo", "Số liệu", "Địa bàn");
        assertThat(tops(menu("nhan.hdnd", "/"))).containsExactly("Việc cần làm", "Kế hoạch", "Ghi việc", "Số liệu");
        assertThat(tops(menu("dinh.quantri", "/")))
                .containsExactly("Việc cần làm", "Kế hoạch", "Ghi việc", "Báo cáo", "Số liệu", "Quản trị");
    }

    /** What a role sees there, it may open; of the administrator's own nothing stands there for others. */
    @Test
    void everyEntryOpens() {
        for (String who : List.of("huong.namhang", "nhan.hdnd", "dinh.quantri", "yen.luutru", "diep.phunu")) {
            Browser browser = month.as(who);
            for (String path : all(menu(who, "/"), "href=\"([^\"]+)\"")) {
                expect(200, browser.get(path));
            }
        }
        assertThat(menu("huong.namhang", "/")).doesNotContain("/people", "/dues/policy");
    }

    @Test
    void thePageAndItsGroupAreMarked() {
        assertThat(here("huong.namhang", "/figures/table")).containsExactly("Số liệu", "Bảng số liệu, biểu đồ");
        assertThat(here("huong.namhang", "/figures")).containsExactly("Số liệu", "Số liệu theo địa bàn");
        assertThat(here("huong.namhang", "/")).containsExactly("Việc cần làm");
        assertThat(here("huong.namhang", "/approvals")).containsExactly("Kế hoạch");
        assertThat(here("huong.namhang", "/areas")).containsExactly("Địa bàn");
        assertThat(here("dinh.quantri", "/urgent-kinds")).containsExactly("Quản trị", "Thiết lập");
        assertThat(here("dinh.quantri", "/quality/thresholds")).containsExactly("Quản trị", "Thiết lập");
        assertThat(here("huong.namhang", "/my-reminders")).isEmpty();
    }

    private Set<String> here(String who, String path) {
        return all(menu(who, path), "aria-current=\"(?:true|page)\">([^<]+)<");
    }
}
