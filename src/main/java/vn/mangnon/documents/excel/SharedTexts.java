package vn.mangnon.documents.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.mangnon.shared.Refused;

/** The texts of a workbook that cells refer to by number, and which of them have letters struck through. */
final class SharedTexts {
    private static final long MOST_CHARACTERS = 20_000_000;

    private final List<Text> texts = new ArrayList<>();
    private long characters;

    record Text(String text, boolean struck) {}

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                Text text = read(xml, "si");
                characters += text.text.length();
                if (characters > MOST_CHARACTERS) {
                    throw new Refused("documents.excel.too-much");
                }
                texts.add(text);
            }
        }
    }

    Text get(int number) {
        return texts.get(number);
    }

    /** A text that may be of several runs, up to the end of its element; how it is pronounced is left out. */
    static Text read(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean struck = false;
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals(until)) {
                break;
            } else if (name.equals("rPh")) {
                spoken = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("strike")) {
                struck |= !Xml.attribute(xml, "val", "1").matches("0|false");
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !spoken) {
                text.append(xml.getElementText());
            }
        }
        return new Text(text.toString().replaceAll("_x000[Dd]_", ""), struck);
    }
}
