package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every layout says the same in Word and as a PDF, and what Decree 30/2020 wants of it. */
class LayoutsTest {
    @ParameterizedTest
    @EnumSource(Papers.class)
    void bothFilesSayWhatTheLayoutWants(Papers paper) throws IOException {
        String[] wanted = wanted(paper);
        String[] unwanted = unwanted(paper);
        for (String text : new String[] {word(paper), pdf(paper)}) {
            assertThat(text).contains(wanted).doesNotContain(unwanted);
        }
    }

    private static String[] wanted(Papers paper) {
        return switch (paper) {
            case REPORT ->
                strings("Số: 05/BC-UBND", "BÁO CÁO", "Kính gửi: Sở Lao động", "- Như trên;", "TM. ỦY BAN NHÂN DÂN");
            case PLAN ->
                strings(
                        "Mường Lằn, ngày 09 tháng 02 năm 2024",
                        "KẾ HOẠCH",
                        "Căn cứ Luật Tổ chức chính quyền địa phương;",
                        "Căn cứ Luật Trẻ em.",
                        "I. TÌNH HÌNH TRIỂN KHAI",
                        "1. Công tác chỉ đạo",
                        "a) Về nội dung",
                        "- Thiết thực, an toàn;",
                        "Tháng hành động Vì trẻ em./.",
                        "- Lưu: VT.");
            case DRAFT -> strings("DỰ THẢO", "/KH-UBND", "Mường Lằn, ngày");
            case DECISION ->
                strings(
                        "QUYẾT ĐỊNH",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA LÂM",
                        "Căn cứ Luật Trẻ em;",
                        "Theo đề nghị của Giám đốc Sở Y tế",
                        "TTr-SYT.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Phê duyệt",
                        "thi hành Quyết định này./.",
                        "- Như Điều 3;",
                        "KT. CHỦ TỊCH",
                        "(Kèm theo Quyết định số",
                        "/QĐ-UBND ngày");
            case SUBMISSION -> strings("SỞ Y TẾ", "TỜ TRÌNH", "Kính gửi: Ủy ban nhân dân tỉnh Hòa Lâm", "- Như trên;");
            case LETTER ->
                strings(
                        "Số: 120/SYT-DSTE",
                        "V/v đôn đốc báo cáo",
                        "- Ủy ban nhân dân các xã, phường;",
                        "- Ban Thường vụ Tỉnh đoàn.",
                        "TL. GIÁM ĐỐC",
                        "KT. TRƯỞNG PHÒNG DÂN SỐ");
            case UNION ->
                strings("ĐOÀN TNCS HỒ CHÍ MINH", "***", "Số: 05-KH/TĐTN-TNTH", "TM. BAN THƯỜNG VỤ", "KT. BÍ THƯ");
        };
    }

    private static String[] unwanted(Papers paper) {
        return switch (paper) {
            case DRAFT -> strings("2024, ngày", "Số: 45");
            case DECISION -> strings("ngày 09 tháng 3 năm 2026 của", "Như trên");
            case LETTER -> strings("CÔNG VĂN", "Về việc");
            case UNION -> strings("CỘNG HÒA");
            case REPORT, PLAN, SUBMISSION -> strings("DỰ THẢO", "ĐOÀN TNCS HỒ CHÍ MINH");
        };
    }

    private static String[] strings(String... strings) {
        return strings;
    }

    private static String word(Papers paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile.write(paper.document(), bytes);
        keep(paper + ".docx", bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return flat(extractor.getText());
        }
    }

    private static String pdf(Papers paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFile.write(paper.document(), bytes);
        keep(paper + ".pdf", bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            return flat(text.getText(pdf)) + flat(new PDFTextStripper().getText(pdf));
        }
    }

    /** Lines end elsewhere in each file. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** To be looked at. */
    private static void keep(String name, ByteArrayOutputStream bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name), bytes.toByteArray());
    }
}
