package vn.mangnon.planning.reader.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reading of WordprocessingML: no document types, no outside entities. */
final class Xml {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(WORD, name);
        return value == null ? xml.getAttributeValue(null, name) : value;
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A switch such as bold or hidden: present without value means on. */
    static boolean on(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
