package vn.mangnon.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.dues.calendar.HolidaysOfLaw;
import vn.mangnon.dues.calendar.RestDay;
import vn.mangnon.shared.Unscoped;

/** The holidays of each year: as somebody decided, else as the law lets them be reckoned. */
@Component
public class Calendars {
    private static final String NO_RECORD = "the calendar is everybody's";
    /** The years that dues are laid out in. */
    static final int FIRST = 2015;

    static final int LAST = 2060;

    private final JdbcClient jdbc;

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param source the decision it was entered from, where the year was looked at */
    public record Year(int year, Optional<String> source, List<RestDay> days) {}

    /** All the years that dues are laid out in. */
    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public Holidays holidays() {
        Set<Integer> kept = new HashSet<>(jdbc.sql("select year from dues.rest_year")
                .query(Rows.of(Integer.class))
                .list());
        List<RestDay> days = new ArrayList<>(jdbc.sql("select day, name, works, firm from dues.rest_day")
                .query(Rows.of(RestDay.class))
                .list());
        Optional<LocalDate> cultureDayFrom = cultureDayFrom();
        for (int year = FIRST; year <= LAST; year++) {
            if (!kept.contains(year)) {
                days.addAll(HolidaysOfLaw.of(year, cultureDayFrom));
            }
        }
        return new Holidays(days);
    }

    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public Year year(int year) {
        Optional<String> source = jdbc.sql("select source from dues.rest_year where year = :year")
                .param("year", year)
                .query(Rows.of(String.class))
                .optional();
        List<RestDay> days = source.isEmpty()
                ? HolidaysOfLaw.of(year, cultureDayFrom())
                : jdbc.sql("""
                        select day, name, works, firm from dues.rest_day
                        where extract(year from day) = :year order by day
                        """)
                        .param("year", year)
                        .query(Rows.of(RestDay.class))
                        .list();
        return new Year(year, source, days);
    }

    /** How printed days come to instants, as things stand. */
    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public Reckoning reckoning() {
        return new Reckoning(beforePolicy(), holidays());
    }

    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public BeforePolicy beforePolicy() {
        return BeforePolicy.valueOf(jdbc.sql("select before_means from dues.policy")
                .query(String.class)
                .single());
    }

    /** From when on 24/11 is a holiday, if it is one. */
    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public Optional<LocalDate> cultureDayFrom() {
        return jdbc.sql("select culture_day_from from dues.policy")
                .query((row, number) -> Rows.findDay(row, "culture_day_from"))
                .single();
    }

    /** Another number than before whenever holidays, regimes or what "before" means have changed. */
    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public int version() {
        return jdbc.sql("select calendar_version from dues.policy")
                .query(Integer.class)
                .single();
    }
}
