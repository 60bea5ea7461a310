package vn.mangnon.documents.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Of a workbook's styles, what matters for what a cell means: whether its number is a day, whether it is struck through. */
final class CellStyles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final Set<Integer> struckFonts = new HashSet<>();
    private final List<Style> styles = new ArrayList<>();
    private int fonts;
    private boolean inFonts;
    private boolean inCells;

    private record Style(int format, int font) {}

    void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "fonts" -> inFonts = true;
            case "fills" -> inFonts = false;
            case "cellStyleXfs", "cellStyles", "dxfs" -> {
                inCells = false;
                inFonts = false;
            }
            case "cellXfs" -> inCells = true;
            case "numFmt" -> formats.put(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode", ""));
            case "font" -> fonts += inFonts ? 1 : 0;
            case "strike" -> strike(xml);
            case "xf" -> style(xml);
            default -> {}
        }
    }

    boolean isDay(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int format = styles.get(style).format;
        String code = formats.containsKey(format) ? formats.get(format) : BuiltinFormats.getBuiltinFormat(format);
        return DateUtil.isADateFormat(format, code);
    }

    boolean isStruck(int style) {
        return style >= 0 && style < styles.size() && struckFonts.contains(styles.get(style).font);
    }

    private void strike(XMLStreamReader xml) {
        if (inFonts && !Xml.attribute(xml, "val", "1").matches("0|false")) {
            struckFonts.add(fonts - 1);
        }
    }

    private void style(XMLStreamReader xml) {
        if (inCells) {
            styles.add(new Style(number(xml, "numFmtId"), number(xml, "fontId")));
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(Xml.attribute(xml, name, "0"));
    }
}
