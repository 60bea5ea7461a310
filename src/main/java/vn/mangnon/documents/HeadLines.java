package vn.mangnon.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the lines and rules of a head come out, in millimetres; estimated, since no renderer tells it beforehand. */
final class HeadLines {
    /** The text's width on an A4 page with margins of 30 and 15 mm, and what the left part of a head has of it. */
    static final int TEXT = 165;

    static final int LEFT = 66;
    static final int RIGHT = TEXT - LEFT;
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String UNION = "ĐOÀN TNCS HỒ CHÍ MINH";

    /** Width of a letter of capitals at 13 points, and of one at 14 points bold, on average. */
    private static final double CAPITAL = 3.3;

    private static final double LETTER = 2.45;
    private static final int ONE_LINE = 22;
    private static final Pattern TIER = Pattern.compile(
            " (?=(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadLines() {}

    /** A long name in two lines, the second beginning with the word of its tier; no lines where there is no name. */
    static List<String> split(String name) {
        if (name.isBlank()) {
            return List.of();
        }
        Matcher tier = TIER.matcher(name);
        return name.length() > ONE_LINE && tier.find()
                ? List.of(
                        name.substring(0, tier.start()),
                        name.substring(tier.start()).strip())
                : List.of(name);
    }

    /** As long as the motto, which it underlines. */
    static double underMotto() {
        return MOTTO.length() * LETTER;
    }

    static double underUnion() {
        return 60;
    }

    /** A third to a half of the issuer's last line. */
    static double underIssuer(String issuer) {
        return shorter(lastLine(issuer) * CAPITAL, LEFT) * 0.45;
    }

    /** A third to a half of the subject. */
    static double underSubject(String subject) {
        return shorter(subject.length() * LETTER, TEXT) * 0.4;
    }

    private static int lastLine(String name) {
        return split(name).stream().reduce("", (before, line) -> line).length();
    }

    private static double shorter(double line, double column) {
        return Math.min(column * 0.8, line);
    }
}
