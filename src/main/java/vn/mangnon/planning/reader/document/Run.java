package vn.mangnon.planning.reader.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a run of text is set: its font, whether it shows capitals, whether it is hidden. */
record Run(@Nullable String font, boolean capitals, boolean hidden) {
    /** The text as it is seen: converted from the encoding of its font, in capitals if the font or setting shows them. */
    String shown(String text) {
        if (hidden) {
            return "";
        }
        LegacyEncoding legacy = LegacyEncoding.ofFont(font);
        boolean odd = legacy != null && !Vietnamese.marked(text);
        String unicode = odd && legacy != null ? legacy.convert(text) : text;
        boolean upper = capitals || odd && font != null && LegacyEncoding.capitals(font);
        return upper ? unicode.toUpperCase(Locale.ROOT) : unicode;
    }
}
