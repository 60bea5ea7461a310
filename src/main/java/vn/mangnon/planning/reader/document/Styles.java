package vn.mangnon.planning.reader.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What paragraph styles say about numbers, fonts and capitals, and the font of the whole document. */
final class Styles {
    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String font;

    record Style(
            @Nullable String number,
            int level,
            @Nullable String font,
            boolean capitals,
            @Nullable String base) {}

    private static final Style PLAIN = new Style(null, 0, null, false, null);

    Styles(byte @Nullable [] part) throws XMLStreamException {
        if (part != null) {
            read(Xml.reader(part));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        boolean defaults = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("docDefaults")) {
                defaults = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "docDefaults" -> defaults = true;
                case "style" -> style = String.valueOf(Xml.attribute(xml, "styleId"));
                case "rFonts" -> font(style, defaults, Xml.attribute(xml, "ascii"));
                case "numId" -> put(style, of(style), Xml.attribute(xml, "val"), -1);
                case "ilvl" -> put(style, of(style), null, Xml.number(Xml.attribute(xml, "val"), 0));
                case "basedOn" -> based(style, Xml.attribute(xml, "val"));
                case "caps" -> capitals(style, Xml.on(xml));
                default -> {}
            }
        }
    }

    private Style of(String style) {
        return styles.getOrDefault(style, PLAIN);
    }

    private void put(String id, Style old, @Nullable String number, int level) {
        styles.put(
                id,
                new Style(
                        number == null ? old.number() : number,
                        level < 0 ? old.level() : level,
                        old.font(),
                        old.capitals(),
                        old.base()));
    }

    private void font(String id, boolean defaults, @Nullable String name) {
        if (defaults) {
            font = name;
            return;
        }
        Style old = of(id);
        styles.put(id, new Style(old.number(), old.level(), name, old.capitals(), old.base()));
    }

    private void based(String id, @Nullable String base) {
        Style old = of(id);
        styles.put(id, new Style(old.number(), old.level(), old.font(), old.capitals(), base));
    }

    private void capitals(String id, boolean on) {
        Style old = of(id);
        styles.put(id, new Style(old.number(), old.level(), old.font(), on, old.base()));
    }

    /** A style with what it takes over from the ones it is based on. */
    Style style(@Nullable String id) {
        Style own = id == null ? PLAIN : of(id);
        Style whole = own;
        for (int depth = 0; depth < 8 && own.base() != null; depth++) {
            own = of(own.base());
            boolean number = whole.number() == null;
            whole = new Style(
                    number ? own.number() : whole.number(),
                    number ? own.level() : whole.level(),
                    whole.font() == null ? own.font() : whole.font(),
                    whole.capitals() || own.capitals(),
                    null);
        }
        return whole;
    }

    /** The font of paragraphs without a style of their own. */
    @Nullable
    String font() {
        Style normal = styles.get("Normal");
        return normal != null && normal.font() != null ? normal.font() : font;
    }
}
