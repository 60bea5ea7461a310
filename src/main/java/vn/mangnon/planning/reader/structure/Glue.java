package vn.mangnon.planning.reader.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;

/**
 * Takes apart what copying ran together: "I. MỤC ĐÍCH, YÊU CẦU**1. Mục đích**", "KẾ HOẠCHTriển khai …", and the next
 * number of a list right after the full stop of the one before ("… của trẻ em.5. Bảo đảm …").
 */
final class Glue {
    private static final Pattern STARS = Pattern.compile("(?<=[^\\s*])\\*{2,3}(?=[^\\s*])");
    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu} ]{6,40}?(?=\\p{Lu}\\p{Ll})");
    private static final Pattern CAPITALS =
            Pattern.compile("^[IVX]{1,5}\\s?[.)][^\\p{Ll}\\n]{4,160}?(?=1\\s?[.)]\\s*\\p{Lu}\\p{Ll})");
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\p{Ll})”\"][.;:!])\\s{0,2}(?=(\\d{1,2})\\.\\s+\\p{Lu}\\p{Ll})");

    private final Text text;
    private int number;

    Glue(Text text) {
        this.text = text;
    }

    void split(Line line, List<Line> lines) {
        int cut = cut(line);
        if (cut <= line.start() || cut >= line.end()) {
            count(line);
            lines.add(line);
            return;
        }
        int end = cut;
        while (end > line.start() && text.plain().charAt(end - 1) <= ' ') {
            end--;
        }
        Line first = new Line(line.start(), end, line.gap(), line.left());
        count(first);
        lines.add(first);
        split(new Line(skip(cut, line.end()), line.end(), false, line.left()), lines);
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end && text.plain().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int cut(Line line) {
        String plain = text.plain().substring(line.start(), line.end());
        Matcher capitals = CAPITALS.matcher(plain);
        if (capitals.find()) {
            return line.start() + capitals.end();
        }
        Matcher title = TITLE.matcher(plain);
        if (title.find() && Kinds.heads(text, line.start(), line.start() + title.end())) {
            return line.start() + title.end();
        }
        int stars = stars(line);
        return stars >= 0 ? stars : next(line, plain);
    }

    private int stars(Line line) {
        Matcher stars =
                STARS.matcher(text.written()).region(line.start(), line.end()).useTransparentBounds(true);
        while (stars.find()) {
            Marker marker = Marker.at(text, stars.end(), line.end());
            boolean heading = marker != null && marker.rank() != Rank.BULLET;
            if (heading || Kinds.heads(text, line.start(), stars.start())) {
                return stars.end();
            }
        }
        return -1;
    }

    private int next(Line line, String plain) {
        Marker marker = Marker.at(text, line.start(), line.end());
        int expected =
                marker != null && marker.rank() == Rank.ARABIC ? Integer.parseInt(marker.value()) + 1 : number + 1;
        Matcher next = NUMBER.matcher(plain);
        while (expected > 1 && next.find()) {
            if (Integer.parseInt(next.group(1)) == expected) {
                return line.start() + next.end();
            }
        }
        return -1;
    }

    private void count(Line line) {
        @Nullable Marker marker = Marker.at(text, line.start(), line.end());
        if (marker != null && marker.rank() == Rank.ARABIC) {
            number = Integer.parseInt(marker.value());
        } else if (marker != null && marker.rank().compareTo(Rank.ARABIC) < 0) {
            number = 0;
        }
    }
}
