package vn.mangnon.planning.reader.document;

import javax.xml.stream.XMLStreamException;
import vn.mangnon.planning.reader.document.DocumentText.Format;
import vn.mangnon.planning.reader.document.DocumentText.Readable;

/** The text of a .docx: paragraphs with their automatic numbers, tables, text boxes, footnotes at the end. */
final class DocxText {
    private DocxText() {}

    static Readable read(byte[] bytes, Limits limits) throws RefusedException {
        ZipParts parts = new ZipParts(bytes, limits);
        if (parts.hasMacros()) {
            throw new RefusedException(Refusal.HAS_MACROS);
        }
        byte[] document = parts.part("word/document.xml");
        if (document == null) {
            boolean other = parts.has("mimetype") || parts.has("xl/workbook.xml") || parts.has("ppt/presentation.xml");
            throw new RefusedException(other ? Refusal.OTHER_FORMAT : Refusal.BROKEN_DOCX);
        }
        try {
            Styles styles = new Styles(parts.part("word/styles.xml"));
            Numbering numbering = new Numbering(parts.part("word/numbering.xml"));
            StringBuilder text =
                    new StringBuilder(new DocxBody(styles, numbering, limits.characters()).text(Xml.reader(document)));
            byte[] footnotes = parts.part("word/footnotes.xml");
            if (footnotes != null) {
                text.append(new DocxBody(styles, numbering, limits.characters()).notes(Xml.reader(footnotes)));
            }
            String whole = text.toString();
            return PlainText.converted(whole)
                    .map(converted -> new Readable(converted.text(), Format.DOCX, converted.legacy()))
                    .orElse(new Readable(whole, Format.DOCX, null));
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedException(Refusal.BROKEN_DOCX);
        }
    }
}
