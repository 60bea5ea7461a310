package vn.mangnon.planning.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.mangnon.shared.Refused;

/**
 * The documents in a zipped folder, unpacked within bounds. A Word document is a zip too: it is known by its list of
 * content types and is no folder.
 */
final class FolderFiles {
    /** Documents a batch may have. */
    static final int MOST = 300;

    private static final int MOST_BYTES = 100_000_000;
    private static final Set<String> DOCUMENT_PARTS = Set.of("[Content_Types].xml", "mimetype");
    /** Names in zips made by old programs. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private FolderFiles() {}

    /** The files in it, or empty where it is no zipped folder; throws Refused where it cannot be unpacked. */
    static Optional<List<FolderFile>> in(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return Optional.empty();
        }
        try {
            return unpacked(bytes, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException perhapsOldNames) {
            return unpackedOld(bytes);
        }
    }

    private static Optional<List<FolderFile>> unpackedOld(byte[] bytes) {
        try {
            return unpacked(bytes, OLD_NAMES);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("planning.intake.broken");
        }
    }

    private static Optional<List<FolderFile>> unpacked(byte[] bytes, Charset names) throws IOException {
        List<FolderFile> files = new ArrayList<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (DOCUMENT_PARTS.contains(entry.getName())) {
                    return Optional.empty();
                }
                byte[] content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0 || files.size() > MOST) {
                    throw new Refused("planning.intake.too-much", MOST, MOST_BYTES / 1_000_000);
                }
                if (isDocument(entry)) {
                    files.add(new FolderFile(entry.getName(), content));
                }
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    /** What systems leave in folders of themselves is no document. */
    private static boolean isDocument(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !last.startsWith(".")
                && !last.startsWith("~$")
                && !last.equals("thumbs.db")
                && !last.equals("desktop.ini");
    }
}
