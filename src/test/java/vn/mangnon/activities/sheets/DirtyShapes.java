package vn.mangnon.activities.sheets;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Rows, columns and sheets moved about, hidden, merged, copied, struck through; and formulas. */
final class DirtyShapes {
    private final DirtyWorkbooks dirty;

    DirtyShapes(DirtyWorkbooks dirty) {
        this.dirty = dirty;
    }

    void add() {
        formulas();
        rows();
        columns();
        sheets();
    }

    private void formulas() {
        dirty.taken("a formula with its result", filled -> {
            Cell cell = formula(filled, "6+6");
            filled.workbook().book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });
        dirty.faulty("a formula nobody has worked out", "chưa được tính", filled -> formula(filled, "6+6"));
        dirty.faulty("a formula that went wrong", "#DIV/0!", filled -> {
            Cell cell = formula(filled, "1/0");
            filled.workbook().book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });
    }

    private void rows() {
        dirty.taken("a hidden row", filled -> filled.row().setZeroHeight(true));
        dirty.taken("a filter that leaves the row out", filled -> {
            filled.workbook().sheet.setAutoFilter(new CellRangeAddress(Workbook.HEADINGS, 300, 0, 5));
            filled.row().setZeroHeight(true);
        });
        dirty.taken("rows put in above", filled -> filled.workbook().sheet.shiftRows(Workbook.HEADINGS, 250, 4));
        dirty.taken("a row without a key", filled -> filled.type(Workbook.KEY, ""));
        dirty.faulty("a key somebody typed over", "Mã dòng đã bị sửa", filled -> filled.type(Workbook.KEY, "1"));
        dirty.faulty(
                "the whole row copied",
                "Trùng mã với dòng",
                filled -> filled.workbook()
                        .sheet
                        .copyRows(filled.row().getRowNum(), filled.row().getRowNum(), 260, new CellCopyPolicy()));
        dirty.faulty(
                "cells merged downwards",
                "gộp",
                filled -> filled.workbook()
                        .sheet
                        .addMergedRegion(new CellRangeAddress(
                                filled.row().getRowNum() - 1, filled.row().getRowNum(), area(filled), area(filled))));
        dirty.faulty("a row struck through", "gạch ngang", filled -> {
            XSSFCellStyle style = filled.workbook().book.createCellStyle();
            XSSFFont font = filled.workbook().book.createFont();
            font.setStrikeout(true);
            style.setFont((Font) font);
            filled.workbook().cell(filled.row(), Workbook.TITLE).setCellStyle(style);
        });
        dirty.ignored("the row deleted", filled -> filled.workbook().sheet.removeRow(filled.row()));
        dirty.ignored("a new row withdrawn at once", filled -> filled.type(Workbook.WITHDRAW, "nhầm"));
        dirty.taken("100,000 empty rows with a format", filled -> {
            XSSFCellStyle style = filled.workbook().book.createCellStyle();
            for (int i = 400; i < 20_400; i++) {
                Row row = filled.workbook().sheet.createRow(i);
                for (int column = 0; column < 5; column++) {
                    row.createCell(column).setCellStyle(style);
                }
            }
        });
    }

    private void columns() {
        dirty.taken("a column of one's own", filled -> {
            int last = filled.workbook().sheet.getRow(Workbook.HEADINGS).getLastCellNum();
            filled.workbook().sheet.getRow(Workbook.HEADINGS).createCell(last).setCellValue("Người phụ trách");
            filled.row().createCell(last).setCellValue("Cô Hương");
        });
        dirty.taken("columns in another order", filled -> swap(filled, Workbook.TITLE, Workbook.AREA));
        dirty.taken("headings in capitals with blanks", filled -> heading(filled, Workbook.DAY, " NGÀY "));
        dirty.refused("a needed heading typed over", "Thiếu cột", filled -> heading(filled, Workbook.DAY, "Thời gian"));
        dirty.refused(
                "no headings",
                "tiêu đề",
                filled -> filled.workbook()
                        .sheet
                        .removeRow(filled.workbook().sheet.getRow(Workbook.HEADINGS)));
        dirty.taken("a number column deleted", filled -> heading(filled, Workbook.CHILDREN, ""));
    }

    private void sheets() {
        dirty.taken(
                "the sheet called otherwise", filled -> filled.workbook().book.setSheetName(0, "Tháng 6"));
        dirty.taken("another sheet before it", filled -> {
            filled.workbook()
                    .book
                    .createSheet("Ghi chép")
                    .createRow(0)
                    .createCell(0)
                    .setCellValue("Ngày");
            filled.workbook().book.setSheetOrder("Ghi chép", 0);
        });
        dirty.refused(
                "the hidden sheet deleted",
                "mangnon",
                filled -> filled.workbook().book.removeSheetAt(1));
        dirty.refused("the hidden sheet changed", "đã bị sửa", filled -> hidden(filled, 4, "2030-12-31"));
        dirty.refused("another format", "phiên bản", filled -> hidden(filled, 0, "99"));
        dirty.refused(
                "of another body",
                "đã bị sửa",
                filled -> hidden(filled, 2, java.util.UUID.randomUUID().toString()));
    }

    private static Cell formula(DirtyWorkbooks.Filled filled, String formula) {
        Cell cell = filled.workbook().cell(filled.row(), Workbook.GIFT_CHILDREN);
        cell.setBlank();
        cell.setCellFormula(formula);
        return cell;
    }

    private static int area(DirtyWorkbooks.Filled filled) {
        return filled.workbook().column(Workbook.AREA);
    }

    private static void heading(DirtyWorkbooks.Filled filled, String heading, String typed) {
        Row headings = filled.workbook().sheet.getRow(Workbook.HEADINGS);
        headings.getCell(filled.workbook().column(heading)).setCellValue(typed);
    }

    private static void hidden(DirtyWorkbooks.Filled filled, int row, String code) {
        filled.workbook().book.getSheet(SheetHead.SHEET).getRow(row).getCell(1).setCellValue(code);
    }

    private static void swap(DirtyWorkbooks.Filled filled, String one, String other) {
        for (Row row : filled.workbook().sheet) {
            if (row.getRowNum() >= Workbook.HEADINGS) {
                String first = filled.workbook().text(row, one);
                String second = filled.workbook().text(row, other);
                filled.workbook().cell(row, one).setCellValue(second);
                filled.workbook().cell(row, other).setCellValue(first);
            }
        }
    }
}
