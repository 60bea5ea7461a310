package vn.mangnon.documents.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.shared.Refused;

/**
 * The sheets of an .xlsx file, whoever wrote it. Its parts are read as they stream out of the archive, twice: what the
 * cells refer to first, then the cells. Only what is filled in is kept, and no more than {@link #MOST_ROWS} rows of it.
 */
public record ExcelBook(List<ExcelSheet> sheets) {
    /** Rows with something in them that a file may have. */
    public static final int MOST_ROWS = 20_000;

    private static final int OLD_OFFICE = 0xd0cf11e0;

    /** Refuses, with a sentence that says what to do, what is no workbook that can be read. */
    public static ExcelBook read(byte[] bytes) {
        check(bytes);
        try {
            Parts parts = new Parts();
            each(bytes, parts::read);
            List<SheetReader> readers = new ArrayList<>();
            each(bytes, (name, xml) -> {
                Optional<SheetReader> sheet = parts.sheet(name);
                if (sheet.isPresent()) {
                    readers.add(sheet.get().read(xml));
                }
            });
            readers.sort(Comparator.comparingInt(SheetReader::position));
            return new ExcelBook(readers.stream().map(SheetReader::sheet).toList());
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw damaged instanceof Refused refused ? refused : new Refused("documents.excel.damaged");
        }
    }

    private static void check(byte[] bytes) {
        switch (ContentKind.of(bytes)) {
            case EXCEL -> {}
            case MACROS -> throw new Refused("documents.excel.macros");
            case LOCKED -> throw new Refused("documents.file.locked");
            case PNG, JPEG, WEBP, PDF, WORD, TEXT, OTHER ->
                throw new Refused(isOld(bytes) ? "documents.excel.old" : "documents.excel.other");
        }
    }

    private static boolean isOld(byte[] bytes) {
        return bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == OLD_OFFICE;
    }

    /** Something to do with a part of the archive. */
    private interface PartReader {
        void read(String name, InputStream xml) throws XMLStreamException;
    }

    private static void each(byte[] bytes, PartReader reader) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream xml = zip.getInputStream(entry)) {
                    reader.read(entry.getName().toLowerCase(Locale.ROOT), xml);
                }
            }
        }
    }

    /** The parts that sheets refer to. */
    private static final class Parts {
        private final Map<String, String> targets = new HashMap<>();
        private final List<Listed> listed = new ArrayList<>();
        private final SharedTexts texts = new SharedTexts();
        private final CellStyles styles = new CellStyles();
        private boolean from1904;

        private record Listed(String name, String relation, boolean hidden) {}

        void read(String name, InputStream xml) throws XMLStreamException {
            switch (name) {
                case "xl/workbook.xml" -> Xml.each(xml, this::workbook);
                case "xl/_rels/workbook.xml.rels" -> Xml.each(xml, this::relation);
                case "xl/sharedstrings.xml" -> texts.read(xml);
                case "xl/styles.xml" -> Xml.each(xml, styles::element);
                default -> {}
            }
        }

        private void workbook(XMLStreamReader xml) {
            if (xml.getLocalName().equals("sheet")) {
                String state = Xml.attribute(xml, "state", "visible");
                listed.add(new Listed(
                        Xml.attribute(xml, "name", ""), Xml.attribute(xml, "id", ""), !state.equals("visible")));
            } else if (xml.getLocalName().equals("workbookPr")) {
                from1904 = List.of("1", "true").contains(Xml.attribute(xml, "date1904", "0"));
            }
        }

        private void relation(XMLStreamReader xml) {
            if (xml.getLocalName().equals("Relationship")) {
                String target = Xml.attribute(xml, "Target", "").toLowerCase(Locale.ROOT);
                targets.put(
                        Xml.attribute(xml, "Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }

        Optional<SheetReader> sheet(String part) {
            for (int i = 0; i < listed.size(); i++) {
                Listed sheet = listed.get(i);
                if (part.equals(targets.get(sheet.relation))) {
                    return Optional.of(
                            new SheetReader(i, sheet.name, sheet.hidden, new CellReader(texts, styles, from1904)));
                }
            }
            return Optional.empty();
        }
    }
}
