package vn.mangnon.documents.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.mangnon.documents.excel.ExcelCell.Type;

/** One cell as it stands in the file, as what it means. */
final class CellReader {
    /** Excel itself keeps no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean from1904;

    CellReader(SharedTexts texts, CellStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** Reads to the end of the cell that has begun; nothing where it holds nothing. */
    Optional<ExcelCell> read(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "t", "n");
        int style = Integer.parseInt(Xml.attribute(xml, "s", "-1"));
        String value = "";
        boolean formula = false;
        boolean struck = styles.isStruck(style);
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = true;
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                SharedTexts.Text text = SharedTexts.read(xml, "is");
                value = type.equals("inlineStr") ? text.text() : value;
                struck |= type.equals("inlineStr") && text.struck();
            }
        }
        if (type.equals("s") && !value.isEmpty()) {
            SharedTexts.Text text = texts.get(Integer.parseInt(value.strip()));
            return text(text.text(), struck || text.struck());
        } else if (value.isEmpty()) {
            return formula && type.equals("n")
                    ? Optional.of(new ExcelCell(Type.UNCOMPUTED, "", struck))
                    : Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case "str", "inlineStr" -> new ExcelCell(Type.TEXT, value.replaceAll("_x000[Dd]_", ""), struck);
                    case "b" -> new ExcelCell(Type.LOGICAL, value, struck);
                    case "e" -> new ExcelCell(Type.ERROR, value, struck);
                    case "d" -> new ExcelCell(Type.DAY, value.replaceFirst("T.*", ""), struck);
                    default -> number(value.strip(), styles.isDay(style), struck);
                });
    }

    private static Optional<ExcelCell> text(String text, boolean struck) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new ExcelCell(Type.TEXT, text, struck));
    }

    private ExcelCell number(String value, boolean day, boolean struck) {
        if (!NUMBER.matcher(value).matches()) {
            return new ExcelCell(Type.TEXT, value, struck);
        }
        Optional<LocalDate> asDay =
                day ? ExcelCell.day(value, from1904 ? DAY_ZERO_1904 : ExcelCell.DAY_ZERO) : Optional.empty();
        return asDay.map(one -> new ExcelCell(Type.DAY, one.toString(), struck)).orElseGet(() -> {
            BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
            return new ExcelCell(Type.NUMBER, number.toPlainString(), struck);
        });
    }
}
