package vn.mangnon.planning.reader.structure;

import java.util.HashMap;
import java.util.Map;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/** The titles of attachments: the lines below "Phụ lục" or "Đề cương" down to the first number, table or sentence. */
final class AnnexTitles {
    private static final int LINES = 6;

    private final Anatomy anatomy;
    private final Text text;
    private final Map<Integer, Boolean> outlines = new HashMap<>();

    AnnexTitles(Anatomy anatomy) {
        this.anatomy = anatomy;
        text = anatomy.text();
    }

    String title(int annex) {
        StringBuilder title = new StringBuilder();
        for (int i = annex; i <= last(annex); i++) {
            String words = words(i);
            String line = i == annex ? afterName(words) : words;
            title.append(tied(line) ? line.substring(0, Math.max(0, line.indexOf('('))) : line)
                    .append(' ');
        }
        String joined = Words.trim(Words.tidy(title.toString()), ".:;,-–");
        return joined.isEmpty() ? words(annex) : joined;
    }

    /** The last block of the title. */
    int last(int annex) {
        int at = annex;
        boolean capitals = false;
        while (at + 1 < anatomy.blocks().size() && at - annex < LINES && titles(at + 1, capitals) && !tied(words(at))) {
            at++;
            capitals |= anatomy.blocks().get(at).capitals(text);
        }
        return at;
    }

    /** Whether the block stands in an attachment that asks for a report. */
    boolean outline(int block) {
        Integer annex = anatomy.annexes().floor(block);
        return annex != null && outlines.computeIfAbsent(annex, this::asks);
    }

    private boolean asks(int annex) {
        String name = Words.bare(words(annex) + " " + title(annex));
        return name.contains("de cuong") || name.contains("mau bao cao") || name.startsWith("bao cao");
    }

    private String words(int block) {
        return anatomy.blocks().get(block).words(text);
    }

    private boolean titles(int index, boolean capitals) {
        Block block = anatomy.blocks().get(index);
        String words = words(index);
        if (block.marker() != null
                || block.row()
                || words.length() > 300
                || anatomy.annexes().contains(index)) {
            return false;
        }
        return tied(words) || Words.capitals(words) || !capitals && !block.finished(text);
    }

    private static boolean tied(String words) {
        int open = words.indexOf('(');
        return open >= 0 && Openers.ATTACHED.opens(words.substring(open + 1));
    }

    /** "Phụ lục II: Danh mục …" and "Đề cương báo cáo …" are named and titled in one line. */
    private static String afterName(String words) {
        String rest = words.replaceFirst("(?iu)^phụ lục(?:\\s+(?:số\\s+)?(?:[IVX]{1,5}|\\d{1,2}))?\\s*[:.–-]?\\s*", "");
        return rest.replaceFirst("(?iu)^đề cương\\s*$", "");
    }
}
