package vn.mangnon.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What might go wrong with a .docx file and must not pass unseen. */
enum BrokenWord {
    LOST_ROW(word -> longest(word).removeRow(5)),
    MOVED_LINE(word -> line(word).setSpacingBefore(line(word).getSpacingBefore() + 30)),
    SPLIT_HEAD(word -> split(mergedHead(word)));

    private final Consumer<XWPFDocument> deed;

    BrokenWord(Consumer<XWPFDocument> deed) {
        this.deed = deed;
    }

    /** Breaks a copy of a file. @return the copy, in that folder */
    Path write(Path whole, Path folder) throws IOException {
        Path copy = folder.resolve(name() + ".docx");
        try (InputStream from = Files.newInputStream(whole);
                XWPFDocument word = new XWPFDocument(from);
                OutputStream to = Files.newOutputStream(copy)) {
            deed.accept(word);
            word.write(to);
        }
        return copy;
    }

    private static XWPFTable longest(XWPFDocument word) {
        return word.getTables().stream()
                .filter(table -> table.getNumberOfRows() > 20)
                .findFirst()
                .orElseThrow();
    }

    private static XWPFParagraph line(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("1. Kết quả nổi bật"))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFTableCell mergedHead(XWPFDocument word) {
        return word.getTables().stream()
                .flatMap(table -> table.getRow(0).getTableCells().stream())
                .filter(cell -> cell.getText().equals("Tặng quà"))
                .findFirst()
                .orElseThrow();
    }

    private static void split(XWPFTableCell head) {
        XWPFTableRow row = head.getTableRow();
        head.getCTTc().getTcPr().unsetGridSpan();
        row.getCtRow().insertNewTc(row.getTableCells().indexOf(head) + 1).addNewP();
    }
}
