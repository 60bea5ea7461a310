package vn.mangnon.planning.reader.document;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph of a .docx as it is being read. */
final class DocxParagraph {
    private static final int LABEL = 5;

    private final Styles styles;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String style;
    private @Nullable String number;
    private int level;
    private boolean levelled;
    private @Nullable String font;
    private boolean capitals;
    private boolean hidden;

    DocxParagraph(Styles styles) {
        this.styles = styles;
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "numId" -> number = Xml.attribute(xml, "val");
            case "ilvl" -> {
                level = Xml.number(Xml.attribute(xml, "val"), 0);
                levelled = true;
            }
            case "rFonts" -> font = Xml.attribute(xml, "ascii");
            case "caps" -> capitals = Xml.on(xml);
            case "vanish" -> hidden = Xml.on(xml);
            case "tab" -> tab();
            case "br" -> words.append('\n');
            case "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "r" -> endRun();
            default -> {}
        }
    }

    /** A tab after a number is a space; further on it parts columns, which stay apart without becoming a table row. */
    private void tab() {
        int line = words.lastIndexOf("\n") + 1;
        words.append(words.length() - line <= LABEL ? " " : "    ");
    }

    void add(String text) {
        Styles.Style own = styles.style(style);
        String name = font != null ? font : own.font() != null ? own.font() : styles.font();
        words.append(new Run(name, capitals || own.capitals(), hidden).shown(text));
    }

    void endRun() {
        font = null;
        capitals = false;
        hidden = false;
    }

    /** The paragraph's lines; its automatic number comes first. */
    List<String> lines(Numbering numbering) {
        Styles.Style own = styles.style(style);
        String list = number != null ? number : own.number();
        boolean numbered = !words.toString().isBlank();
        String label = numbered && list != null && !list.equals("0")
                ? numbering.next(list, levelled ? level : own.level())
                : "";
        List<String> lines = (label + words).lines().map(String::stripTrailing).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }
}
