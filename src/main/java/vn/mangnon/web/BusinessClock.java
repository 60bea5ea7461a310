package vn.mangnon.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Vietnam;

/**
 * What day it is for the work: for dues, periods and ages. Today, except in a demo, whose date is assumed, kept in the
 * database (so that every node has the same) and moved from its pages. Sign-in, sessions and seals never ask here.
 */
public class BusinessClock {
    private final Clock clock;
    private final JdbcClient jdbc;
    private final boolean demo;
    private final ApplicationEventPublisher events;

    /** A demo's day was moved: what otherwise happens as time goes by is to happen now. */
    public record Moved(LocalDate day) {}

    BusinessClock(Clock clock, JdbcClient jdbc, boolean demo, ApplicationEventPublisher events) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
        this.demo = demo;
    }

    public boolean demo() {
        return demo;
    }

    public LocalDate today() {
        return assumed().orElseGet(() -> LocalDate.now(clock.withZone(Vietnam.ZONE)));
    }

    /** The assumed day at the real time of day. */
    public Instant now() {
        Instant real = clock.instant();
        LocalTime time = LocalTime.ofInstant(real, Vietnam.ZONE);
        return assumed()
                .map(day -> ZonedDateTime.of(day, time, Vietnam.ZONE).toInstant())
                .orElse(real);
    }

    @Transactional
    public void assume(LocalDate day) {
        if (!demo) {
            throw new IllegalStateException("only a demo's date is assumed");
        }
        jdbc.sql("""
                insert into web.assumed_date (day) values (:day)
                on conflict (only_one) do update set day = excluded.day
                """).param("day", day).update();
        events.publishEvent(new Moved(day));
    }

    private Optional<LocalDate> assumed() {
        return demo
                ? jdbc.sql("select day from web.assumed_date")
                        .query(LocalDate.class)
                        .optional()
                : Optional.empty();
    }
}
