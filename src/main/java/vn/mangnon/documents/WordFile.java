package vn.mangnon.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.mangnon.documents.OfficialDocument.Block;

/**
 * An official document as a .docx file, laid out by annex I of Decree 30/2020/NĐ-CP: A4, margins 20-20-30-15 mm, Times
 * New Roman, page numbers centred at the top from the second page on.
 */
public final class WordFile {
    /** Twentieths of a point: 1 mm is 56.7 of them. */
    static final int TEXT_WIDTH = mm(210 - 30 - 15);

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
        page();
        new WordHead(word, document).compose();
        addressees();
        Iterator<Block> blocks = document.body().iterator();
        while (blocks.hasNext()) {
            block(blocks.next(), !blocks.hasNext());
        }
        new WordFoot(word, document).compose();
    }

    private void page() {
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
        section.addNewTitlePg();
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setAlignment(ParagraphAlignment.CENTER);
        header.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void addressees() {
        List<String> to = document.addressees();
        if (to.size() == 1) {
            Words.in(word.createParagraph()).centred().gap(12, 12).add("Kính gửi: " + to.getFirst());
        } else if (!to.isEmpty()) {
            Words.in(word.createParagraph()).indented(mm(20)).gap(12, 0).add("Kính gửi:");
            for (int i = 0; i < to.size(); i++) {
                Words.in(word.createParagraph())
                        .indented(mm(35))
                        .add("- " + to.get(i) + (i == to.size() - 1 ? "." : ";"));
            }
        }
    }

    private void block(Block block, boolean last) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph.text() + (last ? "./." : ""));
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        String text = heading.label() + " " + heading.text();
        Words words = Words.in(word.createParagraph())
                .justified()
                .firstLine(mm(10))
                .gap(6, 6)
                .keptWithNext();
        switch (heading.level()) {
            case 1, 2 -> words.bold(text);
            default -> words.add(text);
        }
    }

    private void paragraph(String text) {
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                Words.in(word.createParagraph())
                        .justified()
                        .firstLine(mm(10))
                        .gap(6, 6)
                        .add(line.strip());
            }
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            Words.in(word.createParagraph()).centred().gap(6, 6).keptWithNext().bold(table.caption());
        }
        XWPFTable made = new WordTable(word).make(table);
        made.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        Words.in(word.createParagraph()).gap(0, 0).sized(6).add("");
    }
}
