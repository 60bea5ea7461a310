package vn.mangnon.activities.sheets;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Notes on cells; so many at most, for a file with thousands opens slowly: what is wrong stands in a column too. */
final class SheetNotes {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;

    private final SXSSFSheet sheet;
    private int left;

    SheetNotes(SXSSFSheet sheet, int most) {
        this.sheet = sheet;
        left = most;
    }

    void add(Cell cell, String text) {
        if (left-- > 0) {
            CreationHelper factory = sheet.getWorkbook().getCreationHelper();
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            ClientAnchor anchor = factory.createClientAnchor();
            anchor.setCol1(cell.getColumnIndex());
            anchor.setCol2(cell.getColumnIndex() + COLUMNS);
            anchor.setRow1(cell.getRowIndex());
            anchor.setRow2(cell.getRowIndex() + ROWS);
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(factory.createRichTextString(text));
            comment.setAuthor("Măng Non");
            cell.setCellComment(comment);
        }
    }
}
