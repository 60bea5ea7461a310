package vn.mangnon.planning.reader.structure;

import java.util.List;
import vn.mangnon.planning.reader.language.Text;

/** Puts the lines of a page back to paragraphs, one to a line. */
public final class Reflow {
    private Reflow() {}

    public static String of(String lines) {
        Text text = Text.of(lines);
        List<Block> blocks = Blocks.of(text);
        StringBuilder flowed = new StringBuilder(lines.length());
        for (Block block : blocks) {
            String words = text.written().substring(block.start(), block.end()).replaceAll("[ \\t]*\\n\\s*", " ");
            flowed.append(block.gap() && !flowed.isEmpty() ? "\n" : "")
                    .append(words)
                    .append('\n');
        }
        return flowed.toString();
    }
}
