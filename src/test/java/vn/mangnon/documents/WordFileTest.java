package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a file holds besides its words, which LayoutsTest reads. */
class WordFileTest {
    @Test
    void thePageIsTheDecrees() throws IOException {
        try (XWPFDocument word = word(Papers.REPORT)) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getHeaderReferenceList()).hasSize(2);
        }
    }

    @Test
    void anAnnexBeginsAPageOfItsOwnNumberedFromOne() throws IOException {
        try (XWPFDocument word = word(Papers.DECISION)) {
            List<CTSectPr> before = word.getParagraphs().stream()
                    .map(XWPFParagraph::getCTPPr)
                    .filter(properties -> properties.isSetSectPr())
                    .map(properties -> properties.getSectPr())
                    .toList();
            assertThat(before).hasSize(1).allSatisfy(WordFileTest::isNumberedFromOne);
            isNumberedFromOne(word.getDocument().getBody().getSectPr());
        }
    }

    @Test
    void figuresAreNumbersInTheWorkbookAndWordsNeverFormulas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExcelFile.write(List.of(), List.of(Papers.TABLE), bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(4);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(5_000_000);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheetAt(0).getMergedRegions()).hasSize(3);
        }
    }

    private static void isNumberedFromOne(CTSectPr section) {
        assertThat(section.getPgNumType().getStart()).hasToString("1");
        assertThat(section.getHeaderReferenceList()).hasSize(2);
    }

    private static XWPFDocument word(Papers paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile.write(paper.document(), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
