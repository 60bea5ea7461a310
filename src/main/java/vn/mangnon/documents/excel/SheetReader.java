package vn.mangnon.documents.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.mangnon.documents.excel.ExcelSheet.Merged;
import vn.mangnon.shared.Refused;

/** One sheet as it streams by. */
final class SheetReader {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final int MOST_MERGED = 10_000;
    private static final int MOST_CELLS = 2_000_000;

    private final int position;
    private final String name;
    private final boolean hidden;
    private final CellReader cells;
    private final List<ExcelRow> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private int kept;

    SheetReader(int position, String name, boolean hidden, CellReader cells) {
        this.position = position;
        this.name = name;
        this.hidden = hidden;
        this.cells = cells;
    }

    int position() {
        return position;
    }

    ExcelSheet sheet() {
        return new ExcelSheet(name, hidden, rows, merged);
    }

    SheetReader read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    row(xml);
                } else if (xml.getLocalName().equals("mergeCell")) {
                    merge(Xml.attribute(xml, "ref", ""));
                }
            }
        }
        return this;
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        row = Integer.parseInt(Xml.attribute(xml, "r", String.valueOf(row + 1)));
        Map<Integer, ExcelCell> found = new HashMap<>();
        int next = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                Matcher address = ADDRESS.matcher(Xml.attribute(xml, "r", ""));
                int column = address.matches() ? column(address.group(1)) : next;
                next = column + 1;
                cells.read(xml).ifPresent(cell -> found.put(column, cell));
            }
        }
        if (!found.isEmpty()) {
            rows.add(new ExcelRow(row, found));
            kept += found.size();
            if (rows.size() > ExcelBook.MOST_ROWS || kept > MOST_CELLS) {
                throw new Refused("documents.excel.too-many", ExcelBook.MOST_ROWS);
            }
        }
    }

    private void merge(String range) {
        String[] ends = range.split(":");
        Matcher first = ADDRESS.matcher(ends[0]);
        Matcher last = ADDRESS.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches() && merged.size() < MOST_MERGED) {
            merged.add(new Merged(
                    Integer.parseInt(first.group(2)),
                    Integer.parseInt(last.group(2)),
                    column(first.group(1)),
                    column(last.group(1))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
