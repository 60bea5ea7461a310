package vn.mangnon.home;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar as RFC 5545 has it: days without a time of day, lines folded at 75 octets, ends of line CR LF. */
final class CalendarText {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** One day's entry. @param id the same for the same due, whenever it is fetched */
    record Entry(String id, LocalDate day, String summary, String description, String url) {}

    static String of(String name, List<Entry> entries, Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Mang Non//VI");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        entries.forEach(entry -> calendar.entry(entry, now));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void entry(Entry entry, Instant now) {
        line("BEGIN", "VEVENT");
        line("UID", entry.id + "@mangnon");
        line("DTSTAMP", STAMP.format(now));
        line("DTSTART;VALUE=DATE", DAY.format(entry.day));
        line("DTEND;VALUE=DATE", DAY.format(entry.day.plusDays(1)));
        line("SUMMARY", escaped(entry.summary));
        line("DESCRIPTION", escaped(entry.description));
        if (!entry.url.isEmpty()) {
            line("URL", entry.url);
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Folded between characters, never within one. */
    private void line(String name, String value) {
        int octets = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
