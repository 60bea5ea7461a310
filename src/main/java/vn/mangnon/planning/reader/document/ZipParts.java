package vn.mangnon.planning.reader.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped document that matter, unpacked within bounds. */
final class ZipParts {
    private static final Set<String> WANTED = Set.of(
            "word/document.xml",
            "word/numbering.xml",
            "word/styles.xml",
            "word/footnotes.xml",
            "[Content_Types].xml",
            "mimetype");
    private static final int MOST_ENTRIES = 20_000;
    private static final int BUFFER = 16 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    ZipParts(byte[] bytes, Limits limits) throws RefusedException {
        long room = limits.unpackedBytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                room -= unpack(zip, entry.getName(), room);
                if (names.size() > MOST_ENTRIES) {
                    throw new RefusedException(Refusal.ZIP_BOMB);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(encrypted(bytes) ? Refusal.PASSWORD_PROTECTED : Refusal.BROKEN_DOCX);
        }
    }

    private long unpack(ZipInputStream zip, String name, long room) throws IOException, RefusedException {
        boolean wanted = WANTED.contains(name);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > room) {
                throw new RefusedException(Refusal.ZIP_BOMB);
            }
            if (wanted) {
                kept.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
        return size;
    }

    /** The flag of the first entry that says its bytes are encrypted. */
    private static boolean encrypted(byte[] bytes) {
        return bytes.length > 6 && (bytes[6] & 1) == 1;
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasMacros() {
        byte[] types = parts.get("[Content_Types].xml");
        boolean declared =
                types != null && new String(types, java.nio.charset.StandardCharsets.UTF_8).contains("macroEnabled");
        return declared || names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
