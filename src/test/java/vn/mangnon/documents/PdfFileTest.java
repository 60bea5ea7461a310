package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.mangnon.documents.OfficialDocument.Block;

class PdfFileTest {
    @Test
    void itIsTaggedForScreenReadersAndCarriesItsLetters() throws IOException {
        try (PDDocument pdf = pdf(Papers.PLAN.document())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("vi");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Kế hoạch Triển khai Tháng hành động Vì trẻ em năm 2024");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Tinos");
                }
                assertThat(Math.round(page.getMediaBox().getHeight() / 72 * 25.4))
                        .isEqualTo(297);
            }
        }
    }

    @Test
    void everyVietnameseLetterIsReadBackAsItWasWritten() throws IOException {
        String letters = "ẮẰẲẴẶắằẳẵặẤẦẨẪẬấầẩẫậĐđẾỀỂỄỆếềểễệỐỒỔỖỘốồổỗộỚỜỞỠỢớờởỡợỨỪỬỮỰứừửữựỲÝỶỸỴỳýỷỹỵ <&> ₫ “…” – 100%";
        try (PDDocument pdf = pdf(with(List.of(new Block.Paragraph(letters))))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(letters);
        }
    }

    /** Not in the order of drawing: copied out, or read by a program that knows no tags, it must make sense. */
    @Test
    void itsTextComesInTheOrderInWhichItIsRead() throws IOException {
        try (PDDocument pdf = pdf(Papers.PLAN.document())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "ỦY BAN NHÂN DÂN",
                            "CỘNG HÒA",
                            "Số: 45/KH-UBND",
                            "Mường Lằn, ngày 09",
                            "KẾ HOẠCH",
                            "Căn cứ",
                            "I. TÌNH HÌNH",
                            "Biểu tổng hợp",
                            "Xã",
                            "Nậm Hẳng",
                            "Trên đây",
                            "Nơi nhận:",
                            "TM. ỦY BAN NHÂN DÂN",
                            "Quàng Văn Thịnh");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndAnnexesAnew() throws IOException {
        try (PDDocument pdf = pdf(Papers.DECISION.document())) {
            List<String> heads = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                heads.add(firstLine(pdf, page));
            }
            assertThat(heads).hasSizeGreaterThan(3);
            assertThat(heads.getFirst()).contains("ỦY BAN NHÂN DÂN");
            assertThat(heads.get(1)).isEqualTo("KẾ HOẠCH");
            for (int page = 2; page < heads.size(); page++) {
                assertThat(heads.get(page)).isEqualTo(String.valueOf(page));
            }
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            body.add(new Block.Paragraph("Đoạn thứ " + i));
            try (PDDocument pdf = pdf(with(body))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).contains("Đoạn thứ " + i, "Quàng Văn Thịnh");
            }
        }
    }

    private static OfficialDocument with(List<Block> body) {
        OfficialDocument paper = Papers.PLAN.document();
        return new OfficialDocument(
                paper.head(),
                paper.title(),
                paper.addressees(),
                paper.bases(),
                body,
                paper.signature(),
                paper.recipients(),
                paper.annexes());
    }

    private static String firstLine(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf).strip().lines().findFirst().orElse("").strip();
    }

    private static PDDocument pdf(OfficialDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFile.write(document, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }
}
