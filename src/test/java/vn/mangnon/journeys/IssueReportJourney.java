package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

/** Line 7: the consolidated report compiles itself, is written with the communes' words at hand, and issued. */
@Journey
class IssueReportJourney {
    private static final List<String> FIGURES = List.of(
            "11",
            "4.766",
            "2",
            "2",
            "66.160.000",
            "408.840.000",
            "256",
            "60.400.000",
            "55",
            "50.000.000",
            "515",
            "17.500.000",
            "5",
            "450",
            "10",
            "1.529");

    @Test
    void theDistrictIssuesItsReport(Visitors visitors) throws IOException {
        ActionMonth month = new ActionMonth(visitors).on(LocalDate.of(2024, 7, 5));
        String plan = month.reportable();
        month.submitted(
                        "trang.thitran",
                        "huong.namhang",
                        "duyen.huoimay",
                        "thang.muonglem",
                        "mai.chiengan",
                        "quyet.natong",
                        "thuan.angsao",
                        "phong.nampung",
                        "lien.bunghoa")
                .accepted(
                        "thị trấn Mường Lằn",
                        "xã Nậm Hẳng",
                        "xã Huổi Mây",
                        "xã Mường Lẹm",
                        "xã Chiềng Ẳn",
                        "xã Nà Tòng",
                        "xã Ẳng Sao",
                        "xã Nặm Pung",
                        "xã Búng Hoa");
        Visitor huy = visitors.person("huy.muonglan").open(plan).follow("Bảng theo dõi");
        huy.press("Lập báo cáo tổng hợp");
        itCompilesItself(huy);
        theDistrictWritesItsOwn(huy);
        itIsIssued(huy);
        theDocumentIsLaidOut(huy.download("Tải văn bản (.docx)"));
        theTablesAreSheets(huy.download("Tải biểu (.xlsx)"));
    }

    private static void itCompilesItself(Visitor huy) {
        huy.sees("Báo cáo tổng hợp: Ủy ban nhân dân huyện Mường Lằn", "Còn 12 đơn vị chưa có báo cáo được tiếp nhận:");
        assertThat(Visitor.text(huy.page().locator(".note.warn")))
                .contains("Ủy ban nhân dân xã Pá Sa", "Công an huyện Mường Lằn")
                .doesNotContain("xã Nậm Hẳng");
        assertThat(Figures.row(huy)).isEqualTo(FIGURES);
    }

    private static void theDistrictWritesItsOwn(Visitor huy) {
        Locator part = huy.page().locator("section.card").filter(new Locator.FilterOptions().setHasText("Kiến nghị"));
        part.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Các đơn vị viết"))
                .click();
        assertThat(Visitor.text(part)).contains("Ủy ban nhân dân xã Nậm Hẳng", ActionMonth.PROSE);
        for (Locator text : huy.page().locator("textarea").all()) {
            text.fill("Huyện đã chỉ đạo các xã, thị trấn thực hiện.\nCác phòng, ban phối hợp.");
        }
        huy.press("Lưu").sees("Đã lưu báo cáo.", "Đã viết đủ các phần.");
    }

    private static void itIsIssued(Visitor huy) {
        huy.follow("Ban hành").type("Số", "142").press("Ban hành báo cáo");
        huy.sees("Đã ban hành báo cáo số 142/BC-UBND.", "Đã ban hành: số 142/BC-UBND ngày 05/07/2024.");
        assertThat(huy.page().locator("textarea").count()).isZero();
        assertThat(Figures.row(huy)).isEqualTo(FIGURES);
    }

    private static void theDocumentIsLaidOut(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = word.getBodyElements().stream()
                    .map(element -> element instanceof XWPFTable table ? table.getText() : text(element))
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: 142/BC-UBND", "Mường Lằn, ngày 05 tháng 7 năm 2024", "BÁO CÁO")
                    .contains("I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN", "Huyện đã chỉ đạo các xã, thị trấn thực hiện.")
                    .contains("Biểu tổng hợp số liệu kinh phí thực hiện")
                    .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Quàng Văn Thịnh", "Nơi nhận:");
            List<String> figures = word.getTables().stream()
                    .filter(table -> table.getNumberOfRows() == 3)
                    .flatMap(table -> table.getRow(2).getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .toList();
            assertThat(figures).isEqualTo(FIGURES);
        }
    }

    private static String text(Object element) {
        return element instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
    }

    private static void theTablesAreSheets(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            List<Long> numbers = new ArrayList<>();
            for (Sheet sheet : book) {
                Row last = sheet.getRow(sheet.getLastRowNum());
                last.forEach(cell -> numbers.add((long) cell.getNumericCellValue()));
            }
            assertThat(numbers)
                    .isEqualTo(FIGURES.stream()
                            .map(figure -> Long.valueOf(figure.replace(".", "")))
                            .toList());
        }
    }
}
