package vn.mangnon.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.web.BusinessClock;

/** What a visitor of the demo finds under way on the first day. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleYearTest {
    private static final String SUPERIOR = "/plans/" + SamplePlans.plan("kh-tinh-doan-2024");

    @LocalServerPort
    int port;

    @Autowired
    SampleYear year;

    @Autowired
    BusinessClock clock;

    private ActionMonth people;

    @BeforeAll
    void load() {
        year.load();
        people = new ActionMonth(port);
    }

    @Test
    void itIsTheFirstDayAgain() {
        assertThat(clock.today()).isEqualTo(SampleProvince.FIRST_DAY);
    }

    @Test
    void twoBodiesHaveTheirPlanOneWritesItAndOneIsLate() {
        assertThat(page("khang.tinhdoan", SUPERIOR + "/cascade"))
                .contains("1 Quá hạn", "1 Đang soạn", "2 Đã ban hành")
                .contains("huyện Lũng Vàng Đang soạn 30/06/2024")
                .contains("huyện Mường Lằn Đã ban hành 20/05/2024 17/05/2024 8/32");
        String left = page("khang.tinhdoan", "/plans/" + SamplePlans.plan("kh-doan-muong-lan-2024") + "/differences");
        assertThat(left)
                .contains(
                        "Thành lập nhóm tư vấn của Đoàn có sự tham gia của luật gia, bác sĩ, nhà giáo. Không nhắc tới");
    }

    @Test
    void theirTargetsAreTheSharesTheyWereGiven() {
        String targets = page("diem.thanhdoan", "/plans/" + SamplePlans.plan("kh-thanh-doan-2024") + "/targets");
        assertThat(targets).contains("≥ 2 cán bộ", "≥ 2 lần/năm");
    }

    @Test
    void obstaclesWaitAreAnsweredAndGoUp() {
        assertThat(page("khang.tinhdoan", "/obstacles"))
                .contains("Chờ mình trả lời (1)", "Đã trả lời (1)", "hẹn xong 31/07/2024");
        assertThat(page("hanh.ubndtinh", "/")).contains("Quá hạn (1)", "14/06/2024");
        assertThat(page("hanh.ubndtinh", "/obstacles")).contains("Quá hạn (1)", "UBND tỉnh trả lời");
        assertThat(page("huong.namhang", "/obstacles/" + SampleObstacles.obstacle("lan-can")))
                .contains("dự phòng ngân sách huyện năm 2024 không còn");
    }

    @Test
    void moreTimeIsAskedForAndSomethingIsHandedOn() {
        assertThat(page("khang.tinhdoan", "/")).contains("Huyện đoàn Lũng Vàng xin gia hạn nộp báo cáo");
        assertThat(page("say.lungvang", "/")).contains("30/06/2024", "Chờ quyết định gia hạn");
        assertThat(page("huy.muonglan", "/delegations"))
                .contains("Phòng Giáo dục và Đào tạo huyện Mường Lằn", "từ ngày 24/06/2024 đến hết ngày 05/07/2024");
        assertThat(page("huy.muonglan", "/")).contains("Tự kiểm tra nơi hay xảy ra đuối nước");
    }

    @Test
    void theAssociationsReviewIsBegun() {
        String review = page("tho.hoibvqte", "/plans/" + SamplePlans.plan("qd-hoi-bvqte-2024") + "/reviews/MID_YEAR");
        assertThat(review).contains("Kết nạp hội viên: 84 / ≥ 200 hội viên", "cử cán bộ phối hợp trước ngày 31/7/2024");
    }

    @Test
    void aRegimeAsksEveryCommuneAndDistrictForItsHalfYear() {
        assertThat(page("huong.namhang", "/")).contains("Công tác trẻ em 6 tháng", "22/06/2024");
        assertThat(page("huy.muonglan", "/")).contains("Công tác trẻ em 6 tháng", "25/06/2024");
        assertThat(page("hanh.ubndtinh", "/regimes/" + SampleReporting.id("regime")))
                .contains("Công văn 1187/UBND-VX", "Báo cáo kết quả công tác trẻ em 6 tháng");
    }

    @Test
    void aGraveEventWasToldUpTheLineAndAcknowledged() {
        String report = "/urgent/" + SampleReporting.id("urgent");
        assertThat(page("hanh.ubndtinh", report))
                .contains("đuối nước", "19:05 18/06/2024", "20:40 18/06/2024", "trực đoạn suối");
        assertThat(page("quyet.natong", report)).contains("cắm biển cảnh báo");
        assertThat(people.as("huong.namhang").get(report).statusCode()).isEqualTo(404);
    }

    @Test
    void aFigureFromPaperIsInTheTables() {
        assertThat(page("huy.muonglan", "/declared")).contains("1.127", "Trẻ em có hoàn cảnh đặc biệt");
        assertThat(page(
                        "nam.soldtbxh",
                        "/figures/table?indicator=special.children&across=YEARS&first=2024-01-01&last=2024-06-20"))
                .contains("1.127");
    }

    private String page(String signIn, String path) {
        return text(people.as(signIn).get(path).body());
    }
}
