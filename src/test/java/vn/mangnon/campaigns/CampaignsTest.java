package vn.mangnon.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.sample.SampleCampaigns;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** The Action Month of 2024 in the sample province, with its board as of 20 June. */
@DatabaseTest
class CampaignsTest {
    private static final String MONTH = "/campaigns/" + SampleCampaigns.campaign("thd-2024");

    @LocalServerPort
    int port;

    private Browser nam;
    private Browser huy;
    private Browser sinh;
    private Browser diep;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        nam = month.as("nam.soldtbxh");
        huy = month.as("huy.muonglan");
        sinh = month.as("sinh.pasa");
        diep = month.as("diep.phunu");
    }

    @Test
    void theBoardCountsWhatWasRecordedWhereItWasHeld() {
        String board = text(expect(200, nam.get(MONTH)).body());
        assertThat(board)
                .contains("Hành động thiết thực, ưu tiên nguồn lực cho trẻ em", "Đang diễn ra")
                .contains("Cấp xã: 13/22 nơi đã thực hiện đủ “Lễ phát động”, tổng cộng 14 điểm")
                .contains("Cấp huyện: 1/4 nơi đã thực hiện đủ “Lễ phát động”")
                .contains("Cấp tỉnh: 0/1 nơi đã thực hiện đủ “Lễ phát động”", "Huyện đoàn Bình Khê");
    }

    @Test
    void everybodySeesItsOwnPartOfTheBoard() {
        assertThat(text(huy.get(MONTH).body()))
                .contains("Cấp xã: 9/10 nơi đã thực hiện đủ “Lễ phát động”", "Đơn vị bạn: Huyện Mường Lằn")
                .doesNotContain("Xã Mèo Nưa", "Cấp tỉnh: ");
        assertThat(text(sinh.get(MONTH).body()))
                .contains("Đơn vị bạn: Xã Pá Sa", "Chưa có")
                .doesNotContain("Xã Nậm Hẳng", "Lời văn cho báo cáo");
        assertThat(text(diep.get(MONTH).body())).contains("không giao việc cho nơi nào bạn theo dõi");
        assertThat(text(sinh.get("/campaigns").body())).contains("Tháng hành động Vì trẻ em năm 2024");
    }

    @Test
    void aCommuneRecordsFromItsFirstPageAndTheBoardKnowsAtOnce() {
        assertThat(text(sinh.get("/").body())).contains("đơn vị bạn còn 2 việc chưa đủ");
        String record = first(sinh.get(MONTH).body(), "(/activities/new\\?kind=banner[^\"]*)\"")
                .replace("&amp;", "&");
        PageForm form = PageForm.of(expect(200, sinh.get(record)).body(), "/activities");
        assertThat(form.value("beginsOn")).isEqualTo("2024-06-20");
        expect(303, sinh.post("/activities", form.with("figure.banner.items", "1")));
        assertThat(text(sinh.get("/").body())).contains("đơn vị bạn còn 1 việc chưa đủ");
        assertThat(text(sinh.get(MONTH).body())).contains("đã ghi 1, gần nhất ngày 20/06/2024");
    }

    @Test
    void itCostsAsManyStatementsForManyUnitsAsForFew() {
        long few = StatementCounter.during(() -> expect(200, huy.get(MONTH)));
        long whomItUrged = 1; // read for who leads only
        assertThat(StatementCounter.during(() -> expect(200, nam.get(MONTH)))).isEqualTo(few + whomItUrged);
        assertThat(few).isLessThanOrEqualTo(26);
    }

    @Test
    void workOutsideItsDaysOrOfAnotherKindDoesNotCount() {
        Browser phong = new ActionMonth(port).as("lien.bunghoa");
        String before = text(phong.get(MONTH).body());
        assertThat(before).contains("Băng rôn, khẩu hiệu từ 1 chiếc Ghi ngay Chưa có");
        PageForm form = PageForm.of(phong.get("/activities/new?kind=banner").body(), "/activities")
                .with("figure.banner.items", "4")
                .with("beginsOn", "2024-05-24");
        expect(303, phong.post("/activities", form));
        assertThat(text(phong.get(MONTH).body())).contains("Băng rôn, khẩu hiệu từ 1 chiếc Ghi ngay Chưa có");
    }
}
