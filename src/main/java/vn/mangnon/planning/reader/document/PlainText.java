package vn.mangnon.planning.reader.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.document.DocumentText.Format;
import vn.mangnon.planning.reader.document.DocumentText.Readable;

/** Text files: Unicode in its usual forms, Windows-1258, and the encodings before Unicode. */
final class PlainText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final double ENOUGH = 0.12;

    private PlainText() {}

    static Readable read(byte[] bytes) throws RefusedException {
        Charset marked = byteOrderMark(bytes);
        String text = marked != null ? new String(bytes, marked) : decoded(bytes);
        if (text == null) {
            return legacy(bytes);
        }
        if (binary(text)) {
            throw new RefusedException(Refusal.NOT_A_DOCUMENT);
        }
        return converted(text).orElse(new Readable(text, Format.TEXT, null));
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = bytes.length > 2 && first == 0xEFBB && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : unmarked(bytes);
    }

    /** UTF-16 without a mark: every other byte of Latin text is zero. */
    private static @Nullable Charset unmarked(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int sample = Math.min(bytes.length, 4000);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd * 5 > sample && even * 20 < sample) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 5 > sample && odd * 20 < sample ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean binary(String text) {
        long odd = text.chars()
                .limit(20_000)
                .filter(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f')
                .count();
        return odd * 100 > Math.min(text.length(), 20_000) || text.indexOf('\u0000') >= 0;
    }

    private static Readable legacy(byte[] bytes) throws RefusedException {
        String western = new String(bytes, WESTERN);
        if (binary(western)) {
            throw new RefusedException(Refusal.NOT_A_DOCUMENT);
        }
        String windows = Normalizer.normalize(new String(bytes, VIETNAMESE), Normalizer.Form.NFC);
        if (Vietnamese.share(windows) >= ENOUGH) {
            return new Readable(windows, Format.TEXT, null);
        }
        return converted(western).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_ENCODING));
    }

    /** Text whose letters only make Vietnamese when read as one of the old encodings. */
    static Optional<Readable> converted(String text) {
        if (Vietnamese.marked(text) || text.chars().noneMatch(letter -> letter > 0x7F)) {
            return Optional.empty();
        }
        double best = Math.max(ENOUGH, Vietnamese.share(text) * 2);
        Readable found = null;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            String converted = encoding.convert(text);
            double share = Vietnamese.share(converted);
            if (share >= best) {
                best = share;
                found = new Readable(converted, Format.TEXT, encoding);
            }
        }
        return Optional.ofNullable(found);
    }
}
