package vn.mangnon.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.mangnon.documents.OfficialDocument.Annex;

/**
 * An official document as a .docx file, laid out by annex I of Decree 30/2020/NĐ-CP: A4, margins 20-20-30-15 mm, Times
 * New Roman, page numbers centred at the top from the second page on, each annex numbered anew.
 */
public final class WordFile {
    /** Twentieths of a point: 1 mm is 56.7 of them. */
    static final int TEXT_WIDTH = mm(HeadLines.TEXT);

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
        CTSectPr section = page();
        new WordHead(word, document).compose();
        new WordBody(word).compose(document.printedBody(), true);
        new WordFoot(word, document).compose();
        for (Annex annex : document.annexes()) {
            newSection(section);
            new WordTitle(word, document).annex(annex);
            new WordBody(word).compose(annex.body(), false);
        }
    }

    /** What comes next starts on a page of its own, numbered from 1: what came before ends with its section's properties. */
    private void newSection(CTSectPr section) {
        XWPFParagraph end = word.createParagraph();
        Words.in(end).sized(6).add("");
        end.getCTP().getPPr().addNewSectPr().set(section.copy());
    }

    private CTSectPr page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(mm(210)));
        size.setH(BigInteger.valueOf(mm(297)));
        size.setOrient(STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(mm(20)));
        margins.setBottom(BigInteger.valueOf(mm(20)));
        margins.setLeft(BigInteger.valueOf(mm(30)));
        margins.setRight(BigInteger.valueOf(mm(15)));
        margins.setHeader(BigInteger.valueOf(mm(10)));
        margins.setFooter(BigInteger.valueOf(mm(10)));
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        Words.in(word.createHeader(HeaderFooterType.DEFAULT).createParagraph())
                .centred()
                .pageNumber();
        return section;
    }
}
