package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A half year's report from a commune through the district to the province: returned on a cell, mended, brought together. */
@Journey
class ThreeLevelsJourney {
    private static final String REPORT = "Báo cáo công tác trẻ em 6 tháng";
    private static final String GIFTS = "Lượt trẻ em được tặng quà";
    private static final String REASON = "Danh sách ký nhận chỉ có 20 em. Đề nghị kiểm tra.";
    private static final String HARD = "Khó khăn, tồn tại và nguyên nhân";

    @Test
    void aReportClimbsFromTheCommuneToTheProvince(Visitors visitors) {
        visitors.backstage("dinh.quantri").on(LocalDate.of(2024, 6, 20));
        theHalfYearsReportIsAsked(visitors.backstage("hanh.ubndtinh"));
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        theCommuneHandsIn(huong);
        Visitor huy = visitors.person("huy.muonglan");
        theDistrictReturnsItOnACell(huy);
        theCommuneMendsIt(huong);
        theDistrictBringsTogether(huy);
        long district = total(huy);
        handIn(huy);
        theProvinceBringsTogether(visitors.person("hanh.ubndtinh"), district);
    }

    /** Of every commune and of the district, by the form that comes with the software. */
    private static void theHalfYearsReportIsAsked(Visitor hanh) {
        hanh.open("/templates").tick("Công tác trẻ em 6 tháng").press("Bắt đầu soạn");
        hanh.press("Ban hành mẫu").open("/regimes/new").type("Tên chế độ báo cáo", REPORT);
        hanh.type("Căn cứ", "Quyết định thử của tỉnh").type("Áp dụng từ ngày", "2024-01-01");
        hanh.choose("Mẫu báo cáo", "Báo cáo kết quả công tác trẻ em 6 tháng đầu năm")
                .press("Lưu");
        aLevelOwes(hanh, "COMMUNE", "20");
        aLevelOwes(hanh, "DISTRICT", "25");
        hanh.press("Giao việc báo cáo").sees("Đã giao");
    }

    private static void aLevelOwes(Visitor hanh, String level, String day) {
        hanh.follow("Thêm cấp").page().locator("[name=level]").selectOption(level);
        hanh.page().locator("#level-cycle").selectOption("HALF_YEAR");
        hanh.page().locator("#level-day").fill(day);
        hanh.press("Lưu");
    }

    private static void theCommuneHandsIn(Visitor huong) {
        huong.press(huong.row(REPORT).first().locator("button"));
        assertThat(gifts(huong)).isEqualTo("25");
        huong.sees("I Chăm sóc, hỗ trợ trẻ em").misses("chưa đếm được");
        huong.press("Nộp báo cáo").sees("Chưa lưu được: xem các ô có ghi chú đỏ.");
        huong.page().locator("[role=alert] a").first().click();
        for (Locator text : huong.page().locator("textarea").all()) {
            huong.fill(text, ActionMonth.PROSE);
        }
        handIn(huong);
    }

    private static void theDistrictReturnsItOnACell(Visitor huy) {
        assertThat(Visitor.text(huy.row("Ủy ban nhân dân xã Nậm Hẳng"))).contains("Đã nộp", REPORT);
        huy.follow("Ủy ban nhân dân xã Nậm Hẳng");
        Locator cell = huy.row(GIFTS).locator("td").first();
        cell.locator("summary").click();
        cell.locator("input").fill(REASON);
        huy.press("Trả lại").sees("Đã trả lại báo cáo của Ủy ban nhân dân xã Nậm Hẳng.");
    }

    private static void theCommuneMendsIt(Visitor huong) {
        huong.open("/").sees("Bị trả lại").follow("Làm tiếp báo cáo").sees(REASON);
        huong.follow(huong.row(GIFTS).locator("a.figure").first()).sees(GIFTS + ", Trong kỳ");
        huong.follow("Phát động Tháng hành động Vì trẻ em và tặng quà").follow("Sửa hoạt động");
        huong.type("Số lượt trẻ em được tặng", "20").press("Lưu").sees("Ghi hoạt động khác");
        huong.open("/").follow("Làm tiếp báo cáo");
        assertThat(gifts(huong)).isEqualTo("20");
        handIn(huong);
    }

    private static void theDistrictBringsTogether(Visitor huy) {
        huy.open("/").follow("Ủy ban nhân dân xã Nậm Hẳng");
        huy.sees("Đã sửa so với lần nộp trước", "25 → 20").press("Tiếp nhận");
        huy.press("Lập báo cáo tổng hợp").sees("Đã có 1/10 đơn vị");
        assertThat(units(huy, "Xã Nậm Hẳng")).isEqualTo(20);
        assertThat(total(huy)).isEqualTo(20 + units(huy, "Huyện Mường Lằn"));
        Locator hard = huy.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(HARD));
        hard.locator("summary").getByText("Các đơn vị viết").click();
        hard.locator("input[name^='quote.']").first().check();
        huy.press(hard.locator("button[name=quote]"));
        assertThat(hard.locator("textarea").inputValue()).contains("(UBND xã Nậm Hẳng)");
        for (Locator text : huy.page().locator("textarea").all()) {
            if (text.inputValue().isEmpty()) {
                huy.fill(text, "Toàn huyện làm theo kế hoạch.");
            }
        }
    }

    private static void theProvinceBringsTogether(Visitor hanh, long district) {
        hanh.follow("Ủy ban nhân dân huyện Mường Lằn").sees("(UBND xã Nậm Hẳng)");
        hanh.press("Tiếp nhận").press("Lập báo cáo tổng hợp").sees("Đã có 1/");
        assertThat(units(hanh, "Xã Nậm Hẳng")).isEqualTo(20);
        assertThat(total(hanh)).isEqualTo(district + units(hanh, "Tỉnh Hòa Lâm"));
        byte[] word = hanh.download("Tải văn bản (.docx)");
        assertThat(new String(word, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    /** Answers what is asked back, where anything is. */
    private static void handIn(Visitor visitor) {
        visitor.press("Nộp báo cáo");
        if (visitor.path().endsWith("/doubts")) {
            visitor.page().locator("input[name^='right.']").all().forEach(Locator::check);
            visitor.press("Nộp báo cáo");
        }
        visitor.sees("Đã nộp báo cáo.");
    }

    private static String gifts(Visitor visitor) {
        return visitor.row(GIFTS).locator("a.figure").first().textContent();
    }

    /** Of all units' gifts. */
    private static long total(Visitor visitor) {
        return units(visitor, "Tổng cộng");
    }

    /** The gifts in a row of the table with a row a unit. */
    private static long units(Visitor visitor, String row) {
        Locator cell = visitor.row(row).last().locator("td").first();
        return Long.parseLong(
                cell.locator("a.figure, strong").first().textContent().replace(".", ""));
    }
}
