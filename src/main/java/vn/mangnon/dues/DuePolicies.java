package vn.mangnon.dues;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.dues.calendar.RestDay;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;

/** Decides how days count, for everybody: open dues move with each decision, and the journal says so. */
@Component
class DuePolicies {
    /** What the deeds about the calendar are noted under. */
    static final Ref CALENDAR = new Ref("calendar", new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final MoveDues moveDues;
    private final Journal journal;

    DuePolicies(JdbcClient jdbc, Calendars calendars, MoveDues moveDues, Journal journal) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.moveDues = moveDues;
        this.journal = journal;
    }

    /** Decides what "before a day" counts as. @return how many open dues moved */
    @Transactional
    public int beforeMeans(Actor actor, BeforePolicy policy) {
        jdbc.sql("update dues.policy set before_means = :policy")
                .param("policy", policy.name())
                .update();
        return decided(actor, "dues.deed.policy", Map.of("policy", policy.name()));
    }

    /** Decides from when on 24/11 is a holiday; in years already entered it is added by hand. */
    @Transactional
    public int cultureDay(Actor actor, Optional<LocalDate> from) {
        jdbc.sql("update dues.policy set culture_day_from = :from::date")
                .param("from", from.orElse(null))
                .update();
        return decided(actor, "dues.deed.culture-day", Map.of());
    }

    /** Enters a day of rest, or a weekend day worked in exchange; the same day once more puts it right. */
    @Transactional
    public int enter(Actor actor, RestDay day) {
        keep(day.day().getYear());
        jdbc.sql("""
                insert into dues.rest_day (day, name, works, firm) values (:day, :name, :works, :firm)
                on conflict (day) do update set name = excluded.name, works = excluded.works, firm = excluded.firm
                """)
                .param("day", day.day())
                .param("name", day.name())
                .param("works", day.works())
                .param("firm", day.firm())
                .update();
        return decided(actor, "dues.deed.holiday", Map.of("day", day.day().toString()));
    }

    @Transactional
    public int remove(Actor actor, LocalDate day) {
        keep(day.getYear());
        jdbc.sql("delete from dues.rest_day where day = :day").param("day", day).update();
        return decided(actor, "dues.deed.holiday-removed", Map.of("day", day.toString()));
    }

    /** The year is as a decision says: what stands in it is firm. */
    @Transactional
    public int confirm(Actor actor, int year, String source) {
        keep(year);
        jdbc.sql("update dues.rest_year set source = :source where year = :year")
                .param("source", source)
                .param("year", year)
                .update();
        jdbc.sql("update dues.rest_day set firm = true where extract(year from day) = :year")
                .param("year", year)
                .update();
        return decided(actor, "dues.deed.holidays-confirmed", Map.of("year", year));
    }

    /** From now on the year is what is entered, beginning with what the law lets us reckon. */
    private void keep(int year) {
        Calendars.Year known = calendars.year(year);
        int begun = jdbc.sql("insert into dues.rest_year (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
        if (begun == 1) {
            jdbc.sql("""
                    insert into dues.rest_day (day, name, works, firm)
                    select * from unnest(:days::date[], :names::text[], :works::boolean[], :firm::boolean[])
                    """)
                    .param(
                            "days",
                            known.days().stream()
                                    .map(day -> day.day().toString())
                                    .toArray(String[]::new))
                    .param("names", known.days().stream().map(RestDay::name).toArray(String[]::new))
                    .param("works", known.days().stream().map(RestDay::works).toArray(Boolean[]::new))
                    .param("firm", known.days().stream().map(RestDay::firm).toArray(Boolean[]::new))
                    .update();
        }
    }

    private int decided(Actor actor, String verb, Map<String, ?> details) {
        jdbc.sql("update dues.policy set calendar_version = calendar_version + 1")
                .update();
        int moved = moveDues.move(actor);
        journal.note(actor, verb, CALENDAR, details);
        return moved;
    }
}
