package vn.mangnon.planning.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.mangnon.planning.reader.document.DocumentText.Format;
import vn.mangnon.planning.reader.document.DocumentText.Readable;

/** Tells what a file is by its first bytes, and has it read. */
final class Formats {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int PDF_HEADER = 1024;

    private Formats() {}

    static Readable read(byte[] bytes, Limits limits) throws RefusedException {
        if (starts(bytes, ZIP)) {
            return DocxText.read(bytes, limits);
        }
        if (starts(bytes, OLE)) {
            throw new RefusedException(ole(bytes));
        }
        String header = new String(bytes, 0, Math.min(bytes.length, PDF_HEADER), StandardCharsets.ISO_8859_1);
        if (header.contains("%PDF-")) {
            return new Readable(PdfText.read(bytes, limits), Format.PDF, null);
        }
        if (header.startsWith("{\\rtf")
                || header.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("<!doctype html")) {
            throw new RefusedException(Refusal.OTHER_FORMAT);
        }
        return PlainText.read(bytes);
    }

    /** Old containers: an encrypted new document, an old Word document, or something else. */
    private static Refusal ole(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                return Refusal.PASSWORD_PROTECTED;
            }
            return root.hasEntry("WordDocument") ? Refusal.OLD_WORD : Refusal.OTHER_FORMAT;
        } catch (IOException | RuntimeException e) {
            return Refusal.OTHER_FORMAT;
        }
    }

    private static boolean starts(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
