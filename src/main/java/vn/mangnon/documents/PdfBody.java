package vn.mangnon.documents;

import java.util.List;
import java.util.Locale;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.shared.Vietnam;

/** The body of a PDF or of an annex in it. */
final class PdfBody {
    private static final int WHOLE = 10_000;

    private PdfBody() {}

    static void compose(Tag parent, List<Block> body) {
        body.forEach(block -> block(parent, block));
    }

    private static void block(Tag parent, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(parent, heading);
            case Block.Chapter chapter -> chapter(parent, chapter);
            case Block.Article article -> article(parent, article);
            case Block.Paragraph paragraph -> lines(parent, paragraph.text());
            case Block.Item item -> lines(parent, "- " + item.text());
            case Block.Table table -> table(table.wide() ? parent.add("div", "wide") : parent, table);
        }
    }

    private static void heading(Tag parent, Block.Heading heading) {
        String text = (heading.label() + " " + heading.text()).strip();
        String name = "h" + Math.clamp(heading.level() + 1, 2, 6);
        parent.add(name, heading.level() > 2 ? "plain" : "").text(text);
    }

    private static void chapter(Tag parent, Block.Chapter chapter) {
        Tag heading = parent.add("h2", "chapter");
        heading.add("div", "").text(chapter.label());
        heading.add("div", "").text(chapter.title().toUpperCase(Vietnam.LOCALE));
    }

    private static void article(Tag parent, Block.Article article) {
        List<String> lines =
                article.text().lines().filter(one -> !one.isBlank()).toList();
        Tag first = parent.add("p", "");
        first.add("strong", "").text("Điều " + article.number() + ". ");
        if (!lines.isEmpty()) {
            first.text(lines.getFirst().strip());
            lines.stream().skip(1).forEach(one -> parent.add("p", "").text(one.strip()));
        }
    }

    private static void lines(Tag parent, String text) {
        text.lines()
                .filter(one -> !one.isBlank())
                .forEach(one -> parent.add("p", "").text(one.strip()));
    }

    private static void table(Tag parent, Block.Table table) {
        if (!table.caption().isEmpty()) {
            parent.add("p", "caption").text(table.caption());
        }
        Tag made = parent.add("table", "");
        for (int width : table.split(WHOLE)) {
            made.add("col", "").with("style", String.format(Locale.ROOT, "width: %.2f%%", width * 100.0 / WHOLE));
        }
        if (!table.head().isEmpty()) {
            Tag head = made.add("thead", "");
            table.head().forEach(row -> row(head, row, "th"));
        }
        Tag rows = made.add("tbody", "");
        table.rows().forEach(row -> row(rows, row, "td"));
    }

    private static void row(Tag parent, List<Cell> cells, String name) {
        Tag row = parent.add("tr", "");
        for (Cell cell : cells) {
            Tag made = row.add(name, name.equals("td") && cell.number() ? "figure" : "");
            if (name.equals("th")) {
                made.with("scope", cell.columns() > 1 ? "colgroup" : "col");
            }
            if (cell.columns() > 1) {
                made.with("colspan", String.valueOf(cell.columns()));
            }
            if (cell.rows() > 1) {
                made.with("rowspan", String.valueOf(cell.rows()));
            }
            made.text(cell.text());
        }
    }
}
