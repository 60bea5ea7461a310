package vn.mangnon.planning.reader.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two encodings of Vietnamese before Unicode, as their bytes look when read as Windows-1252: TCVN3 (ABC) gives every
 * letter a sign of its own, its capitals are a matter of the font; VNI puts a mark behind the letter.
 */
public enum LegacyEncoding {
    TCVN3(
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§",
            "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ"),
    VNI(
            "aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ",
            "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ");

    private final Map<String, String> letters = new HashMap<>();

    LegacyEncoding(String legacy, String unicode) {
        boolean spaced = unicode.indexOf(' ') > 0;
        String[] from = legacy.split(spaced ? " " : "", -1);
        String[] to = unicode.split(spaced ? " " : "", -1);
        for (int i = 0; i < to.length; i++) {
            if (!to[i].isEmpty()) {
                letters.put(from[i], to[i]);
                capital(from[i], to[i], spaced);
            }
        }
    }

    private void capital(String from, String to, boolean spaced) {
        if (spaced) {
            letters.put(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT));
            String mixed = from.substring(0, 1).toUpperCase(Locale.ROOT) + from.substring(1);
            letters.put(mixed, to.toUpperCase(Locale.ROOT));
        }
    }

    String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String pair = at + 2 <= text.length() ? letters.get(text.substring(at, at + 2)) : null;
            String single = letters.get(text.substring(at, at + 1));
            boolean two = pair != null && this == VNI;
            converted.append(two ? pair : single == null ? text.substring(at, at + 1) : single);
            at += two ? 2 : 1;
        }
        return converted.toString();
    }

    /** The encoding a font is made for: ".VnTime" and ".VnTimeH" for TCVN3, "VNI-Times" for VNI. */
    static @Nullable LegacyEncoding ofFont(@Nullable String font) {
        if (font == null) {
            return null;
        }
        if (font.startsWith(".Vn")) {
            return TCVN3;
        }
        return font.regionMatches(true, 0, "VNI-", 0, 4) ? VNI : null;
    }

    /** Fonts whose name ends in H show small letters as capitals. */
    static boolean capitals(String font) {
        return font.startsWith(".Vn") && font.endsWith("H");
    }
}
