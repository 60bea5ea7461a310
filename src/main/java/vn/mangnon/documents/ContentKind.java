package vn.mangnon.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file is by its own bytes, whatever its name says. Only these kinds are kept; none of them runs in a browser,
 * and all but pictures are handed out for saving.
 */
public enum ContentKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    /** A Word or Excel file that carries macros. */
    MACROS("", ""),
    /** Anything else: programs, archives, pages, old office files. */
    OTHER("", "");

    private static final int MOST_ENTRIES = 10_000;

    private final String type;
    private final String extension;

    ContentKind(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    public String type() {
        return type;
    }

    public String extension() {
        return extension;
    }

    public boolean kept() {
        return !type.isEmpty();
    }

    public boolean picture() {
        return type.startsWith("image/");
    }

    public static ContentKind ofType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.kept() && kind.type.equals(type))
                .findFirst()
                .orElse(OTHER);
    }

    public static ContentKind of(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return PNG;
        } else if (starts(bytes, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        } else if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        } else if (starts(bytes, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        } else if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return office(bytes);
        }
        return text(bytes) ? TEXT : OTHER;
    }

    private static ContentKind office(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return MACROS;
        } else if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return WORD;
        }
        return names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml") ? EXCEL : OTHER;
    }

    /** The names in an archive; contents are skipped, not kept, and a damaged archive ends the list. */
    private static Set<String> names(byte[] bytes) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && names.size() < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Set.of();
        }
        return names;
    }

    private static boolean text(byte[] bytes) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String start = decoded.stripLeading();
            return decoded.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0) && !start.startsWith("<");
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
