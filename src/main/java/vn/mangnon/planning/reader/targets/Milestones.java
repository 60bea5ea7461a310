package vn.mangnon.planning.reader.targets;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.calendar.Dated;
import vn.mangnon.planning.reader.calendar.Dates;
import vn.mangnon.planning.reader.language.Tokens;

/** By when a target is to be reached: "vào năm 2025", "đến hết năm 2026", "trong quý II/2026". */
final class Milestones {
    private static final Set<String> BEFORE =
            Set.of("vào", "đến", "tới", "trong", "hết", "cuối", "đầu", "giai", "đoạn", "từ", "ngay", "dịp", "trước");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Milestones() {}

    /** The token after a phrase of time that begins here, or the same token. */
    static int time(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && at - from < 4 && BEFORE.contains(tokens.get(at).lower())) {
            at++;
        }
        int phrase = at;
        Optional<Dated> dated = date(tokens, at, limit, at > from);
        while (dated.isPresent()) {
            phrase = range(tokens, dated.get().to(), limit);
            boolean more = tokens.get(phrase).is("và")
                    || tokens.get(phrase).sign('-')
                    || tokens.get(phrase).is("đến");
            dated = more ? date(tokens, phrase + 1, limit, true) : Optional.empty();
        }
        return phrase > at || dated.isPresent() ? phrase : recurring(tokens, from, limit);
    }

    private static Optional<Dated> date(Tokens tokens, int at, int limit, boolean led) {
        Optional<Dated> dated = new Dates(tokens).at(at, limit);
        boolean word = dated.isPresent() && tokens.get(at).word();
        return dated.filter(found -> word || led && found.to() > at + 1);
    }

    /** "2021 - 2025" after "năm 2021". */
    private static int range(Tokens tokens, int at, int limit) {
        boolean year = tokens.get(at).sign('-')
                && tokens.get(at + 1).number()
                && tokens.get(at + 1).lower().length() == 4;
        return year && at + 1 < limit ? at + 2 : at;
    }

    private static int recurring(Tokens tokens, int from, int limit) {
        boolean every = tokens.get(from).is("hằng")
                || tokens.get(from).is("hàng")
                || tokens.get(from).is("mỗi");
        boolean period = tokens.get(from + 1).is("năm")
                || tokens.get(from + 1).is("tháng")
                || tokens.get(from + 1).is("quý");
        return every && period && from + 1 < limit ? from + 2 : from;
    }

    /** The last year or date of the first phrase of time in the range; years before the floor are no milestones. */
    static @Nullable String first(Tokens tokens, int from, int to, int floor) {
        Dates dates = new Dates(tokens);
        for (int i = from; i < to; i++) {
            String school = schoolYear(tokens, i, to);
            if (school != null) {
                return school;
            }
            Optional<Dated> dated = dates.at(i, to).filter(found -> found.plausible() && year(found) >= floor);
            if (dated.isPresent()) {
                int end = dated.get().to();
                boolean range = tokens.get(end).sign('-')
                        && tokens.get(end + 1).number()
                        && tokens.get(end + 1).lower().length() == 4;
                return range ? tokens.get(end + 1).lower() : dated.get().date().iso();
            }
        }
        return null;
    }

    /** "năm học 2026 - 2027" ends in the second year. */
    private static @Nullable String schoolYear(Tokens tokens, int at, int limit) {
        boolean named = tokens.get(at).is("năm") && tokens.get(at + 1).is("học");
        boolean two = named
                && tokens.get(at + 2).number()
                && tokens.get(at + 3).sign('-')
                && tokens.get(at + 4).number()
                && at + 4 < limit;
        return two ? tokens.get(at + 4).lower() : null;
    }

    private static int year(Dated dated) {
        Integer year = dated.date().year();
        return year == null ? Integer.MIN_VALUE : year;
    }

    /** The last year printed in a title: "giai đoạn 2021 - 2030" is to be reached by 2030. */
    static @Nullable String last(String title) {
        String found = null;
        Matcher years = YEAR.matcher(title);
        while (years.find()) {
            found = years.group();
        }
        return found;
    }
}
