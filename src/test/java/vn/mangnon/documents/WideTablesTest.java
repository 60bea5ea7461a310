package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.mangnon.documents.OfficialDocument.Annex;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;

/** A table whose figures find no room on an upright page lies on one of its own; what follows stands upright again. */
class WideTablesTest {
    private static final Block BEFORE = new Block.Paragraph("Trước bảng.");
    private static final Block AFTER = new Block.Paragraph("Sau bảng.");

    @Test
    void thePdfTurnsThePageForItAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFile.write(document(12), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            List<Boolean> lying = new ArrayList<>();
            pdf.getPages()
                    .forEach(page -> lying.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertThat(lying).containsExactly(false, true, false);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf).replaceAll("\\s+", " "))
                    .contains("Biểu rộng", "Cột 12", "1.234.567 1.234.567")
                    .doesNotContain("bảng.");
        }
    }

    @Test
    void wordTurnsThePageForItAloneAndGoesOnNumbering() throws IOException {
        List<CTSectPr> sections = sections(document(12));
        assertThat(sections.stream().map(WideTablesTest::lying)).containsExactly(false, true, false);
        assertThat(sections.stream().map(CTSectPr::isSetTitlePg)).containsExactly(true, false, false);
        assertThat(sections.get(1).getPgSz().getW())
                .isEqualTo(sections.get(0).getPgSz().getH());
    }

    @Test
    void anAnnexAfterItIsNumberedAnew() throws IOException {
        OfficialDocument wide = document(12);
        OfficialDocument annexed = new OfficialDocument(
                wide.head(),
                wide.title(),
                wide.addressees(),
                wide.bases(),
                wide.body(),
                wide.signature(),
                wide.recipients(),
                List.of(new Annex("Phụ lục", "Danh sách", List.of(BEFORE))));
        List<CTSectPr> sections = sections(annexed);
        assertThat(sections.stream().map(WideTablesTest::lying)).containsExactly(false, true, false, false);
        assertThat(sections.getLast().isSetPgNumType()).isTrue();
    }

    @Test
    void aNarrowOneStaysWhereItIs() throws IOException {
        assertThat(sections(document(8))).hasSize(1);
    }

    private static boolean lying(CTSectPr section) {
        return section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
    }

    private static List<CTSectPr> sections(OfficialDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile.write(document, bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<CTSectPr> sections = new ArrayList<>();
            word.getParagraphs().stream()
                    .filter(one ->
                            one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetSectPr())
                    .forEach(one -> sections.add(
                            (CTSectPr) one.getCTP().getPPr().getSectPr().copy()));
            sections.add((CTSectPr) word.getDocument().getBody().getSectPr().copy());
            return sections;
        }
    }

    private static OfficialDocument document(int columns) {
        List<Cell> head = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> Cell.of("Cột " + column))
                .toList();
        List<Cell> row = Collections.nCopies(columns, Cell.figure("1.234.567"));
        Block table = new Block.Table("Biểu rộng", columns, List.of(head), List.of(row));
        OfficialDocument report = Papers.REPORT.document();
        return new OfficialDocument(
                report.head(),
                report.title(),
                report.addressees(),
                report.bases(),
                List.of(BEFORE, table, AFTER),
                report.signature(),
                report.recipients(),
                List.of());
    }
}
