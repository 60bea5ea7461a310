package vn.mangnon.planning.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How alike two wordings are, whatever their case, tones, signs and usual abbreviations; numbers count as words. */
final class Likeness {
    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("ubnd", "uy ban nhan dan");
        SHORT.put("hdnd", "hoi dong nhan dan");
        SHORT.put("ldtbxh", "lao dong thuong binh va xa hoi");
        SHORT.put("tb xh", "thuong binh va xa hoi");
        SHORT.put("mttq", "mat tran to quoc");
        SHORT.put("lhpn", "lien hiep phu nu");
        SHORT.put("gdxh", "gia dinh xa hoi");
        SHORT.put("tncs", "thanh nien cong san");
        SHORT.put("bvqte", "bao ve quyen tre em");
        SHORT.put("bch", "ban chap hanh");
    }

    private Likeness() {}

    static String fold(@Nullable Object words) {
        String lower = words == null ? "" : words.toString().toLowerCase(Locale.ROOT);
        String folded = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9%/]+", " ")
                .strip();
        for (Map.Entry<String, String> entry : SHORT.entrySet()) {
            folded = folded.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return folded;
    }

    /** The share of common words: 1 for the same words, 0 for none in common. */
    static double of(@Nullable Object one, @Nullable Object other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return 2.0 * common.size() / (words.size() + others.size());
    }

    /** A heading is also right when one of the two is the beginning of the other. */
    static double ofTitles(@Nullable Object gold, @Nullable Object found) {
        String one = fold(gold);
        String other = fold(found);
        boolean begins = !one.isEmpty() && (other.startsWith(one) || other.length() > 15 && one.startsWith(other));
        return begins ? 1 : of(gold, found);
    }

    /** The number of a document, spaces and kinds of dashes aside. */
    static String code(@Nullable Object number) {
        String printed = number == null ? "" : Normalizer.normalize(number.toString(), Normalizer.Form.NFC);
        return printed.replace('–', '-').replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(@Nullable Object words) {
        return Arrays.stream(fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
