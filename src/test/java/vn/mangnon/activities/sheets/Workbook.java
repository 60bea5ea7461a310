package vn.mangnon.activities.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody has it open in a spreadsheet; columns by their headings. */
final class Workbook {
    static final int HEADINGS = 2;
    static final String DAY = "Ngày";
    static final String TITLE = "Tên hoạt động";
    static final String AREA = "Địa bàn";
    static final String KINDS = "Loại hoạt động";
    static final String GIFT_CHILDREN = "Tặng quà: Số lượt trẻ em được tặng";
    static final String GIFT_VALUE = "Tặng quà: Giá trị quà (đồng, kể cả hiện vật)";
    static final String CHILDREN = "Số lượt trẻ em tham dự";
    static final String KEY = "Mã dòng (không sửa)";
    static final String FAULTS = "Lỗi cần sửa";
    static final String WITHDRAW = "Rút hoạt động (ghi lý do)";
    static final String CONFIRM = "Số khác thường nhưng đúng (ghi x)";

    final XSSFWorkbook book;
    final XSSFSheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private Workbook(XSSFWorkbook book) {
        this.book = book;
        book.forEach(each -> each.forEach(row -> row.forEach(Workbook::asTyped)));
        sheet = book.getSheetAt(0);
        sheet.getRow(HEADINGS).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
    }

    static Workbook open(byte[] bytes) {
        try {
            return new Workbook(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words lie beside the cells once a spreadsheet has had the file open. */
    private static void asTyped(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            cell.setBlank();
            cell.setCellValue(text);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    int column(String heading) {
        Integer column = columns.get(heading);
        if (column == null) {
            throw new IllegalArgumentException(heading + " is none of " + columns.keySet());
        }
        return column;
    }

    boolean has(String heading) {
        return columns.containsKey(heading);
    }

    /** The first row that nobody has filled in. */
    Row blank() {
        return row(row -> text(row, TITLE).isEmpty() && !text(row, KEY).isEmpty());
    }

    Row titled(String title) {
        return row(row -> text(row, TITLE).equals(title));
    }

    Row row(Predicate<Row> wanted) {
        for (Row row : sheet) {
            if (row.getRowNum() > HEADINGS && wanted.test(row)) {
                return row;
            }
        }
        throw new IllegalStateException("no such row");
    }

    long filled() {
        long filled = 0;
        for (Row row : sheet) {
            filled += row.getRowNum() > HEADINGS && !text(row, TITLE).isEmpty() ? 1 : 0;
        }
        return filled;
    }

    String text(Row row, String heading) {
        Cell cell = row.getCell(column(heading));
        return cell == null || cell.getCellType() == CellType.BLANK
                ? ""
                : cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf((long) cell.getNumericCellValue())
                        : cell.getStringCellValue();
    }

    Cell cell(Row row, String heading) {
        return row.getCell(column(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A gift-giving nobody could find fault with, in the first empty row. */
    Row gift(String title, LocalDate day, long children) {
        Row row = blank();
        cell(row, DAY).setCellValue(day);
        cell(row, TITLE).setCellValue(title);
        cell(row, AREA).setCellValue(firstArea());
        cell(row, KINDS).setCellValue("Tặng quà");
        cell(row, GIFT_CHILDREN).setCellValue(children);
        cell(row, GIFT_VALUE).setCellValue(children * 50_000d);
        return row;
    }

    /** The name of the body's own area, as the hidden sheet's list has it. */
    String firstArea() {
        for (Row row : book.getSheet(SheetHead.SHEET)) {
            if (row.getCell(0).getStringCellValue().equals("area")) {
                return row.getCell(2).getStringCellValue();
            }
        }
        throw new IllegalStateException("no area");
    }

    Workbook with(Consumer<Workbook> change) {
        change.accept(this);
        return this;
    }
}
