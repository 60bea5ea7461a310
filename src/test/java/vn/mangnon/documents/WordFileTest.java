package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.OfficialDocument.Style;

class WordFileTest {
    private static final Block.Table TABLE = new Block.Table(
            "Biểu tổng hợp số liệu kinh phí thực hiện",
            4,
            List.of(
                    List.of(
                            new Cell("Xã", 1, 2, false),
                            new Cell("Tặng quà", 2, 1, false),
                            new Cell("Ghi chú", 1, 2, false)),
                    List.of(Cell.of("Số lượng trẻ em"), Cell.of("Kinh phí"))),
            List.of(List.of(Cell.of("Nậm Hẳng"), Cell.figure("25"), Cell.figure("5.000.000"), Cell.of("=1+1"))));

    static OfficialDocument report(Style style) {
        return new OfficialDocument(
                style,
                style == Style.STATE ? "" : "",
                style == Style.STATE ? "Ủy ban nhân dân huyện Mường Lằn" : "BCH Đoàn tỉnh Hòa Lâm",
                Optional.of("5"),
                style == Style.STATE ? "BC-UBND" : "BC/TĐTN-TNTH",
                "Mường Lằn",
                Optional.of(LocalDate.of(2024, 7, 5)),
                "Báo cáo",
                "Kết quả triển khai Tháng hành động Vì trẻ em năm 2024",
                List.of("Sở Lao động - Thương binh và Xã hội tỉnh Hòa Lâm"),
                List.of(
                        new Block.Heading(1, "I.", "TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"),
                        new Block.Heading(2, "1.", "Công tác chỉ đạo, ban hành kế hoạch triển khai"),
                        new Block.Paragraph(
                                "Ủy ban nhân dân huyện đã ban hành kế hoạch và chỉ đạo các xã, thị trấn tổ "
                                        + "chức lễ phát động, treo băng rôn, thăm hỏi và tặng quà trẻ em có hoàn cảnh đặc biệt."),
                        TABLE,
                        new Block.Paragraph("Trên đây là báo cáo kết quả triển khai Tháng hành động Vì trẻ em")),
                new Signature(List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"), "Quàng Văn Thịnh"),
                List.of("Như trên", "Lãnh đạo UBND huyện", "Lưu: VT, LĐTBXH"));
    }

    @Test
    void aReportReadsAsTheDecreeLaysItOut() throws IOException {
        byte[] bytes = word(report(Style.STATE));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: 05/BC-UBND")
                    .contains("Mường Lằn, ngày 05 tháng 7 năm 2024")
                    .contains("BÁO CÁO", "Kính gửi: Sở Lao động", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:")
                    .contains("Tháng hành động Vì trẻ em./.");
            assertThat(word.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("1701");
        }
    }

    @Test
    void theYouthUnionsPapersHaveTheirOwnHead() throws IOException {
        byte[] bytes = word(report(Style.YOUTH_UNION));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains("ĐOÀN TNCS HỒ CHÍ MINH", "***", "BCH ĐOÀN TỈNH HÒA LÂM")
                    .doesNotContain("CỘNG HÒA");
        }
    }

    @Test
    void figuresAreNumbersInTheWorkbookAndWordsNeverFormulas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExcelFile.write(List.of(TABLE), bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(5_000_000);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheetAt(0).getMergedRegions()).hasSize(3);
        }
    }

    private static byte[] word(OfficialDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile.write(document, bytes);
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(document.style() + ".docx"), bytes.toByteArray());
        return bytes.toByteArray();
    }
}
