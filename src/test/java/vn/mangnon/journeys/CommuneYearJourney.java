package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A commune's year: what she records month by month on her phone becomes the yearly report, which the district accepts. */
@Journey
class CommuneYearJourney {
    private static final int MOST = 60;
    private static final String REPORT = "Báo cáo công tác trẻ em năm";

    /** In the sample, of that year. */
    private static final int GIFTS_BEFORE = 25;

    @Test
    void twelveMonthsOfWorkAreTheYearsReport(Visitors visitors) {
        aYearlyReportIsAsked(visitors.backstage("hanh.ubndtinh"));
        Visitor dinh = visitors.backstage("dinh.quantri");
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        int gifts = GIFTS_BEFORE;
        for (int month = 1; month <= 12; month++) {
            dinh.on(LocalDate.of(2024, month, 10));
            gifts += sheRecords(huong, month);
        }
        dinh.on(LocalDate.of(2024, 12, 16));
        sheHandsHerReportIn(huong, gifts);
        assertThat(huong.interactions()).isLessThanOrEqualTo(MOST);
        Visitor huy = visitors.person("huy.muonglan").open(huong.path()).press("Tiếp nhận");
        huy.open(huong.path()).picture(Path.of("target", "journeys", "year-accepted.png"));
        huy.sees("Đã tiếp nhận", "tặng quà cho " + gifts + " lượt trẻ em");
    }

    /** The province asks every commune for a report of the year, by the form that comes with the software. */
    private static void aYearlyReportIsAsked(Visitor hanh) {
        hanh.open("/templates")
                .tick("Công tác trẻ em năm")
                .press("Bắt đầu soạn")
                .press("Ban hành mẫu")
                .open("/regimes/new");
        hanh.type("Tên chế độ báo cáo", REPORT).type("Căn cứ", "Quyết định thử của tỉnh");
        hanh.choose("Mẫu báo cáo", "Báo cáo kết quả công tác trẻ em năm").type("Áp dụng từ ngày", "2024-01-01");
        hanh.press("Lưu").follow("Thêm cấp");
        hanh.page().locator("#level-cycle").selectOption("YEAR");
        hanh.page().locator("#level-day").fill("20");
        hanh.press("Lưu").press("Giao việc báo cáo").sees("Đã giao");
    }

    /** By turns gifts and a talk. @return how many gifts */
    private static int sheRecords(Visitor huong, int month) {
        boolean gifts = month % 2 == 1;
        String kind = gifts ? "Tặng quà" : "Truyền thông, tuyên truyền";
        huong.open("/activities/new").follow(kind);
        huong.type(gifts ? "Số lượt trẻ em được tặng" : "Số lượt trẻ em tham dự", String.valueOf(10 + month));
        huong.press("Lưu").sees(String.valueOf(10 + month));
        return gifts ? 10 + month : 0;
    }

    private static void sheHandsHerReportIn(Visitor huong, int gifts) {
        huong.open("/").press(huong.row(REPORT).locator("button"));
        huong.sees("Câu gợi ý từ số liệu: “Trong kỳ, tặng quà cho " + gifts + " lượt trẻ em");
        huong.picture(Path.of("target", "journeys", "year-phone.png"));
        huong.press("Đưa câu gợi ý vào mục Chăm sóc, hỗ trợ trẻ em");
        huong.press("Nộp báo cáo").sees("Mục này bắt buộc phải viết.");
        for (String part : new String[] {"Công tác chỉ đạo, ban hành văn bản", "NHIỆM VỤ TRỌNG TÂM KỲ TIẾP THEO"}) {
            Locator text = huong.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(part));
            huong.fill(text.locator("textarea"), ActionMonth.PROSE);
        }
        huong.press("Nộp báo cáo").sees("Đã nộp báo cáo.");
    }
}
