package vn.mangnon.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A JPEG file segment by segment: those that make the picture are kept, what a camera or a program noted beside it is not. */
final class JpegSegments {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_NOTE = 0xe0;
    private static final int LAST_NOTE = 0xef;
    private static final int COMMENT = 0xfe;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        kept = new ByteArrayOutputStream(bytes.length);
    }

    /** Up to its end: pictures and films that a telephone puts behind it go too. */
    static byte[] pictureOf(byte[] bytes) {
        return new JpegSegments(bytes).picture();
    }

    private byte[] picture() {
        kept.write(0xff);
        kept.write(START);
        for (int marker = marker(); marker != END; marker = marker()) {
            int size = Short.toUnsignedInt(ByteBuffer.wrap(bytes, at, 2).getShort());
            if (size < 2 || size > bytes.length - at) {
                throw new IllegalArgumentException();
            }
            if (keeps(marker)) {
                write(marker, at, size);
            } else {
                orientation(size).ifPresent(this::writeOrientation);
            }
            at += size;
            if (marker == SCAN) {
                scan();
            }
        }
        kept.write(0xff);
        kept.write(END);
        return kept.toByteArray();
    }

    private int marker() {
        if ((bytes[at] & 0xff) != 0xff) {
            throw new IllegalArgumentException();
        }
        while ((bytes[at] & 0xff) == 0xff) {
            at++;
        }
        return bytes[at++] & 0xff;
    }

    /** Notes are left out, save those that say how the picture is to be decoded and coloured. */
    private boolean keeps(int marker) {
        boolean note = marker >= FIRST_NOTE && marker <= LAST_NOTE;
        return marker != COMMENT && (!note || marker == FIRST_NOTE || begins("ICC_PROFILE") || begins("Adobe"));
    }

    private boolean begins(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + 2 + wanted.length
                && Arrays.equals(bytes, at + 2, at + 2 + wanted.length, wanted, 0, wanted.length);
    }

    private Optional<Short> orientation(int size) {
        return begins("Exif\0\0")
                ? PictureData.orientation(Arrays.copyOfRange(bytes, at + 2 + EXIF.length, at + size))
                : Optional.empty();
    }

    private void write(int marker, int from, int size) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(bytes, from, size);
    }

    private void writeOrientation(short orientation) {
        ByteBuffer note = ByteBuffer.allocate(2 + 2 + EXIF.length + 26);
        note.put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (note.capacity() - 2))
                .put(EXIF);
        note.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        note.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(orientation)
                .putShort((short) 0);
        note.putInt(0);
        kept.writeBytes(note.array());
    }

    /** The picture's own data, up to the next marker; one that is cut off ends here. */
    private void scan() {
        int from = at;
        while (at < bytes.length && !ends(at)) {
            at++;
        }
        kept.write(bytes, from, at - from);
        if (at >= bytes.length) {
            throw new IllegalArgumentException();
        }
    }

    private boolean ends(int place) {
        if ((bytes[place] & 0xff) != 0xff || place + 1 >= bytes.length) {
            return false;
        }
        int next = bytes[place + 1] & 0xff;
        return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
    }
}
