package vn.mangnon.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a zip archive is: a Word or Excel file, one with macros, or anything else. It is read through once and nothing of
 * it kept; one that unpacks to absurdly much, or that is damaged, is anything else.
 */
final class OfficeArchive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 400_000_000;
    private static final int LONGEST_TYPES = 1_000_000;
    private static final String TYPES = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[64 * 1024];
    private String types = "";
    private long left = MOST_BYTES;

    static ContentKind kind(byte[] bytes) {
        return new OfficeArchive().read(bytes);
    }

    private ContentKind read(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals(TYPES)) {
                    byte[] read = zip.readNBytes(LONGEST_TYPES);
                    types = new String(read, StandardCharsets.UTF_8);
                }
                skip(zip);
                if (left < 0 || names.size() > MOST_ENTRIES) {
                    return ContentKind.OTHER;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return ContentKind.OTHER;
        }
        return judge();
    }

    /** The names alone do not say it: macros may lie under any name, and the types tell. */
    private ContentKind judge() {
        String lower = types.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled")
                || lower.contains("vbaproject")
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return ContentKind.MACROS;
        } else if (names.contains("word/document.xml") && types.contains("wordprocessingml.document.main+xml")) {
            return ContentKind.WORD;
        }
        return names.contains("xl/workbook.xml") && types.contains("spreadsheetml.sheet.main+xml")
                ? ContentKind.EXCEL
                : ContentKind.OTHER;
    }

    private void skip(ZipInputStream zip) throws IOException {
        for (int read = zip.read(buffer); read >= 0 && left >= 0; read = zip.read(buffer)) {
            left -= read;
        }
    }
}
