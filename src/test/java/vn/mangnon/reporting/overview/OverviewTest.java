package vn.mangnon.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.StatementCounter;

/** The overview: figures of the reader's own area, chosen by an administrator, the same as in the table they lead to. */
@DatabaseTest
class OverviewTest {
    @LocalServerPort
    int port;

    private ActionMonth month;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
    }

    @Test
    void aCardSaysWhatItsTableSays() {
        Browser nam = month.as("nam.soldtbxh");
        String page = expect(200, nam.get("/overview")).body();
        String card = first(
                text(page), "Trẻ em tham dự, mỗi hoạt động một lần ([0-9.]+ lượt trẻ em Cùng kỳ năm trước: [0-9.]+)");
        String table = text(nam.get(first(page, "href=\"(/figures/table\\?[^\"]*indicator=attendance[^\"]*)\"")
                        .replace("&amp;", "&"))
                .body());

        assertThat(card.replaceAll("(\\S+) lượt trẻ em Cùng kỳ năm trước: (\\S+)", "$2 $1"))
                .isEqualTo(first(table, "Tổng cộng ([0-9.]+ [0-9.]+)"));
        assertThat(page).contains("<svg");
    }

    /** In Pá Sa a branch of the association was founded in April 2024, and nothing else; a launch in June 2023. */
    @Test
    void whatNobodyRecordedIsNotNought() {
        String page = text(expect(200, month.as("sinh.pasa").get("/overview")).body());

        assertThat(page)
                .contains("Điểm phát động chưa ghi Cùng kỳ năm trước: 1")
                .contains("Trẻ em được cấp học bổng chưa ghi Cùng kỳ năm trước: chưa ghi")
                .contains("5 chưa ghi chưa ghi 6 1 chưa ghi 7 chưa ghi 8")
                .doesNotContain("/2024: 0", "/2023: 0", "Nhỏ nhất: Tháng 1/2023, 0");
    }

    @Test
    void nobodySeesAnotherPlacesOverview() {
        String province = first(month.as("nam.soldtbxh").get("/overview").body(), "<option value=\"([0-9a-f-]{36})\"");

        expect(404, month.as("huong.namhang").get("/overview?area=" + province));
    }

    @Test
    void anAdministratorChoosesForALineAndARole() {
        Browser dinh = month.as("dinh.quantri");
        String[] chosen = {"line", "WOMENS_UNION", "role", "OFFICER", "version", "0", "indicator", "cost"};
        expect(303, dinh.post("/overview/choice", chosen));

        assertThat(text(month.as("diep.phunu").get("/overview").body()))
                .contains("Kinh phí", "Chỉ gồm việc do cơ quan, tổ chức trong ngành dọc của bạn ghi")
                .doesNotContain("Điểm phát động");
        assertThat(all(month.as("nam.soldtbxh").get("/overview").body(), "indicator=([a-z_.]+)"))
                .hasSize(6);
        assertThat(text(expect(409, dinh.post("/overview/choice", chosen)).body()))
                .contains("Có người vừa đổi");
        assertThat(dinh.get("/overview/choice?line=WOMENS_UNION&role=OFFICER").body())
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void nothingChosenIsRefusedAndOthersMayNotChoose() {
        Browser dinh = month.as("dinh.quantri");

        expect(
                422,
                dinh.post("/overview/choice", "line", "GOVERNMENT", "role", "LEADER", "version", "0", "indicator", ""));
        expect(404, month.as("nam.soldtbxh").get("/overview/choice"));
    }

    @Test
    void aPageIsFewStatementsHoweverManyFigures() {
        Browser nam = month.as("nam.soldtbxh");
        nam.get("/overview");

        assertThat(StatementCounter.during(() -> nam.get("/overview"))).isLessThanOrEqualTo(14);
        assertThat(nam.weight("/overview")).isLessThanOrEqualTo(30 * 1024);
    }
}
