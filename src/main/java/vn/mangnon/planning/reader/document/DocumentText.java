package vn.mangnon.planning.reader.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The text of a file, or why it has none. */
public sealed interface DocumentText {
    /** The text in NFC with plain line ends; legacy tells the encoding it was converted from, if any. */
    record Readable(String text, Format format, @Nullable LegacyEncoding legacy) implements DocumentText {}

    record Refused(Refusal reason) implements DocumentText {}

    enum Format {
        TEXT,
        DOCX,
        PDF
    }

    static DocumentText of(byte[] bytes) {
        return of(bytes, Limits.STANDARD);
    }

    static DocumentText of(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (bytes.length > limits.fileBytes()) {
            return new Refused(Refusal.TOO_LARGE);
        }
        try {
            Readable raw = Formats.read(bytes, limits);
            String text = cleaned(raw.text());
            if (text.isBlank()) {
                throw new RefusedException(Refusal.EMPTY);
            }
            if (text.length() > limits.characters()) {
                throw new RefusedException(Refusal.TEXT_TOO_LONG);
            }
            return new Readable(text, raw.format(), raw.legacy());
        } catch (RefusedException e) {
            return new Refused(e.refusal());
        }
    }

    /** NFC, line feeds only, and without the invisible signs that word processors leave. */
    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < nfc.length(); i++) {
            char letter = nfc.charAt(i);
            boolean invisible = letter == '\ufeff' || letter >= '\u200b' && letter <= '\u200f' || letter == '\u00ad';
            boolean pair = letter == '\r' && i + 1 < nfc.length() && nfc.charAt(i + 1) == '\n';
            if (!invisible && !pair) {
                cleaned.append(
                        letter == '\r' || letter == '\u000b' || letter == '\f' || letter == '\u2028' ? '\n' : letter);
            }
        }
        return cleaned.toString();
    }
}
