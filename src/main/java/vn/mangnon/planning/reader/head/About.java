package vn.mangnon.planning.reader.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;

/**
 * What a plan is about: its subject, and the years named there, else the year of issue.
 *
 * @param floor the first year that is not past when the plan is made
 */
public record About(String subject, List<Integer> years, int floor) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    public About {
        years = List.copyOf(years);
    }

    public static About of(Metadata head) {
        Printed<String> printed = head.subject();
        String subject = printed == null ? "" : printed.value();
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(subject);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        Printed<PrintedDate> issued = head.issuedOn();
        Integer issue = issued == null ? null : issued.value().year();
        if (years.isEmpty() && issue != null) {
            years.add(issue);
        }
        int first = years.stream().mapToInt(Integer::intValue).min().orElse(Integer.MIN_VALUE);
        return new About(subject, years, issue == null ? first : Math.min(first, issue));
    }

    /** The one year it is about, for dates printed without a year. */
    public @Nullable Integer year() {
        return years.stream().distinct().count() == 1 ? years.getFirst() : null;
    }

    /** The last of its years. */
    public @Nullable Integer last() {
        return years.isEmpty() ? null : years.getLast();
    }
}
