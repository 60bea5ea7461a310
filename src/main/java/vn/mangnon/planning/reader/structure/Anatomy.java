package vn.mangnon.planning.reader.structure;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/**
 * Where the parts of a document lie among its blocks: head, preamble (from the title to the first numbered part), body,
 * tail (recipients and signature), and what is attached after it.
 */
public final class Anatomy {
    private static final Pattern AUTHORITY = Pattern.compile("^(?:T/M|TM|KT|TL|TUQ|Q|TM/|KT/)\\s?[./]\\s?\\p{Lu}{2}");

    private final Text text;
    private final List<Block> blocks;
    private final int title;
    private final int body;
    private final int tail;
    private final NavigableSet<Integer> annexes;

    public Anatomy(Text text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        title = findTitle();
        body = findBody();
        tail = findTail();
        annexes = findAnnexes();
    }

    public Text text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The block that names the kind of document, or -1. */
    public int title() {
        return title;
    }

    /** The first block of the first numbered part; the number of blocks when no part is numbered. */
    public int body() {
        return body;
    }

    /** The first block of recipients or signature, or where the attachments begin, or the number of blocks. */
    public int tail() {
        return tail;
    }

    /** The first blocks of the attachments. */
    public NavigableSet<Integer> annexes() {
        return annexes;
    }

    public int end() {
        return annexes.isEmpty() ? blocks.size() : annexes.first();
    }

    private int findTitle() {
        for (int i = 0; i < blocks.size(); i++) {
            if (first(i)) {
                return -1;
            }
            if (Kinds.kind(blocks.get(i).words(text)).isPresent()
                    && !blocks.get(i).row()) {
                return i;
            }
        }
        return -1;
    }

    private int findBody() {
        for (int i = Math.max(0, title); i < blocks.size(); i++) {
            if (first(i)) {
                return i;
            }
        }
        return unnumbered();
    }

    /** A letter without numbers: after the sentence that says what it rests on. */
    private int unnumbered() {
        int at = Math.max(0, title + 1);
        while (at < blocks.size() && !rules(blocks.get(at))) {
            at++;
        }
        return at;
    }

    private boolean rules(Block block) {
        String words = block.words(text);
        boolean sentence = block.marker() == null && block.finished(text) && Words.count(words) > 8;
        return sentence && !words.startsWith("Kính gửi") && !Openers.PREAMBLE.opens(words) && !Words.capitals(words);
    }

    /** A numbered block opens the body, unless it is still the head: addressees and grounds are sometimes numbered. */
    private boolean first(int index) {
        Block block = blocks.get(index);
        Marker marker = block.marker();
        if (marker == null || !block.numbered() || marker.rank() == Rank.PAREN) {
            return false;
        }
        boolean ground =
                marker.rank().compareTo(Rank.ARABIC) >= 0 && block.words(text).startsWith("Căn cứ");
        return !ground || index + 1 < blocks.size() && blocks.get(index + 1).bullet();
    }

    private int findTail() {
        for (int i = body; i < blocks.size(); i++) {
            if (!blocks.get(i).numbered() && (closes(blocks.get(i)) || annex(i, false))) {
                return i;
            }
        }
        return blocks.size();
    }

    private boolean closes(Block block) {
        String words = block.words(text);
        return Openers.TAIL.opens(words)
                || AUTHORITY.matcher(Words.trim(words, "|")).find();
    }

    private NavigableSet<Integer> findAnnexes() {
        NavigableSet<Integer> found = new TreeSet<>();
        boolean filled = true;
        for (int i = tail; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (annex(i, filled)) {
                found.add(i);
                filled = false;
            } else if (!found.isEmpty()) {
                filled |= block.numbered() || block.row() || block.end() - block.start() > 300;
            }
        }
        return Collections.unmodifiableNavigableSet(found);
    }

    /**
     * An attachment announces itself in a short line of its own. The kind of a document in capitals announces one too, but
     * not inside another that has had no content yet ("Đề cương" above "BÁO CÁO …").
     */
    private boolean annex(int index, boolean kindToo) {
        Block block = blocks.get(index);
        String words = block.words(text);
        boolean sentence = words.isEmpty() || words.length() > 260 || !Character.isUpperCase(words.charAt(0));
        if (block.marker() != null || block.row() || sentence) {
            return false;
        }
        boolean kind = kindToo && index > tail && Kinds.kind(words).isPresent();
        return kind || Openers.ANNEX.opens(words) && announces(index, words);
    }

    private boolean announces(int index, String words) {
        boolean shortLine = Words.count(words) <= 5 || Words.capitals(words) || words.contains("(");
        boolean above = index + 1 < blocks.size() && blocks.get(index + 1).capitals(text);
        return !words.endsWith(";") && !words.endsWith("./.") && (shortLine || above);
    }
}
