package vn.mangnon.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.mangnon.documents.OfficialDocument.Annex;

/**
 * An official document as a .docx file, laid out by annex I of Decree 30/2020/NĐ-CP: A4, margins 20-20-30-15 mm, Times
 * New Roman, page numbers centred at the top from the second page on, each annex numbered anew; tables too wide for that on pages that lie.
 */
public final class WordFile {
    /** Twentieths of a point: 1 mm is 56.7 of them. */
    static final int TEXT_WIDTH = mm(HeadLines.TEXT);

    /** On a page that lies. */
    static final int LYING_WIDTH = mm(HeadLines.TEXT + 297 - 210);

    /** Of a paragraph's first line, in millimetres. */
    static final int INDENT = 10;

    private final XWPFDocument word = new XWPFDocument();
    private final OfficialDocument document;

    private WordFile(OfficialDocument document) {
        this.document = document;
    }

    public static void write(OfficialDocument document, OutputStream to) throws IOException {
        WordFile file = new WordFile(document);
        file.compose();
        try (file.word) {
            file.word.write(to);
        }
    }

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 56.7);
    }

    private void compose() {
        WordPages pages = new WordPages(word);
        new WordHead(word, document).compose();
        new WordBody(word, pages).compose(document.printedBody(), true);
        new WordFoot(word, document).compose();
        for (Annex annex : document.annexes()) {
            pages.annex();
            new WordTitle(word, document).annex(annex);
            new WordBody(word, pages).compose(annex.body(), false);
        }
        pages.close();
    }
}
