package vn.mangnon.planning.reader.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Outline;
import vn.mangnon.planning.reader.reading.Outline.Column;
import vn.mangnon.planning.reader.reading.Outline.Heading;
import vn.mangnon.planning.reader.reading.Outline.Table;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.structure.Paragraph.Zone;
import vn.mangnon.planning.reader.tables.PrintedTable;
import vn.mangnon.planning.reader.tables.Row;

/** The report outlines attached to a plan. */
public final class Outlines {
    private static final int LONGEST_CAPTION = 200;

    private final Text text;
    private final List<Paragraph> paragraphs;
    private final List<Section> sections;

    public Outlines(Text text, List<Paragraph> paragraphs, List<Section> sections) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.sections = sections;
    }

    public List<Outline> found() {
        List<Outline> outlines = new ArrayList<>();
        for (Section section : sections) {
            boolean annex = section.label().matches("PL\\d*");
            List<Paragraph> inside = annex ? inside(section) : List.of();
            if (!inside.isEmpty()) {
                outlines.add(outline(section, inside));
            }
        }
        return outlines;
    }

    private List<Paragraph> inside(Section section) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.zone() == Zone.OUTLINE)
                .filter(paragraph -> section.body().start() <= paragraph.block().start()
                        && paragraph.block().end() <= section.body().end())
                .toList();
    }

    private Outline outline(Section section, List<Paragraph> inside) {
        List<Table> tables = tables(inside, section.label());
        Set<String> tabled = new HashSet<>();
        tables.forEach(table -> tabled.add(String.valueOf(table.after())));
        List<Heading> headings = new ArrayList<>();
        for (Paragraph paragraph : inside) {
            if (paragraph.block().numbered()) {
                String label = label(paragraph, section.label());
                Span span =
                        new Span(paragraph.block().start(), paragraph.block().end());
                headings.add(new Heading(label, Words.trim(paragraph.text(), ".:;"), !tabled.contains(label), span));
            }
        }
        return new Outline(
                section.label(),
                section.title(),
                headings,
                tables,
                section.heading().upTo(section.body()));
    }

    /** The path of printed numbers inside the outline; items that are no sections keep their own number at the end. */
    private String label(Paragraph paragraph, String annex) {
        String label = paragraph.section();
        boolean own = paragraph.heading() || paragraph.block().marker() == null;
        String value = paragraph.block().marker() == null
                ? ""
                : paragraph.block().marker().value();
        String full = own || label.endsWith("." + value) ? label : label + "." + value;
        return full.startsWith(annex + ".") ? full.substring(annex.length() + 1) : full;
    }

    private List<Table> tables(List<Paragraph> inside, String annex) {
        List<Table> tables = new ArrayList<>();
        for (PrintedTable printed : PrintedTable.in(text, inside)) {
            int at = inside.indexOf(printed.first());
            tables.add(table(printed, at == 0 ? null : caption(inside.get(at - 1)), after(inside, at, annex)));
        }
        return tables;
    }

    /** The number of the heading a table stands under. */
    private @Nullable String after(List<Paragraph> inside, int table, String annex) {
        for (int i = table - 1; i >= 0; i--) {
            if (inside.get(i).block().numbered()) {
                return label(inside.get(i), annex);
            }
        }
        return null;
    }

    private static @Nullable String caption(Paragraph above) {
        boolean caption = !above.block().numbered()
                && !above.block().bullet()
                && above.text().length() <= LONGEST_CAPTION;
        return caption ? Words.trim(above.text(), ".:;") : null;
    }

    private static Table table(PrintedTable printed, @Nullable String caption, @Nullable String after) {
        List<Column> columns = printed.columns().stream()
                .filter(column -> !column.name().isEmpty())
                .toList();
        List<List<String>> body = printed.rows().stream()
                .map(row -> row.cells().stream().map(Row.Cell::words).toList())
                .toList();
        Span span = new Span(
                printed.first().block().start(),
                printed.lines().getLast().block().end());
        return new Table(caption, after, columns, body, span);
    }
}
