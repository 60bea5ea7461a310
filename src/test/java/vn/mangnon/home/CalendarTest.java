package vn.mangnon.home;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.home.CalendarText.Entry;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** A person's dues in her own calendar programme: by a secret address, and in a form such programmes read. */
@DatabaseTest
class CalendarTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private Browser huong;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        huong = month.as("huong.namhang");
    }

    @Test
    void itHoldsWhatIsOpenAndNothingElse() {
        month.begin();
        String feed = renewed();
        HttpResponse<String> answer = expect(200, new Browser(port).get(feed));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        List<Map<String, String>> events = events(answer.body());
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY"));
        assertThat(events).anySatisfy(event -> {
            assertThat(event)
                    .containsEntry("DTSTART;VALUE=DATE", "20240703")
                    .containsEntry("DTEND;VALUE=DATE", "20240704");
            assertThat(event.get("SUMMARY")).startsWith("Hạn nộp: Báo cáo kết quả");
            assertThat(event.get("DESCRIPTION")).contains("Ủy ban nhân dân huyện Mường Lằn", "trước ngày 03/7/2024");
        });
        assertThat(uids(feed)).as("the same each time").isEqualTo(uids(feed)).doesNotHaveDuplicates();
        month.submit("huong.namhang");
        assertThat(uids(feed)).hasSize(events.size() - 1);
    }

    @Test
    void anAddressThatIsGuessedRenewedOrRevokedIsNotThere() {
        String old = renewed();
        expect(200, new Browser(port).get(old));
        assertThat(huong.get("/my-reminders").body()).as("shown once").doesNotContain(old);
        String fresh = renewed();
        String nothing =
                text(expect(404, new Browser(port).get("/calendar/AAAA.ics")).body());
        assertThat(text(expect(404, new Browser(port).get(old)).body())).isEqualTo(nothing);
        expect(404, new Browser(port).get(fresh.replace(".ics", "x.ics")));
        expect(200, new Browser(port).get(fresh));
        expect(303, huong.post("/my-reminders/calendar/revocation"));
        assertThat(text(expect(404, new Browser(port).get(fresh)).body())).isEqualTo(nothing);
    }

    @Test
    void theDatabaseHasOnlyItsHashAndWhoHasLeftHasNone() {
        String feed = renewed();
        String secret = feed.replaceAll(".*/|\\.ics", "");
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from identity.calendar")
                        .query(Rows.of(String.class))
                        .list())
                .doesNotContain(secret);
        jdbc.sql("update identity.person set ended_on = '2024-06-01' where sign_in = 'huong.namhang'")
                .update();
        expect(404, new Browser(port).get(feed));
        jdbc.sql("update identity.person set ended_on = null where sign_in = 'huong.namhang'")
                .update();
    }

    @Test
    void linesAreFoldedBetweenCharactersAndMarksAreEscaped() {
        String summary = "Báo cáo kết quả; Tháng hành động vì trẻ em, năm 2024 \\ thị trấn ".repeat(4);
        String text = CalendarText.of(
                "Hạn nộp",
                List.of(new Entry("1", LocalDate.of(2024, 12, 31), summary, "một\nhai", "")),
                Instant.parse("2024-06-20T01:02:03Z"));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(events(text).getFirst())
                .containsEntry("SUMMARY", summary)
                .containsEntry("DESCRIPTION", "một\nhai")
                .containsEntry("DTSTAMP", "20240620T010203Z")
                .containsEntry("DTEND;VALUE=DATE", "20250101");
    }

    private List<String> uids(String feed) {
        return events(new Browser(port).get(feed).body()).stream()
                .map(event -> event.getOrDefault("UID", ""))
                .toList();
    }

    private String renewed() {
        return first(huong.post("/my-reminders/calendar").body(), "(/calendar/[\\w-]+\\.ics)");
    }

    /** The events of a calendar, read as RFC 5545 says: unfolded, each property unescaped. */
    private static List<Map<String, String>> events(String text) {
        List<Map<String, String>> events = new ArrayList<>();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty()) {
                events.getLast().put(line.substring(0, colon), unescaped(line.substring(colon + 1)));
            }
        }
        return events;
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escaped = value.charAt(i) == '\\' && i + 1 < value.length();
            char next = escaped ? value.charAt(++i) : value.charAt(i);
            plain.append(escaped && next == 'n' ? '\n' : next);
        }
        return plain.toString();
    }
}
