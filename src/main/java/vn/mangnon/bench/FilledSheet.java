package vn.mangnon.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an officer fills it in: gifts, one a row, over half a year. */
final class FilledSheet {
    private static final int HEADINGS = 2;
    private static final int DAYS = 160;

    private FilledSheet() {}

    static byte[] of(byte[] blank, int rows) throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(HEADINGS).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            int title = column(columns, "Tên hoạt động");
            String area = area(book);
            int filled = 0;
            for (int i = HEADINGS + 1; filled < rows; i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                if (row.getCell(title) == null) {
                    put(row, column(columns, "Ngày"))
                            .setCellValue(LocalDate.of(2024, 1, 2).plusDays(filled % DAYS));
                    put(row, title).setCellValue("Tặng quà đợt " + filled);
                    put(row, column(columns, "Địa bàn")).setCellValue(area);
                    put(row, column(columns, "Loại hoạt động")).setCellValue("Tặng quà");
                    put(row, column(columns, "Tặng quà: Số lượt trẻ em được tặng"))
                            .setCellValue(5 + filled % 20);
                    put(row, column(columns, "Tặng quà: Giá trị quà (đồng, kể cả hiện vật)"))
                            .setCellValue(500_000);
                    filled++;
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int column(Map<String, Integer> columns, String heading) {
        return Objects.requireNonNull(columns.get(heading), heading);
    }

    private static Cell put(Row row, int column) {
        return row.createCell(column);
    }

    private static String area(Workbook book) {
        for (Row row : book.getSheetAt(1)) {
            if (row.getCell(0).getStringCellValue().equals("area")) {
                return row.getCell(2).getStringCellValue();
            }
        }
        throw new IllegalStateException("no area");
    }
}
