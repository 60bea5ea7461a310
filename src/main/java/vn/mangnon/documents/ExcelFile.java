package vn.mangnon.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;

/** Tables of a document as an .xlsx file, a sheet each; rows are written as they come, not gathered in memory. */
public final class ExcelFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 18 * 256;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle head = style(true, HorizontalAlignment.CENTER);
    private final CellStyle title = title();
    private final CellStyle words = style(false, HorizontalAlignment.LEFT);
    private final CellStyle figures = style(false, HorizontalAlignment.RIGHT);

    private ExcelFile() {
        book.setZip64Mode(Zip64Mode.AsNeeded); // else some programs cannot unpack it
        figures.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    }

    /** @param about what stands above each table: whose figures they are, of which days */
    public static void write(List<String> about, List<Block.Table> tables, OutputStream to) throws IOException {
        ExcelFile file = new ExcelFile();
        try (file.book) {
            for (int i = 0; i < tables.size(); i++) {
                String name = tables.get(i).caption().isEmpty()
                        ? "Biểu " + (i + 1)
                        : (i + 1) + ". " + tables.get(i).caption();
                file.sheet(file.book.createSheet(WorkbookUtil.createSafeSheetName(name)), about, tables.get(i));
            }
            file.book.write(to);
        }
    }

    private void sheet(Sheet sheet, List<String> about, Block.Table table) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        List<String> lines = new ArrayList<>(about);
        if (!table.caption().isEmpty()) {
            lines.add(table.caption());
        }
        for (int i = 0; i < lines.size(); i++) {
            title(sheet, i, lines.get(i));
        }
        int top = lines.isEmpty() ? 0 : lines.size() + 1;
        for (int i = 0; i < table.columns(); i++) {
            sheet.setColumnWidth(i, WIDTH);
        }
        List<List<Cell>> rows = new ArrayList<>(table.head());
        rows.addAll(table.rows());
        int[] covered = new int[table.columns()];
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, top + i, rows.get(i), covered, i < table.head().size());
        }
    }

    private void title(Sheet sheet, int number, String text) {
        var made = sheet.createRow(number).createCell(0);
        made.setCellValue(text);
        made.setCellStyle(title);
    }

    private void row(Sheet sheet, int number, List<Cell> cells, int[] covered, boolean isHead) {
        Row row = sheet.createRow(number);
        int next = 0;
        for (int column = 0; column < covered.length; column++) {
            if (covered[column] > 0) {
                covered[column]--;
                row.createCell(column).setCellStyle(isHead ? head : words);
            } else {
                Cell cell = next < cells.size() ? cells.get(next++) : Cell.of("");
                put(row, column, cell, isHead);
                merge(sheet, number, column, cell, covered);
                column += cell.columns() - 1;
            }
        }
    }

    private static void merge(Sheet sheet, int row, int column, Cell cell, int[] covered) {
        if (cell.columns() > 1 || cell.rows() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(row, row + cell.rows() - 1, column, column + cell.columns() - 1));
        }
        for (int i = 0; i < cell.columns(); i++) {
            covered[column + i] = cell.rows() - 1;
        }
    }

    /** A figure goes in as a number; words that a spreadsheet might take for a formula stay words. */
    private void put(Row row, int column, Cell cell, boolean isHead) {
        var made = row.createCell(column);
        String digits = cell.text().replaceAll("[. \\u00a0]", "");
        if (cell.number() && digits.matches("-?\\d{1,15}")) {
            made.setCellValue(Long.parseLong(digits));
            made.setCellStyle(figures);
        } else {
            made.setCellValue(cell.text());
            made.setCellStyle(isHead ? head : cell.number() ? figures : words);
        }
    }

    private CellStyle title() {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private CellStyle style(boolean bold, HorizontalAlignment alignment) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
