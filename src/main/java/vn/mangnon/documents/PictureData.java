package vn.mangnon.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.shared.Refused;

/**
 * What a camera writes into a picture besides the picture: where and when it was taken, with which telephone. All of it is
 * left out, without touching the picture; only which way is up is kept.
 */
final class PictureData {
    private static final Set<String> PNG_DATA = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final Set<String> WEBP_DATA = Set.of("EXIF", "XMP ");
    private static final int PNG_HEAD = 8;
    private static final int RIFF_HEAD = 12;

    /** That a WebP file has such data, among the flags of its first part. */
    private static final int WEBP_FLAGS = 0x08 | 0x04;

    private PictureData() {}

    /** The picture alone. One that cannot be read is refused where it may hold more than a picture. */
    static byte[] without(byte[] bytes, ContentKind kind) {
        try {
            return switch (kind) {
                case JPEG -> JpegSegments.pictureOf(bytes);
                case PNG -> png(bytes);
                case WEBP -> webp(bytes);
                default -> bytes;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            if (mayTell(bytes)) {
                throw new Refused("documents.file.damaged");
            }
            return bytes;
        }
    }

    private static boolean mayTell(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("Exif") || text.contains("eXIf") || text.contains("EXIF") || text.contains("xmp");
    }

    private static byte[] png(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, PNG_HEAD);
        int at = PNG_HEAD;
        String name = "";
        while (!name.equals("IEND")) {
            int size = Math.addExact(ByteBuffer.wrap(bytes, at, 4).getInt(), 12);
            name = name(bytes, at + 4);
            if (size < 12 || size > bytes.length - at) {
                throw new IllegalArgumentException();
            }
            if (!PNG_DATA.contains(name)) {
                kept.write(bytes, at, size);
            }
            at += size;
        }
        return kept.toByteArray();
    }

    private static byte[] webp(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, RIFF_HEAD);
        int end = Math.min(bytes.length, Math.addExact(little(bytes, 4), 8));
        for (int at = RIFF_HEAD; at < end; ) {
            int size = Math.addExact(little(bytes, at + 4), 8);
            int padded = size + size % 2;
            if (size < 8 || size > bytes.length - at) {
                throw new IllegalArgumentException();
            }
            if (!WEBP_DATA.contains(name(bytes, at))) {
                byte[] part = Arrays.copyOfRange(bytes, at, at + padded);
                if (name(bytes, at).equals("VP8X")) {
                    part[8] &= (byte) ~WEBP_FLAGS;
                }
                kept.writeBytes(part);
            }
            at += padded;
        }
        byte[] picture = kept.toByteArray();
        ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).putInt(4, picture.length - 8);
        return picture;
    }

    private static int little(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** Which way is up, out of the data of a camera; empty where nothing says so. */
    static Optional<Short> orientation(byte[] tiff) {
        try {
            ByteBuffer data = ByteBuffer.wrap(tiff);
            data.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = data.getInt(4);
            for (int entry = data.getShort(at); entry > 0; entry--) {
                int place = at + 2 + (entry - 1) * 12;
                if (data.getShort(place) == 0x0112) {
                    return Optional.of(data.getShort(place + 8));
                }
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }
}
