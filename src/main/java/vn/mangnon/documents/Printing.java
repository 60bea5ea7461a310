package vn.mangnon.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.mangnon.documents.OfficialDocument.Block;

/** Marks at the ends of what an official document lists and says (Decree 30/2020/NĐ-CP, annex I). */
final class Printing {
    private static final Pattern END = Pattern.compile("[\\s;,.]*(/\\.)?\\s*$");
    private static final String CLOSE = "./.";
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Printing() {}

    /** Each line ends with a semicolon, the last with a full stop. */
    static List<String> listed(List<String> lines) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            printed.add(bare(lines.get(i)) + (i == lines.size() - 1 ? "." : ";"));
        }
        return printed;
    }

    /** The last words are followed by "./."; a table at the end is not. */
    static List<Block> closed(List<Block> body) {
        if (body.isEmpty()) {
            return body;
        }
        List<Block> closed = new ArrayList<>(body);
        closed.set(
                closed.size() - 1,
                switch (body.getLast()) {
                    case Block.Paragraph paragraph -> new Block.Paragraph(bare(paragraph.text()) + CLOSE);
                    case Block.Item item -> new Block.Item(bare(item.text()) + CLOSE);
                    case Block.Article article -> new Block.Article(article.number(), bare(article.text()) + CLOSE);
                    case Block.Heading other -> other;
                    case Block.Chapter other -> other;
                    case Block.Table other -> other;
                });
        return closed;
    }

    /** Roman numerals up to 39. */
    static String roman(int number) {
        return "X".repeat(number / 10) + ONES.get(number % 10);
    }

    private static String bare(String line) {
        return END.matcher(line).replaceFirst("");
    }
}
