package vn.mangnon.planning.reader.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Paragraph.Zone;

/** The sections of a document and its paragraphs, each with the section it belongs to. */
public final class Structure {
    private final Text text;
    private final Anatomy anatomy;
    private final Numbering numbering;
    private final AnnexTitles annexTitles;
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, Section> headings = new HashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    public Structure(Text text, Tokens tokens) {
        this.text = text;
        anatomy = new Anatomy(text, Blocks.of(text));
        numbering = new Numbering(anatomy);
        annexTitles = new AnnexTitles(anatomy);
        for (int i = 0; i < numbering.items().size(); i++) {
            Item item = numbering.items().get(i);
            if (heading(item)) {
                Section section = section(item, bodyEnd(i));
                sections.add(section);
                headings.put(item.block(), section);
            }
        }
        for (int i = 0; i < anatomy.blocks().size(); i++) {
            paragraphs.add(paragraph(i, tokens));
        }
    }

    public Anatomy anatomy() {
        return anatomy;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private boolean heading(Item item) {
        String words = words(item);
        if (item.rank().compareTo(Rank.ROMAN) <= 0) {
            return true;
        }
        boolean children = children(item);
        if (item.rank().compareTo(Rank.DECIMAL) > 0) {
            return children && words.length() <= 400;
        }
        boolean title = Titles.coloned(words) || !block(item).finished(text) && words.length() <= 300;
        return children || title && !words.isEmpty();
    }

    private boolean children(Item item) {
        int next = item.block() + 1;
        if (next >= anatomy.blocks().size()
                || next == anatomy.tail()
                || anatomy.annexes().contains(next)) {
            return false;
        }
        Block block = anatomy.blocks().get(next);
        Marker marker = block.marker();
        boolean table = item.rank().compareTo(Rank.DECIMAL) > 0 && (block.row() || row(next + 1));
        boolean deeper = !table && (marker == null || marker.rank().compareTo(item.rank()) > 0 || under(next, item));
        return deeper && !(marker == null && Openers.CLOSING.opens(block.words(text)));
    }

    private boolean row(int block) {
        return block < anatomy.blocks().size() && anatomy.blocks().get(block).row();
    }

    private boolean under(int block, Item item) {
        Item owner = numbering.owner(block);
        return owner != null && owner.parent() == item;
    }

    private Section section(Item item, int bodyEnd) {
        Block block = block(item);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(item.doubts());
        boolean annex = item.rank() == Rank.ANNEX;
        String title = annex ? annexTitles.title(item.block()) : Titles.of(words(item), block.finished(text));
        if (!annex
                && item.rank() != Rank.ARTICLE
                && words(item).length() > title.length() + 30
                && !Titles.coloned(words(item))) {
            doubts.add(Doubt.TITLE_CUT);
        }
        int end = annex ? anatomy.blocks().get(annexTitles.last(item.block())).end() : block.end();
        Span body = new Span(end, Math.max(end, bodyEnd));
        return new Section(item.label(), title, item.level(), new Span(block.start(), end), body, doubts);
    }

    private int bodyEnd(int index) {
        Item item = numbering.items().get(index);
        for (int i = index + 1; i < numbering.items().size(); i++) {
            Item other = numbering.items().get(i);
            if (other.level() <= item.level()) {
                return anatomy.blocks().get(other.block() - 1).end();
            }
        }
        boolean annexed = !anatomy.annexes().isEmpty()
                && item.block() >= anatomy.annexes().first();
        int last = annexed ? anatomy.blocks().size() : anatomy.tail();
        return anatomy.blocks().get(Math.max(0, last - 1)).end();
    }

    private Paragraph paragraph(int index, Tokens tokens) {
        Block block = anatomy.blocks().get(index);
        Item item = zone(index) == Zone.TAIL || zone(index) == Zone.HEAD ? null : numbering.owner(index);
        String label = "";
        String title = "";
        for (Item above = item; above != null && label.isEmpty(); above = above.parent()) {
            Section section = headings.get(above.block());
            label = section != null || above.rank().compareTo(Rank.DECIMAL) <= 0 ? above.label() : "";
            title = section == null ? "" : section.title();
        }
        boolean heading = item != null && item.block() == index && headings.containsKey(index);
        boolean titled = item != null && item.rank() == Rank.ANNEX && index <= annexTitles.last(item.block());
        return new Paragraph(
                block,
                label,
                title,
                nature(item),
                zone(index),
                heading || titled,
                tokens,
                tokens.from(block.start()),
                tokens.from(block.end()));
    }

    private Nature nature(@Nullable Item item) {
        for (Item above = item; above != null; above = above.parent()) {
            Section section = headings.get(above.block());
            Nature nature = section == null ? Nature.OTHER : Nature.of(section.title());
            if (nature != Nature.OTHER) {
                return nature;
            }
        }
        return Nature.OTHER;
    }

    private Zone zone(int index) {
        if (index >= anatomy.end()) {
            return annexTitles.outline(index) ? Zone.OUTLINE : Zone.ANNEX;
        }
        if (index >= anatomy.tail()) {
            return Zone.TAIL;
        }
        if (index >= anatomy.body()) {
            return Zone.BODY;
        }
        return index > anatomy.title() ? Zone.PREAMBLE : Zone.HEAD;
    }

    private Block block(Item item) {
        return anatomy.blocks().get(item.block());
    }

    private String words(Item item) {
        return block(item).words(text);
    }
}
