package vn.mangnon.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Long lists as files. */
class ListFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @Test
    void wordsInCsvNeverBecomeFormulas() throws IOException {
        String csv = new String(file(ListFile.CSV), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffNgày;Tên;Số\r\n")
                .contains("05/06/2024;'=HYPERLINK(1);12\r\n")
                .contains(";\"'+1; \"\"hai\"\"\";-3\r\n")
                .contains(";'@SUM;\r\n");
    }

    @Test
    void anExcelListIsReadByOthersAndByUs() throws IOException {
        byte[] file = file(ListFile.XLSX);
        ExcelSheet sheet = ExcelBook.read(file).sheets().getFirst();
        assertThat(sheet.rows().get(1).text(1)).isEqualTo("=HYPERLINK(1)");
        assertThat(sheet.rows().get(1).cell(0).orElseThrow().day()).contains(DAY);
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=HYPERLINK(1)");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(DAY.atStartOfDay());
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getNumericCellValue())
                    .isEqualTo(-3);
        }
    }

    private static byte[] file(ListFile kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(out, rows -> {
            rows.row(List.of("Ngày", "Tên", "Số"));
            rows.row(List.of(DAY, "=HYPERLINK(1)", 12L));
            rows.row(List.of(DAY, "+1; \"hai\"", -3L));
            rows.row(Arrays.asList(DAY, "@SUM", null));
        });
        return out.toByteArray();
    }
}
