package vn.mangnon.activities.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.documents.excel.ExcelCell;

/** A workbook to be filled in: headings, rows, lists to choose from, and what it must know about itself in a hidden sheet. */
public record SheetFile(SheetHead head, String title, String how, List<SheetLine> lines) {
    static final String SHEET = "Hoạt động";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int HEADINGS = 2;
    private static final int MOST_NOTES = 2_000;
    private static final int FROZEN_COLUMNS = 5;

    public void write(OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(Zip64Mode.AsNeeded); // else some programs cannot unpack it
            SheetStyles styles = new SheetStyles(book);
            SXSSFSheet sheet = book.createSheet(SHEET);
            SXSSFSheet hidden = book.createSheet(SheetHead.SHEET);
            book.setSheetHidden(1, true);
            List<SheetHead.Line> about = head.lines();
            for (int i = 0; i < about.size(); i++) {
                Row row = hidden.createRow(i);
                row.createCell(0).setCellValue(about.get(i).tag());
                row.createCell(1).setCellValue(about.get(i).code());
                row.createCell(2).setCellValue(about.get(i).label());
            }
            headings(sheet, styles);
            SheetNotes notes = new SheetNotes(sheet, MOST_NOTES);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet.createRow(HEADINGS + 1 + i), lines.get(i), styles, notes);
            }
            offer(sheet, about);
            book.write(to);
        }
    }

    private void headings(SXSSFSheet sheet, SheetStyles styles) {
        Cell first = sheet.createRow(0).createCell(1);
        first.setCellValue(title);
        first.setCellStyle(styles.title);
        Cell second = sheet.createRow(1).createCell(1);
        second.setCellValue(how);
        second.setCellStyle(styles.hint);
        Row row = sheet.createRow(HEADINGS);
        row.setHeightInPoints(48);
        boolean faulty = lines.stream().anyMatch(line -> !line.notes().isEmpty());
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            Cell cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(i, SheetStyles.width(column));
            sheet.setDefaultColumnStyle(i, styles.of(column.content()));
            sheet.setColumnHidden(i, column.content() == Content.KEY || column.content() == Content.FAULTS && !faulty);
        }
        sheet.createFreezePane(FROZEN_COLUMNS, HEADINGS + 1);
        sheet.getPrintSetup().setLandscape(true);
    }

    private void line(Row row, SheetLine line, SheetStyles styles, SheetNotes notes) {
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            Optional<String> note = Optional.ofNullable(line.notes().get(column.field()));
            Optional<ExcelCell> content = content(column, line);
            if (content.isPresent() || note.isPresent()) {
                Cell cell = row.createCell(i);
                boolean wrong = note.isPresent() && column.content() != Content.FAULTS;
                cell.setCellStyle(wrong ? styles.wrong(column.content()) : styles.of(column.content()));
                content.ifPresent(typed -> fill(cell, typed));
                note.filter(said -> wrong).ifPresent(said -> notes.add(cell, said));
            }
        }
    }

    private static Optional<ExcelCell> content(Column column, SheetLine line) {
        return switch (column.content()) {
            case KEY ->
                Optional.of(new ExcelCell(ExcelCell.Type.TEXT, line.key().toString(), false));
            case FAULTS ->
                line.notes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ExcelCell(
                                ExcelCell.Type.TEXT,
                                String.join(" ", line.notes().values()),
                                false));
            default -> Optional.ofNullable(line.cells().get(column.field()));
        };
    }

    private static void fill(Cell cell, ExcelCell content) {
        switch (content.type()) {
            case NUMBER -> cell.setCellValue(Double.parseDouble(content.text()));
            case DAY -> content.day().ifPresent(cell::setCellValue);
            case TEXT, LOGICAL, ERROR, UNCOMPUTED -> cell.setCellValue(content.text());
        }
    }

    /** Lists to choose from; another text may be typed, for a row may be of several kinds. */
    private void offer(SXSSFSheet sheet, List<SheetHead.Line> about) {
        int last = HEADINGS + Math.max(lines.size(), 1) + PrepareSheet.BLANK_ROWS;
        for (int i = 0; i < head.columns().size(); i++) {
            Content content = head.columns().get(i).content();
            String tag = switch (content) {
                case AREA -> "area";
                case PLAN -> "plan";
                case KINDS -> "kind";
                default -> "";
            };
            List<Integer> rows = rows(about, tag);
            if (!rows.isEmpty()) {
                String range = SheetHead.SHEET + "!$C$" + (rows.getFirst() + 1) + ":$C$" + (rows.getLast() + 1);
                DataValidationHelper helper = sheet.getDataValidationHelper();
                DataValidation choice = helper.createValidation(
                        helper.createFormulaListConstraint(range), new CellRangeAddressList(HEADINGS + 1, last, i, i));
                choice.setShowErrorBox(content != Content.KINDS);
                sheet.addValidationData(choice);
            }
        }
    }

    private static List<Integer> rows(List<SheetHead.Line> about, String tag) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < about.size(); i++) {
            if (about.get(i).tag().equals(tag)) {
                rows.add(i);
            }
        }
        return rows;
    }
}
