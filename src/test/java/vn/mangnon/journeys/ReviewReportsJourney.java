package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 6: the district sees who owes, returns one report with a reason on a cell, accepts it, and urges the late. */
@Journey
class ReviewReportsJourney {
    private static final String REASON = "2.150 em dự lễ, trong khi cả xã chỉ có 860 trẻ em. Đề nghị kiểm tra.";

    @Test
    void aReportIsReturnedComesBackAndIsAccepted(Visitors visitors) {
        ActionMonth month = new ActionMonth(visitors).on(LocalDate.of(2024, 7, 1));
        String plan = month.reportable();
        month.submitted("thang.muonglem", "huong.namhang", "phong.nampung").accepted("xã Mường Lẹm");
        visitors.backstage("mai.chiengan").press("Mở báo cáo");
        Visitor huy = visitors.person("huy.muonglan").open(plan).follow("Bảng theo dõi");
        theBoardShowsHowFarEachHasCome(huy);
        huy.follow("Ủy ban nhân dân xã Nặm Pung");
        theOfficerReturnsItWithAReasonOnACell(huy);
        theCommunePutsItRight(visitors.person("phong.nampung", Visitors.Screen.PHONE));
        theOfficerSeesOnlyWhatChanged(huy.open("/").follow("Ủy ban nhân dân xã Nặm Pung"));
        huy.press("Tiếp nhận");
        huy.sees("Đã tiếp nhận báo cáo của Ủy ban nhân dân xã Nặm Pung.");
        theLateAreUrged(huy, visitors);
    }

    private static void theBoardShowsHowFarEachHasCome(Visitor huy) {
        huy.sees("17 Chưa làm 1 Đang viết 2 Đã nộp 0 Bị trả lại 1 Đã tiếp nhận 0 Quá hạn");
        assertThat(Visitor.text(huy.row("xã Chiềng Ẳn"))).contains("Đang viết");
        assertThat(Visitor.text(huy.row("xã Nậm Hẳng"))).contains("Đã nộp");
        assertThat(Visitor.text(huy.row("xã Mường Lẹm"))).contains("Đã tiếp nhận");
        assertThat(Visitor.text(huy.row("xã Pá Sa"))).contains("Chưa làm");
    }

    private static void theOfficerReturnsItWithAReasonOnACell(Visitor huy) {
        huy.press("Trả lại").sees("Trả lại thì phải ghi lý do ở ít nhất một chỗ.");
        Locator cell = huy.page().locator("table.form tbody td").nth(1);
        cell.locator("summary").click();
        cell.locator("input").fill(REASON);
        huy.press("Trả lại").sees("Đã trả lại báo cáo của Ủy ban nhân dân xã Nặm Pung.", "1 Bị trả lại");
    }

    private static void theCommunePutsItRight(Visitor phong) {
        phong.sees("Bị trả lại", "Báo cáo của đơn vị bị trả lại.").follow("Làm tiếp báo cáo");
        assertThat(Visitor.text(phong.page().locator("table.form tbody td").nth(1)))
                .contains("2.150", REASON);
        phong.follow(phong.page().locator("a.figure").getByText("2.150"));
        phong.follow("Phát động Tháng hành động").follow("Sửa hoạt động");
        phong.type("Số lượt trẻ em tham dự", "215").press("Lưu").sees("Đã sửa hoạt động.");
        phong.open("/").follow("Làm tiếp báo cáo");
        assertThat(Figures.row(phong).get(1)).isEqualTo("215");
        phong.press("Nộp báo cáo").sees("Đã nộp báo cáo.");
    }

    private static void theOfficerSeesOnlyWhatChanged(Visitor huy) {
        huy.sees("Đã sửa so với lần nộp trước", "2.150 → 215", "Xem cả báo cáo");
        huy.misses("Công tác chỉ đạo", "Tặng quà");
        huy.unfold("Xem cả báo cáo").sees("Công tác chỉ đạo");
    }

    private static void theLateAreUrged(Visitor huy, Visitors visitors) {
        huy.on(LocalDate.of(2024, 7, 4)).sees("18 Quá hạn").press("Đôn đốc 18 đơn vị quá hạn");
        huy.sees("Đã đôn đốc 18 đơn vị.");
        assertThat(Visitor.text(huy.row("xã Pá Sa"))).contains("Quá hạn", "1 lần, gần nhất 04/07/2024");
        assertThat(Visitor.text(huy.row("xã Nậm Hẳng"))).doesNotContain("Quá hạn", "1 lần");
        Visitor sinh = visitors.person("sinh.pasa", Visitors.Screen.PHONE);
        sinh.sees("Quá hạn", "Đã được đôn đốc 1 lần", "Đơn vị được đôn đốc (số việc phải làm: 1).");
    }
}
