package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 14: the year so far, charts, a map, two years side by side; the same on a phone. */
@Journey
class SeeingJourney {
    private static final String TABLE =
            "/figures/table?indicator=attendance&across=MONTHS&first=2023-01-01&last=2024-06-20&units=true";

    @Test
    void figuresAreSeenAsPicturesOnAnyScreen(Visitors visitors) {
        visitors.person("dinh.quantri").on(LocalDate.of(2024, 6, 20));
        Visitor nam = visitors.person("nam.soldtbxh").open("/").follow("Bức tranh chung");
        nam.sees("từ 01/01/2024 đến 20/06/2024", "Cùng kỳ năm trước");
        nam.follow("Trẻ em tham dự, mỗi hoạt động một lần").sees("Tăng, giảm (%)");
        lookAtAll(nam.open(TABLE));
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE).open("/overview");
        huong.sees("Xã Nậm Hẳng");
        lookAtAll(huong.open(TABLE));
    }

    private static void lookAtAll(Visitor visitor) {
        visitor.follow("Biểu đồ").sees("so các năm", "theo thời gian", "Lưu hình (PNG)");
        assertThat(visitor.page().locator("svg.picture").count()).isGreaterThanOrEqualTo(2);
        visitor.follow("Bản đồ").follow("Bảng").sees("Tổng cộng");
    }

    @Test
    void anAdministratorChoosesWhatStandsThere(Visitors visitors) {
        Visitor dinh = visitors.person("dinh.quantri").open("/overview").follow("Chọn chỉ tiêu cho bức tranh chung");
        dinh.press("Lưu").sees("Đã lưu.");
        dinh.open("/areas").follow("Ranh giới trên bản đồ").sees("Phần mềm không kèm sẵn ranh giới nào");
    }
}
