package vn.mangnon.reporting.urgent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text looks like a person's name, telephone or identity number. It only asks the writer to look again: a name it
 * does not know goes by, a place it takes for one may be sent all the same.
 */
final class PersonalWords {
    private static final String WORD = "\\p{Lu}\\p{Ll}+";
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:\\+?84|0)(?:[ .-]?\\d){9}(?!\\d)|(?<!\\d)\\d{12}(?!\\d)|(?<!\\d)\\d{9}(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:cháu|bé|em|chị|anh|ông|bà|tên|là)\\s+)((?:" + WORD + "\\s+){1,4}" + WORD + ")",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FAMILY = Pattern.compile(
            "(?<!\\p{L})((?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lò|Quàng|Tòng|Cà|Lường"
                    + "|Vàng|Sùng|Giàng|Thào|Mùa|Hạng|Chẻo|Bàn|Triệu|Nông|Hà|Đinh|Quách|Lương|Mai|Trịnh|Tạ|Cao)\\s+(?:"
                    + WORD + "\\s+){0,3}" + WORD + ")");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu).*(?:xã|phường|thị trấn|huyện|quận|thành phố|tỉnh|thôn|bản|tổ|trường|sông|suối|đèo|cầu|chợ|hồ|đường)\\s*$");

    private PersonalWords() {}

    /** Each thing once, as written. */
    static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : List.of(NUMBER, NAMED, FAMILY)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int group = matcher.groupCount();
                String before = text.substring(0, matcher.start(group));
                if (!PLACE.matcher(before).matches()) {
                    found.add(matcher.group(group).strip());
                }
            }
        }
        return new ArrayList<>(found);
    }
}
