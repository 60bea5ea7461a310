package vn.mangnon.planning.reader.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of a .docx, counted and written as Word prints them: "II.", "1.2.", "a)", "-". */
final class Numbering {
    private static final String ROMAN = "I";

    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Integer> overrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** One level of a list: "%1.%2" in this format, counting from start. */
    private record Level(String format, String text, int start) {}

    Numbering(byte @Nullable [] part) throws XMLStreamException {
        if (part != null) {
            read(Xml.reader(part));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        String number = "";
        String level = "0";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> list = text(Xml.attribute(xml, "abstractNumId"));
                case "num" -> number = text(Xml.attribute(xml, "numId"));
                case "abstractNumId" -> abstracts.put(number, text(Xml.attribute(xml, "val")));
                case "lvl" -> level = text(Xml.attribute(xml, "ilvl"));
                case "lvlOverride" -> level = text(Xml.attribute(xml, "ilvl"));
                case "startOverride" -> overrides.put(number + " " + level, Xml.number(Xml.attribute(xml, "val"), 1));
                case "start" -> change(list + " " + level, null, null, Xml.number(Xml.attribute(xml, "val"), 1));
                case "numFmt" -> change(list + " " + level, Xml.attribute(xml, "val"), null, null);
                case "lvlText" -> change(list + " " + level, null, Xml.attribute(xml, "val"), null);
                default -> {}
            }
        }
    }

    private void change(String key, @Nullable String format, @Nullable String text, @Nullable Integer start) {
        Level old = levels.getOrDefault(key, new Level("decimal", "", 1));
        levels.put(
                key,
                new Level(
                        format == null ? old.format() : format,
                        text == null ? old.text() : text,
                        start == null ? old.start() : start));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The label of the next paragraph of this list and level, with a space behind it; empty when it has none. */
    String next(String number, int level) {
        String list = abstracts.get(number);
        Level shape = list == null ? null : levels.get(list + " " + level);
        if (list == null
                || shape == null
                || level < 0
                || level > 8
                || shape.format().equals("none")) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(overridden(number, list), key -> new int[9]);
        counts[level] = counts[level] == 0 ? start(number, level, shape) : counts[level] + 1;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return shape.format().equals("bullet") ? bullet(shape.text()) : label(number, list, level, shape, counts);
    }

    /** A list that restarts has counters of its own; others share those of their pattern. */
    private String overridden(String number, String list) {
        return overrides.keySet().stream().anyMatch(key -> key.startsWith(number + " "))
                ? "num " + number
                : "list " + list;
    }

    private int start(String number, int level, Level shape) {
        return overrides.getOrDefault(number + " " + level, shape.start());
    }

    private static String bullet(String sign) {
        return sign.equals("+") || sign.equals("*") ? sign + " " : "- ";
    }

    private String label(String number, String list, int level, Level shape, int[] counts) {
        String label = shape.text();
        for (int i = 0; i <= level; i++) {
            Level part = levels.getOrDefault(list + " " + i, shape);
            int count = counts[i] == 0 ? start(number, i, part) : counts[i];
            label = label.replace("%" + (i + 1), counted(count, part.format()));
        }
        return label.isEmpty() ? "" : label + " ";
    }

    private static String counted(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count, char first) {
        return String.valueOf((char) (first + (count - 1) % 26)).repeat(1 + (count - 1) / 26);
    }

    private static String roman(int count) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", ROMAN};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(count, 399);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
