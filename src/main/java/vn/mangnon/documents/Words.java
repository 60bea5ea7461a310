package vn.mangnon.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Words in a paragraph of a Word file: Times New Roman, Vietnamese, 14 points unless said otherwise. */
final class Words {
    private static final String FONT = "Times New Roman";
    private static final int BODY = 14;
    private static final int TWENTIETHS = 20;

    private final XWPFParagraph paragraph;
    private int size = BODY;

    private Words(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    static Words in(XWPFParagraph paragraph) {
        return new Words(paragraph);
    }

    Words sized(int points) {
        size = points;
        return this;
    }

    Words centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    Words justified() {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return this;
    }

    Words right() {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    Words firstLine(int twentieths) {
        paragraph.setIndentationFirstLine(twentieths);
        return this;
    }

    Words indented(int twentieths) {
        paragraph.setIndentationLeft(twentieths);
        return this;
    }

    /** Space above and below, in points. */
    Words gap(int before, int after) {
        paragraph.setSpacingBefore(before * TWENTIETHS);
        paragraph.setSpacingAfter(after * TWENTIETHS);
        return this;
    }

    Words keptWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** A rule below, this much narrower than the column on either side. */
    Words ruled(int twentieths) {
        paragraph.setIndentationLeft(twentieths);
        paragraph.setIndentationRight(twentieths);
        paragraph.setBorderTop(Borders.SINGLE);
        return this;
    }

    Words add(String text) {
        run(text);
        return this;
    }

    Words bold(String text) {
        run(text).setBold(true);
        return this;
    }

    Words italic(String text) {
        run(text).setItalic(true);
        return this;
    }

    Words boldItalic(String text) {
        XWPFRun run = run(text);
        run.setBold(true);
        run.setItalic(true);
        return this;
    }

    private XWPFRun run(String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        properties.addNewLang().setVal("vi-VN");
        properties.addNewSzCs().setVal(BigInteger.valueOf(size * 2L));
        return run;
    }
}
