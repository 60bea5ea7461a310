package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Refused;

/** Where a picture was taken is gone from it; the picture is the same, and stands as it stood. */
class PictureDataTest {
    private static final String PLACE = "21.3891,103.0169";

    @Test
    void aJpegLosesItsPlaceAndNothingElse() throws IOException {
        byte[] plain = picture("jpg");
        byte[] taken = join(Arrays.copyOf(plain, 2), exif(6), note(0xed, "IPTC " + PLACE), rest(plain, 2), film());
        byte[] without = PictureData.without(taken, ContentKind.JPEG);
        assertThat(text(taken)).contains(PLACE);
        assertThat(text(without)).doesNotContain(PLACE).doesNotContain("ftyp");
        assertThat(pixels(without)).isEqualTo(pixels(plain));
        assertThat(PictureData.without(without, ContentKind.JPEG)).isEqualTo(without);
    }

    @Test
    void whichWayIsUpStays() throws IOException {
        byte[] plain = picture("jpg");
        byte[] without = PictureData.without(join(Arrays.copyOf(plain, 2), exif(6), rest(plain, 2)), ContentKind.JPEG);
        int at = text(without).indexOf("Exif\0\0");
        assertThat(PictureData.orientation(Arrays.copyOfRange(without, at + 6, without.length)))
                .contains((short) 6);
    }

    @Test
    void aPngLosesItsPlaceAndNothingElse() throws IOException {
        byte[] plain = picture("png");
        byte[] taken = join(
                Arrays.copyOf(plain, 33),
                chunk("eXIf", "MM " + PLACE),
                chunk("tEXt", "Place\0" + PLACE),
                rest(plain, 33),
                PLACE.getBytes(StandardCharsets.US_ASCII));
        byte[] without = PictureData.without(taken, ContentKind.PNG);
        assertThat(text(without)).doesNotContain(PLACE);
        assertThat(pixels(without)).isEqualTo(pixels(plain));
    }

    @Test
    void aWebpLosesItsPlaceAndKeepsItsOtherParts() {
        byte[] extended = part("VP8X", new byte[] {0x0c, 0, 0, 0, 3, 0, 0, 3, 0, 0});
        byte[] pixels = part("VP8L", new byte[] {0x2f, 1, 2, 3, 4});
        byte[] body = join(
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                extended,
                pixels,
                part("EXIF", PLACE.getBytes(StandardCharsets.US_ASCII)));
        byte[] without = PictureData.without(part("RIFF", body), ContentKind.WEBP);
        assertThat(text(without)).doesNotContain(PLACE).contains("VP8L");
        assertThat(Integer.reverseBytes(ByteBuffer.wrap(without, 4, 4).getInt()))
                .isEqualTo(without.length - 8);
        assertThat(without[20]).isZero();
    }

    @Test
    void aDamagedPictureThatMayTellItsPlaceIsRefused() throws IOException {
        byte[] plain = picture("jpg");
        byte[] cut = Arrays.copyOf(join(Arrays.copyOf(plain, 2), exif(1), rest(plain, 2)), 60);
        assertThatThrownBy(() -> PictureData.without(cut, ContentKind.JPEG))
                .isInstanceOf(Refused.class)
                .hasMessage("documents.file.damaged");
        assertThatThrownBy(() -> Attachments.check(cut)).isInstanceOf(Refused.class);
    }

    /** A camera's note: which way is up, and the place. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.position(60).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        return note(0xe1, "Exif\0\0" + new String(tiff.array(), StandardCharsets.ISO_8859_1));
    }

    private static byte[] note(int marker, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer note = ByteBuffer.allocate(bytes.length + 4);
        note.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (bytes.length + 2))
                .put(bytes);
        return note.array();
    }

    /** What a telephone puts behind the picture. */
    private static byte[] film() {
        return ("ftypmp42 " + PLACE).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunk(String name, String text) {
        byte[] data = text.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        return chunk.put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] part(String name, byte[] data) {
        ByteBuffer part = ByteBuffer.allocate(8 + data.length + data.length % 2);
        return part.put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.reverseBytes(data.length))
                .put(data)
                .array();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            image.setRGB(x, x % 32, new Color(x * 5, 255 - x, x * 2).getRGB());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
