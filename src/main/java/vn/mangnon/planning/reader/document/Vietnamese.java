package vn.mangnon.planning.reader.document;

import java.util.Locale;
import java.util.Set;

/** How much a text looks like Vietnamese: the share of its words that are among the commonest words with marks. */
final class Vietnamese {
    private static final Set<String> COMMON = Set.of(
            "và", "của", "các", "trẻ", "được", "cho", "có", "là", "với", "thực", "hiện", "kế", "hoạch", "tổ", "chức",
            "bảo", "vệ", "công", "tác", "trên", "về", "năm", "tỉnh", "huyện", "xã", "hội", "đoàn", "để", "đến", "từ",
            "những", "động", "hoạt", "dân", "nhân", "ủy", "đồng", "gia", "đình", "giáo", "dục", "phối", "hợp", "chủ",
            "nhiệm", "vụ", "số", "ngày", "tháng", "quyền", "sóc", "chăm", "trong", "địa", "phương", "báo", "cáo",
            "phòng", "chống");
    private static final int SAMPLE = 200_000;

    private Vietnamese() {}

    static double share(String text) {
        int words = 0;
        int known = 0;
        for (String word : text.substring(0, Math.min(text.length(), SAMPLE))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}]+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            known += COMMON.contains(word) ? 1 : 0;
        }
        return words == 0 ? 0 : (double) known / words;
    }

    /** Whether the text has letters only Vietnamese has, or none outside ASCII at all. */
    static boolean marked(String text) {
        return text.chars()
                .anyMatch(letter -> letter >= '\u1ea0' && letter <= '\u1ef9'
                        || letter == 'đ'
                        || letter == 'Đ'
                        || letter == 'ơ'
                        || letter == 'ư');
    }
}
