package vn.mangnon.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a .docx file: upright or lying, numbered from the second page of the document and of each annex on. */
final class WordPages {
    private final XWPFDocument word;
    private final CTSectPr last;
    private final CTSectPr first;
    private boolean numbered;

    WordPages(XWPFDocument word) {
        this.word = word;
        last = word.getDocument().getBody().addNewSectPr();
        margins(last.addNewPgMar());
        last.addNewPgNumType().setStart(BigInteger.ONE);
        last.addNewTitlePg();
        turn(last, false);
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        Words.in(word.createHeader(HeaderFooterType.DEFAULT).createParagraph())
                .centred()
                .pageNumber();
        first = (CTSectPr) last.copy();
    }

    /** What comes next starts on a page of its own, numbered from 1. */
    void annex() {
        end(section(false));
        numbered = false;
    }

    /** What a step writes stands on pages that lie. */
    void lying(Runnable step) {
        end(section(false));
        numbered = true;
        step.run();
        end(section(true));
    }

    /** Once nothing is added any more. */
    void close() {
        last.set(section(false));
    }

    /** What came before ends with its section's properties. */
    private void end(CTSectPr section) {
        XWPFParagraph end = word.createParagraph();
        Words.in(end).sized(6).add("");
        end.getCTP().getPPr().addNewSectPr().set(section);
    }

    private CTSectPr section(boolean lying) {
        CTSectPr section = (CTSectPr) first.copy();
        turn(section, lying);
        if (numbered) {
            section.unsetTitlePg();
            section.unsetPgNumType();
        }
        return section;
    }

    private static void turn(CTSectPr section, boolean lying) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(WordFile.mm(lying ? 297 : 210)));
        size.setH(BigInteger.valueOf(WordFile.mm(lying ? 210 : 297)));
        size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(WordFile.mm(20)));
        margins.setBottom(BigInteger.valueOf(WordFile.mm(20)));
        margins.setLeft(BigInteger.valueOf(WordFile.mm(30)));
        margins.setRight(BigInteger.valueOf(WordFile.mm(15)));
        margins.setHeader(BigInteger.valueOf(WordFile.mm(10)));
        margins.setFooter(BigInteger.valueOf(WordFile.mm(10)));
    }
}
