package vn.mangnon.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

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
    /** A file that opens with a password only. */
    LOCKED("", ""),
    /** Anything else: programs, archives, pages, old office files. */
    OTHER("", "");

    /** The name of the part that holds the encrypted whole, as such files write it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] PDF_ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

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

    /** Whether a file of that name would be taken for what it is. */
    boolean names(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals(extension)
                || this == JPEG && ending.equals("jpeg")
                || this == TEXT && ending.equals("csv");
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
            return contains(bytes, PDF_ENCRYPTED) && isLocked(bytes) ? LOCKED : PDF;
        } else if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return OfficeArchive.kind(bytes);
        } else if (starts(bytes, 0, 0xd0, 0xcf, 0x11, 0xe0) && contains(bytes, ENCRYPTED)) {
            return LOCKED;
        }
        return text(bytes) ? TEXT : OTHER;
    }

    private static boolean text(byte[] bytes) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String start = decoded.replace("\ufeff", "").stripLeading();
            return decoded.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0) && !start.startsWith("<");
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    /** Many a file is encrypted only so that it cannot be changed; anybody may open those. */
    private static boolean isLocked(byte[] pdf) {
        try {
            Loader.loadPDF(pdf).close();
            return false;
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (bytes[at] == part[0] && Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
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
