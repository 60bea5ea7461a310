package vn.mangnon.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;

/** A table of a document's body, with merged heads that are repeated on every page. */
final class WordTable {
    private final XWPFDocument word;

    WordTable(XWPFDocument word) {
        this.word = word;
    }

    XWPFTable make(Block.Table table) {
        int whole = table.wide() ? WordFile.LYING_WIDTH : WordFile.TEXT_WIDTH;
        int[] widths = table.split(whole);
        XWPFTable made = word.createTable(table.head().size() + table.rows().size(), table.columns());
        made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setWidth(whole);
        var grid = made.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<List<Cell>> rows = new ArrayList<>(table.head());
        rows.addAll(table.rows());
        int[] covered = new int[table.columns()];
        for (int i = 0; i < rows.size(); i++) {
            fill(made.getRow(i), rows.get(i), covered, widths, i < table.head().size());
        }
        return made;
    }

    /** Puts a row's cells into the columns that no cell above still covers. */
    private static void fill(XWPFTableRow row, List<Cell> cells, int[] covered, int[] widths, boolean head) {
        row.setRepeatHeader(head);
        row.setCantSplitRow(true);
        int next = 0;
        int made = 0;
        for (int column = 0; column < covered.length; made++) {
            XWPFTableCell cell = row.getCell(made);
            if (covered[column] > 0) {
                covered[column]--;
                properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
                column++;
                continue;
            }
            Cell content = next < cells.size() ? cells.get(next++) : Cell.of("");
            if (content.rows() > 1) {
                properties(cell).addNewVMerge().setVal(STMerge.RESTART);
                for (int i = 0; i < content.columns(); i++) {
                    covered[column + i] = content.rows() - 1;
                }
            }
            int width =
                    Arrays.stream(widths, column, column + content.columns()).sum();
            span(row, made, cell, content, width);
            write(cell, content, head);
            column += content.columns();
        }
    }

    private static void span(XWPFTableRow row, int at, XWPFTableCell cell, Cell content, int width) {
        properties(cell).setTcW(null);
        cell.setWidth(String.valueOf(width));
        if (content.columns() > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(content.columns()));
            for (int i = 1; i < content.columns(); i++) {
                row.removeCell(at + 1);
            }
        }
    }

    private static void write(XWPFTableCell cell, Cell content, boolean head) {
        properties(cell).addNewVAlign().setVal(STVerticalJc.CENTER);
        Words words = Words.in(WordHead.first(cell)).sized(12);
        if (head) {
            words.centred().bold(content.text());
        } else if (content.number()) {
            words.right().add(content.text());
        } else {
            words.add(content.text());
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
