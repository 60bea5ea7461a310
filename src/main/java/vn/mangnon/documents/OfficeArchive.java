package vn.mangnon.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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
        try (ZipFile zip = open(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().equals(TYPES)) {
                        byte[] read = content.readNBytes(LONGEST_TYPES);
                        types = new String(read, StandardCharsets.UTF_8);
                    }
                    skip(content);
                }
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

    /** By its directory, for what was written in one go may say sizes only there. */
    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private void skip(InputStream zip) throws IOException {
        for (int read = zip.read(buffer); read >= 0 && left >= 0; read = zip.read(buffer)) {
            left -= read;
        }
    }
}
