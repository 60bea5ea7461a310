package vn.mangnon.activities.sheets;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.mangnon.activities.sheets.Column.Content;

/** How a workbook to be filled in looks. */
final class SheetStyles {
    private static final int CHARACTER = 256;

    final CellStyle title;
    final CellStyle hint;
    final CellStyle heading;

    private final Workbook book;
    private final CellStyle words;
    private final CellStyle days;
    private final CellStyle numbers;
    private final CellStyle wrongWords;
    private final CellStyle wrongDays;
    private final CellStyle wrongNumbers;

    SheetStyles(Workbook book) {
        this.book = book;
        title = style("@", font(true));
        hint = style("@", font(false));
        heading = style("@", font(true));
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setBorderBottom(BorderStyle.THIN);
        fill(heading, IndexedColors.LIGHT_GREEN);
        words = style("General", font(false));
        words.setWrapText(true);
        days = style("dd/mm/yyyy", font(false));
        numbers = style("#,##0", font(false));
        wrongWords = wrong(words);
        wrongDays = wrong(days);
        wrongNumbers = wrong(numbers);
    }

    CellStyle of(Content content) {
        return content == Content.DAY ? days : content.number() ? numbers : words;
    }

    CellStyle wrong(Content content) {
        return content == Content.DAY ? wrongDays : content.number() ? wrongNumbers : wrongWords;
    }

    static int width(Column column) {
        return CHARACTER
                * switch (column.content()) {
                    case KEY -> 10;
                    case DAY -> 12;
                    case TEXT -> 40;
                    case AREA -> 22;
                    case KINDS, PLAN -> 32;
                    case COUNT -> 14;
                    case MONEY -> 16;
                    case CONFIRMED -> 16;
                    case WITHDRAWN -> 24;
                    case FAULTS -> 60;
                };
    }

    private CellStyle wrong(CellStyle right) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(right);
        fill(style, IndexedColors.ROSE);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private CellStyle style(String format, Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Font font(boolean bold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        return font;
    }
}
