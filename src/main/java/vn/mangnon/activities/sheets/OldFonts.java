package vn.mangnon.activities.sheets;

import java.util.regex.Pattern;

/**
 * Words typed for the fonts of before Unicode (TCVN3: "Ho¹t ®éng", VNI: "Hoaït ñoäng"). Read without that font they are
 * rubbish, and no Vietnamese word looks so.
 */
final class OldFonts {
    private static final Pattern TCVN3 =
            Pattern.compile("\\p{L}[\\u00a1-\\u00a9\\u00ab-\\u00b1\\u00b4-\\u00b9\\u00bb-\\u00be]|"
                    + "[\\u00a7\\u00ae\\u00a9\\u00ac][\\p{L}\\u00a1-\\u00be]");
    private static final Pattern VNI = Pattern.compile(
            "[aeouAEOU][\\u00f8\\u00fb\\u00fc\\u00e4\\u00e5\\u00eb\\u00ef\\u00d8\\u00db\\u00dc\\u00c4\\u00c5\\u00cb\\u00cf]|"
                    + "[\\u00f1\\u00d1][aeouiyAEOUIY\\u00f4\\u00f6\\u00ee]|[\\u00f4\\u00f6\\u00d4\\u00d6][\\u00f8\\u00f9\\u00fb\\u00f5\\u00ef\\u00e2\\u00e0\\u00e1\\u00d9\\u00d8\\u00cf]");

    private OldFonts() {}

    static boolean in(String text) {
        return TCVN3.matcher(text).find() || VNI.matcher(text).find();
    }
}
