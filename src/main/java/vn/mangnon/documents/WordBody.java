package vn.mangnon.documents;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.shared.Vietnam;

/** The body of a document or of an annex. */
final class WordBody {
    private final XWPFDocument word;
    private final WordPages pages;

    WordBody(XWPFDocument word, WordPages pages) {
        this.word = word;
        this.pages = pages;
    }

    /** @param signed whether a signature follows, which must not stand alone on a page */
    void compose(List<Block> body, boolean signed) {
        Iterator<Block> blocks = body.iterator();
        while (blocks.hasNext()) {
            block(blocks.next(), signed && !blocks.hasNext());
        }
    }

    private void block(Block block, boolean last) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Chapter chapter -> chapter(chapter);
            case Block.Article article -> article(article, last);
            case Block.Paragraph paragraph -> lines(paragraph.text(), last);
            case Block.Item item -> lines("- " + item.text(), last);
            case Block.Table table when table.wide() -> pages.lying(() -> table(table));
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        String text = (heading.label() + " " + heading.text()).strip();
        Words words = line().keptWithNext();
        switch (heading.level()) {
            case 1, 2 -> words.bold(text);
            default -> words.add(text);
        }
    }

    private void chapter(Block.Chapter chapter) {
        Words.in(word.createParagraph()).centred().gap(12, 0).keptWithNext().bold(chapter.label());
        Words.in(word.createParagraph())
                .centred()
                .gap(0, 6)
                .keptWithNext()
                .bold(chapter.title().toUpperCase(Vietnam.LOCALE));
    }

    private void article(Block.Article article, boolean last) {
        Words words = line().bold("Điều " + article.number() + ". ");
        Iterator<String> lines =
                article.text().lines().filter(one -> !one.isBlank()).iterator();
        if (lines.hasNext()) {
            words.add(lines.next().strip());
        }
        if (last && !lines.hasNext()) {
            words.keptWithNext();
        }
        lines.forEachRemaining(one -> lines(one, last && !lines.hasNext()));
    }

    private void lines(String text, boolean last) {
        for (String one : text.split("\n")) {
            if (!one.isBlank()) {
                Words words = line().add(one.strip());
                if (last) {
                    words.keptWithNext();
                }
            }
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            Words.in(word.createParagraph()).centred().gap(6, 6).keptWithNext().bold(table.caption());
        }
        new WordTable(word).make(table).setTableAlignment(TableRowAlign.CENTER);
        Words.in(word.createParagraph()).gap(0, 0).sized(6).add("");
    }

    private Words line() {
        return Words.in(word.createParagraph())
                .justified()
                .firstLine(WordFile.mm(WordFile.INDENT))
                .gap(6, 0);
    }
}
