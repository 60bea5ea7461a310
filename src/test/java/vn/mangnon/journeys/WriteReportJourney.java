package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Line 5: the outline of the plan becomes a form a person confirms; the officer writes, sees what is missing, submits. */
@Journey
class WriteReportJourney {
    @Test
    void theOutlineBecomesAFormAndTheReportIsWritten(Visitors visitors) {
        new ActionMonth(visitors).on(LocalDate.of(2024, 7, 1)).inForce();
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE).press("Mở báo cáo");
        huong.sees("Chưa có mẫu báo cáo: cơ quan ban hành kế hoạch chưa xác nhận mẫu.");
        aPersonConfirmsTheForm(visitors.person("huy.muonglan"));
        huong.open("/").press("Mở báo cáo");
        theFiguresAreThereAlready(huong);
        aFigureOpensToItsRecords(huong);
        sheSeesWhatIsMissingAndSubmits(huong);
        Visitor atHerDesk = visitors.person("huong.namhang");
        theTablesAreThoseOfTheOutline(atHerDesk.follow(
                atHerDesk.page().locator("main a[href^='/reports/']").first()));
    }

    @Test
    void nextYearsChangedOutlineWorksToo(Visitors visitors) {
        Visitor huy =
                visitors.person("huy.muonglan").on(LocalDate.of(2025, 5, 12)).open("/plans/new");
        huy.page().locator("#f-file").setInputFiles(Path.of("samples", "kh-thang-hanh-dong-muong-lan-2025.docx"));
        huy.press("Đọc").follow("Mẫu báo cáo");
        assertThat(huy.page().locator("main .rows > li > p").allTextContents())
                .anyMatch(column -> column.startsWith("Tiêm chủng, uống vitamin A · "))
                .noneMatch(column -> column.contains("vui chơi"));
        Locator asked = huy.page().locator("select[name^='indicator.']");
        assertThat(asked.count()).isEqualTo(14);
        for (Locator one : asked.all()) {
            assertThat(one.inputValue()).as("a column asks for something").isNotEmpty();
        }
        huy.press("Xác nhận mẫu báo cáo").sees("Đã xác nhận mẫu báo cáo.");
    }

    private static void aPersonConfirmsTheForm(Visitor huy) {
        huy.sees("Mẫu báo cáo chờ xác nhận").follow(huy.page().locator("main a.title[href$='/template']"));
        huy.sees("1. Công tác chỉ đạo, ban hành kế hoạch triển khai phần viết", "a) Ngân sách Nhà nước phần viết");
        assertThat(huy.page().locator("select[name^='indicator.']").count()).isEqualTo(16);
        assertThat(huy.page().locator("#o-5").inputValue()).contains("Mọi nguồn không phải ngân sách nhà nước");
        huy.press("Xác nhận mẫu báo cáo").sees("các đơn vị có thể làm báo cáo");
    }

    private static void theFiguresAreThereAlready(Visitor huong) {
        assertThat(Figures.row(huong))
                .containsExactly(
                        "1",
                        "310",
                        "0",
                        "0",
                        "8.060.000",
                        "10.800.000",
                        "25",
                        "5.000.000",
                        "0",
                        "0",
                        "142",
                        "4.260.000",
                        "1",
                        "45",
                        "1",
                        "118");
        huong.sees(
                "Cách hiểu của phần mềm: Mọi nguồn không phải ngân sách nhà nước, kể cả phần đã nêu ở các biểu khác.");
        huong.sees("Mọi chi từ ngân sách nhà nước cho các hoạt động trong kỳ", "Gồm cả hiện vật, tính theo giá trị.");
        huong.sees("Tính theo lượt: một em dự hai hoạt động là hai lượt.", "lượt trẻ em", "đồng");
    }

    private static void aFigureOpensToItsRecords(Visitor huong) {
        String report = huong.path();
        huong.follow(huong.page().locator("a.figure").getByText("10.800.000"));
        huong.sees(
                "Tổng cộng 10.800.000", "Phát động Tháng hành động Vì trẻ em và tặng quà", "01/06/2024", "5.000.000");
        huong.follow("Sinh hoạt Câu lạc bộ Trẻ em nói").sees("Tổ chức phi chính phủ 2.500.000 đồng");
        huong.open(report);
    }

    private static void sheSeesWhatIsMissingAndSubmits(Visitor huong) {
        List<Locator> parts = huong.page().locator("textarea").all();
        huong.sees("Còn trống: I.1 I.2 I.3 I.4.a I.4.b I.5 I.6 II.1 II.2 II.3");
        parts.subList(0, 9).forEach(part -> part.fill(ActionMonth.PROSE));
        huong.press("Lưu").sees("Đã lưu báo cáo.", "Còn trống: II.3");
        huong.page().locator("textarea").last().fill("Đề nghị huyện hỗ trợ rào hai vực sâu trên suối Nậm Hẳng.");
        huong.press("Nộp báo cáo").sees("Đã nộp báo cáo. Số liệu được giữ nguyên như lúc nộp.", ActionMonth.PROSE);
        assertThat(huong.page().locator("textarea").count()).as("closed").isZero();
        huong.open("/")
                .sees(
                        "Không có báo cáo hay việc nào phải nộp lúc này.",
                        "Đang chờ nơi khác (1)",
                        "Đã nộp, chờ xem xét");
    }

    private static void theTablesAreThoseOfTheOutline(Visitor huong) {
        List<Locator> tables = huong.page().locator("table.form").all();
        assertThat(tables).hasSize(3).allSatisfy(table -> {
            assertThat(table.locator("thead tr").count()).isEqualTo(2);
            assertThat(table.locator("tbody tr").count()).isEqualTo(1);
        });
        assertThat(Visitor.text(tables.getFirst()))
                .startsWith("Biểu tổng hợp số liệu kinh phí thực hiện Tổ chức phát động Tháng hành động vì trẻ em");
        assertThat(tables.getFirst()
                        .locator("thead tr")
                        .first()
                        .locator("th")
                        .first()
                        .getAttribute("colspan"))
                .isEqualTo("2");
        assertThat(Visitor.text(tables.getLast().locator("thead")))
                .contains("(Diễn đàn, hội nghị, hội thảo, tọa đàm, câu lạc bộ, đội, nhóm, tham vấn, thăm dò,")
                .contains("(hội thi, cắm trại, thể thao, du lịch, tham quan)");
        assertThat(Figures.of(huong)).hasSize(16);
    }
}
