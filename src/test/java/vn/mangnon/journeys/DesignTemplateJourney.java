package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A form from an empty page to the first accepted report, by an administrator who is no programmer. */
@Journey
class DesignTemplateJourney {
    @Test
    void anAdministratorMakesAFormAndItsFirstReportIsAccepted(Visitors visitors) {
        String plan = new ActionMonth(visitors).on(LocalDate.of(2024, 7, 1)).inForce();
        Visitor dinh = visitors.person("dinh.quantri").open("/templates");
        dinh.type("Tên báo cáo", "Báo cáo quà tặng").press("Bắt đầu soạn").sees("Đang soạn", "phiên bản 1");
        String form = dinh.path();
        sheLaysOutATable(dinh, form);
        aCircleIsRefusedAndAFormulaTaken(dinh, form);
        sheTriesItAndPublishes(dinh, form);
        Visitor huy = visitors.person("huy.muonglan").open(plan + "/template");
        huy.choose("Mẫu", "Báo cáo quà tặng (phiên bản 1)").press("Dùng mẫu này");
        huy.sees("Đã chọn mẫu cho nghĩa vụ báo cáo.");
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE).press("Mở báo cáo");
        aReportIsHandedIn(huong);
        huy.open(huong.path()).press("Tiếp nhận").open(huong.path()).sees("Đã tiếp nhận", "Báo cáo quà tặng");
        aNewEditionSaysWhatChanged(dinh, form);
    }

    private static void sheLaysOutATable(Visitor dinh, String form) {
        dinh.choose("Loại", "Bảng").type("Tên mục", "Quà").press("Thêm");
        dinh.page().locator("#f-columns").fill("Tặng quà\t\tSuất tự điền\tTỷ lệ\nSố lượng trẻ em\tKinh phí\t\t");
        dinh.press("Lưu").sees("Đã lưu mẫu.", "Trẻ em được tặng quà", "qua.so_luong_tre_em", "Chưa chọn");
        dinh.follow(dinh.page().locator("td a[aria-label^='Suất tự điền']"));
        dinh.tick("Số tự điền").tick("Bắt buộc").press("Lưu ô").sees("Số tự điền");
        assertThat(dinh.path()).startsWith(form + "/parts/qua");
    }

    private static void aCircleIsRefusedAndAFormulaTaken(Visitor dinh, String form) {
        dinh.follow(dinh.page().locator("td a[aria-label^='Tỷ lệ']"));
        dinh.tick("Công thức").type("Viết công thức", "ty_le + 1").press("Lưu ô");
        dinh.sees("Các ô tính vòng quanh nhau: qua.ty_le → qua.ty_le.");
        dinh.type("Viết công thức", "PERCENT(suat_tu_dien; so_luong_tre_em)").press("Lưu ô");
        dinh.sees("= PERCENT(suat_tu_dien; so_luong_tre_em)").open(form);
    }

    private static void sheTriesItAndPublishes(Visitor dinh, String form) {
        dinh.follow("Làm thử với số liệu thật").sees("Số liệu thật của đơn vị và kỳ bạn chọn", "Tặng quà");
        dinh.open(form).press("Ban hành mẫu").sees("Đã ban hành mẫu.", "Lập phiên bản mới");
    }

    private static void aReportIsHandedIn(Visitor huong) {
        Locator typed = huong.page().locator("input[name^='cell.']");
        huong.press("Nộp báo cáo").sees("Cần điền mục này.");
        typed.fill("nhiều");
        huong.press("Lưu");
        assertThat(typed.inputValue()).isEqualTo("nhiều");
        assertThat(huong.page()
                        .locator(".alert a[href='#" + typed.getAttribute("id") + "']")
                        .count())
                .isEqualTo(1);
        typed.fill("10");
        for (Locator text : huong.page().locator("textarea").all()) {
            text.fill(ActionMonth.PROSE);
        }
        huong.press("Nộp báo cáo").sees("Đã nộp báo cáo.", "25", "10", "40");
    }

    private static void aNewEditionSaysWhatChanged(Visitor dinh, String form) {
        dinh.open(form).press("Lập phiên bản mới").sees("phiên bản 2", "Đang soạn");
        dinh.choose("Loại", "Phần viết")
                .type("Tên mục", "Kiến nghị")
                .press("Thêm")
                .press("Lưu");
        dinh.sees("Thêm phần \"Kiến nghị\".");
    }
}
