package vn.mangnon.planning.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Remark;
import vn.mangnon.planning.reader.reading.Span;

/** Places whose name is printed in two spellings that differ in marks only: one of them is a scan's error. */
final class NameVariants {
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|Huyện đoàn|Tỉnh đoàn)\\s+(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})");

    private final Text text;

    NameVariants(Text text) {
        this.text = text;
    }

    List<Remark> found() {
        Map<String, String> first = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        Matcher place = PLACE.matcher(text.plain());
        while (place.find()) {
            String lower = Words.tidy(text.lower().substring(place.start(1), place.end(1)));
            String bare = Words.bare(place.group(1));
            String known = first.putIfAbsent(bare, lower);
            if (known != null && !known.equals(lower) && Words.count(bare) > 1) {
                remarks.add(new Remark(
                        Doubt.NAME_VARIANT, new Span(place.start(1), place.end(1)), Words.tidy(place.group(1))));
            }
        }
        return remarks;
    }
}
