package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 8: what is corrected after acceptance leaves the accepted report alone, and the report says so. */
@Journey
class LaterCorrectionJourney {
    @Test
    void anAcceptedReportStaysAndSaysWhatWouldNowDiffer(Visitors visitors) {
        ActionMonth month = new ActionMonth(visitors).on(LocalDate.of(2024, 7, 1));
        String plan = month.reportable();
        month.submitted("phong.nampung").accepted("xã Nặm Pung");
        Visitor huy = visitors.person("huy.muonglan").open(plan).follow("Bảng theo dõi");
        huy.follow("Ủy ban nhân dân xã Nặm Pung").misses("Thay đổi sau khi tiếp nhận");
        String report = huy.path();

        Visitor phong = visitors.person("phong.nampung", Visitors.Screen.PHONE).menu("Ghi việc", "Hoạt động");
        phong.follow("Phát động Tháng hành động Vì trẻ em").follow("Sửa hoạt động");
        phong.type("Số lượt trẻ em tham dự", "215").press("Lưu").sees("Đã sửa hoạt động.");

        huy.open(report).sees("Đã tiếp nhận", "Thay đổi sau khi tiếp nhận", "Báo cáo này không đổi.");
        assertThat(Figures.row(huy).get(1)).as("as accepted").isEqualTo("2.150");
        huy.sees("Số trẻ em tham dự (Tổ chức phát động Tháng hành động vì trẻ em): 2.150 → 215");
        huy.follow(huy.page().locator(".note.warn a")).sees("Xã Nặm Pung", "215", "sửa hoạt động");
        huy.open(report)
                .follow(huy.page().locator("a.figure").getByText("2.150"))
                .sees("Tổng cộng 2.150");
    }
}
