package vn.mangnon.planning.reader.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date as far as it is printed; parts left blank in print are null. A quarter excludes month and day. */
public record PrintedDate(
        @Nullable Integer year,
        @Nullable Integer quarter,
        @Nullable Integer month,
        @Nullable Integer day) {

    public static PrintedDate of(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return new PrintedDate(year, null, month, day);
    }

    public boolean full() {
        return year != null && month != null && day != null;
    }

    public PrintedDate inYear(int other) {
        return new PrintedDate(other, quarter, month, day);
    }

    /** 2024-07-03, 2024-07, 2024-Q3, 2024, or --07-03 when no year is printed. */
    public String iso() {
        StringBuilder iso = new StringBuilder(year == null ? "-" : String.valueOf(year));
        if (quarter != null) {
            return iso.append("-Q").append(quarter).toString();
        }
        if (month != null) {
            iso.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (month != null && day != null) {
            iso.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return iso.toString();
    }
}
