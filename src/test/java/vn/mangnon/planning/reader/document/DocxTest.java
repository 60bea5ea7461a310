package vn.mangnon.planning.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.planning.reader.document.WordDocument.numbered;
import static vn.mangnon.planning.reader.document.WordDocument.paragraph;
import static vn.mangnon.planning.reader.document.WordDocument.row;
import static vn.mangnon.planning.reader.document.WordDocument.run;

import org.junit.jupiter.api.Test;

class DocxTest {
    @Test
    void runsOfAParagraphBecomeOneLine() {
        assertThat(new WordDocument(paragraph("Số: ", "45", "/KH-UBND") + paragraph("KẾ HOẠCH")).text())
                .isEqualTo("Số: 45/KH-UBND\nKẾ HOẠCH\n");
    }

    @Test
    void numbersThatWordCountsItselfArePrinted() {
        String levels = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "upperRoman", "%1.")
                + level(1, "decimal", "%2.")
                + level(2, "lowerLetter", "%3)")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String text = new WordDocument(numbered("MỤC ĐÍCH", 0)
                        + numbered("Mục đích", 1)
                        + numbered("Yêu cầu", 1)
                        + numbered("Rõ việc", 2)
                        + numbered("NỘI DUNG", 0)
                        + numbered("Truyền thông", 1))
                .with("word/numbering.xml", levels)
                .text();
        assertThat(text.lines())
                .containsExactly(
                        "I. MỤC ĐÍCH", "1. Mục đích", "2. Yêu cầu", "a) Rõ việc", "II. NỘI DUNG", "1. Truyền thông");
    }

    private static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    @Test
    void rowsOfATableBecomeLinesWithTheirCells() {
        String table = "<w:tbl>" + row("Nhiệm vụ", "Chủ trì", "Thời gian")
                + row("Tổ chức Diễn đàn", "Tỉnh đoàn", "15/8/2026") + "</w:tbl>";
        assertThat(new WordDocument(table).text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Nhiệm vụ\tChủ trì\tThời gian", "Tổ chức Diễn đàn\tTỉnh đoàn\t15/8/2026");
    }

    @Test
    void whatAReviewerDeletedIsNotReadAndWhatWasInsertedIs() {
        String tracked = paragraph(
                "trước ngày ",
                "<w:del><w:r><w:delText>30/6/2024</w:delText></w:r></w:del>",
                "<w:ins>" + run("03/7/2024") + "</w:ins>");
        assertThat(new WordDocument(tracked).text()).isEqualTo("trước ngày 03/7/2024\n");
    }

    @Test
    void hiddenWordsAndFieldCodesAreNotRead() {
        String hidden = paragraph(
                "Kế hoạch",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t> nháp</w:t></w:r>",
                "<w:r><w:instrText> PAGE </w:instrText></w:r>");
        assertThat(new WordDocument(hidden).text()).isEqualTo("Kế hoạch\n");
    }

    @Test
    void footnotesStandAtTheEndAndHeadersNowhere() {
        String text = new WordDocument(paragraph("Đạt 24%"))
                .with("word/footnotes.xml", "<w:footnote>" + paragraph("Theo niên giám 2023.") + "</w:footnote>")
                .with("word/header1.xml", paragraph("MẬT"))
                .text();
        assertThat(text).isEqualTo("Đạt 24%\n\n[*] Theo niên giám 2023.\n");
    }

    @Test
    void aFontOfTheOldEncodingsTellsHowItsLettersAreMeant() {
        String old = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>KÕ ho¹ch trÎ em</w:t></w:r></w:p>";
        assertThat(new WordDocument(old).text()).isEqualTo("Kế hoạch trẻ em\n");
    }

    @Test
    void aTextTooLongForAPlanIsRefused() {
        byte[] bytes = new WordDocument(paragraph("trẻ em ".repeat(400))).bytes();
        assertThat(DocumentText.of(bytes, new Limits(100_000, 1_000_000, 1_000)))
                .isEqualTo(new DocumentText.Refused(Refusal.TEXT_TOO_LONG));
    }
}
