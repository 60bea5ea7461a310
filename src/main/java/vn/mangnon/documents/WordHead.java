package vn.mangnon.documents;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.shared.Vietnam;

/** The head of an official document: issuer and number on the left, the nation (or the Union), place and date on the right. */
final class WordHead {
    private static final int LEFT = WordFile.mm(HeadLines.LEFT);
    private static final int RIGHT = WordFile.mm(HeadLines.RIGHT);

    private final XWPFDocument word;
    private final OfficialDocument document;
    private final Head head;

    WordHead(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
        this.head = document.head();
    }

    /** Number and date stand on one line, however long the names above them are. */
    void compose() {
        XWPFTable table = borderless(word, 2, LEFT, RIGHT);
        issuer(table.getRow(0).getCell(0));
        nation(table.getRow(0).getCell(1));
        number(table.getRow(1).getCell(0));
        next(table.getRow(1).getCell(1)).italic(head.placeAndDate());
        new WordTitle(word, document).compose();
    }

    private void issuer(XWPFTableCell cell) {
        for (String line : HeadLines.split(head.superior())) {
            next(cell).sized(13).add(line.toUpperCase(Vietnam.LOCALE));
        }
        for (String line : HeadLines.split(head.issuer())) {
            next(cell).sized(13).bold(line.toUpperCase(Vietnam.LOCALE));
        }
        if (head.style() == Style.STATE) {
            rule(cell.addParagraph(), LEFT, HeadLines.underIssuer(head.issuer()));
        } else {
            next(cell).sized(13).add("***");
        }
    }

    private void nation(XWPFTableCell cell) {
        if (head.style() == Style.STATE) {
            next(cell).sized(13).bold(HeadLines.NATION);
            next(cell).bold(HeadLines.MOTTO);
            rule(cell.addParagraph(), RIGHT, HeadLines.underMotto());
        } else {
            next(cell).bold(HeadLines.UNION);
            rule(cell.addParagraph(), RIGHT, HeadLines.underUnion());
        }
    }

    private void number(XWPFTableCell cell) {
        next(cell).sized(13).add(head.numberLine());
        if (document.title() instanceof Title.Letter letter) {
            next(cell).sized(13).gap(6, 0).add("V/v " + letter.subject());
        }
        if (head.draft()) {
            next(cell).sized(13).gap(6, 0).bold("DỰ THẢO");
        }
    }

    /** A centred line below what stands in the cell already. */
    private static Words next(XWPFTableCell cell) {
        boolean empty = cell.getParagraphs().size() <= 1 && cell.getText().isEmpty();
        return Words.in(empty ? first(cell) : cell.addParagraph()).centred();
    }

    /** A solid line so many millimetres long, centred in its column. */
    static void rule(XWPFParagraph paragraph, int column, double length) {
        int margin = Math.max(0, (column - WordFile.mm(4) - WordFile.mm(length)) / 2);
        Words.in(paragraph).sized(6).gap(2, 0).ruled(margin).add("");
    }

    static XWPFTable borderless(XWPFDocument word, int rows, int... widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        table.removeBorders();
        table.setWidth(Arrays.stream(widths).sum());
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        return table;
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        return paragraphs.isEmpty() ? cell.addParagraph() : paragraphs.getFirst();
    }
}
