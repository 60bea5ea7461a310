package vn.mangnon.documents;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.mangnon.shared.Vietnam;

/** The foot of an official document: recipients on the left, who signs on the right. */
final class WordFoot {
    private static final int SPACE_TO_SIGN = 5;

    private final XWPFDocument word;
    private final OfficialDocument document;

    WordFoot(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
    }

    void compose() {
        Words.in(word.createParagraph()).sized(6).keptWithNext().add("");
        XWPFTable table = WordHead.borderless(word, 1, WordFile.TEXT_WIDTH / 2, WordFile.TEXT_WIDTH / 2);
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0));
        signature(table.getRow(0).getCell(1));
    }

    private void recipients(XWPFTableCell cell) {
        Words.in(WordHead.first(cell)).sized(12).boldItalic("Nơi nhận:");
        for (String recipient : document.printedRecipients()) {
            Words.in(cell.addParagraph()).sized(11).add("- " + recipient);
        }
    }

    private void signature(XWPFTableCell cell) {
        boolean first = true;
        for (String line : document.signature().lines()) {
            Words.in(first ? WordHead.first(cell) : cell.addParagraph())
                    .centred()
                    .bold(line.toUpperCase(Vietnam.LOCALE));
            first = false;
        }
        for (int i = 0; i < SPACE_TO_SIGN; i++) {
            Words.in(cell.addParagraph()).centred().add("");
        }
        Words.in(cell.addParagraph()).centred().bold(document.signature().name());
    }
}
