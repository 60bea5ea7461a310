package vn.mangnon.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.casework.CaseClocks.Running;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Calendars;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.dues.Owing.Need;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** The clocks of cases: how long is data, by province and day; what runs is owed by whoever answers, known to few. */
@Component
class Clocks {
    static final String KIND = "case-clock";
    private static final String MOVED = "casework.clock.moved";

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Organizations organizations;
    private final OweDues oweDues;
    private final Dues dues;

    Clocks(JdbcClient jdbc, Calendars calendars, Organizations organizations, OweDues oweDues, Dues dues) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.organizations = organizations;
        this.oweDues = oweDues;
        this.dues = dues;
    }

    enum Unit {
        /** by the clock, nights and holidays included */
        HOURS,
        WORKING_DAYS,
        DAYS
    }

    record Rule(UUID id, int amount, Unit unit, String clause) {}

    @Transactional(readOnly = true)
    public CaseClocks of(Case file) {
        return new CaseClocks(jdbc.sql("""
                select id, code, started_at, until, stopped_at from casework.running where case_id = :id order by until, id
                """)
                .param("id", file.id().value())
                .query((row, number) -> new Running(
                        Rows.uuid(row, "id"),
                        CaseClock.valueOf(row.getString("code")),
                        Rows.instant(row, "started_at"),
                        Rows.instant(row, "until"),
                        Rows.findInstant(row, "stopped_at")))
                .list());
    }

    /** Starts what runs in the state a case is in now and is not running, stops what runs no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Actor actor, Case file, Instant now) {
        CaseClocks clocks = of(file);
        for (CaseClock clock : CaseClock.ofStates()) {
            boolean runs = clock.runsIn(file.state());
            if (runs && clocks.running(clock).isEmpty()) {
                start(actor, file, clock, clock == CaseClock.EMERGENCY ? file.receivedAt() : now, now);
            } else if (!runs) {
                stop(actor, file, clock, now);
            }
        }
    }

    /** @param since from when it counts */
    @Transactional(propagation = Propagation.MANDATORY)
    void start(Actor actor, Case file, CaseClock clock, Instant since, Instant now) {
        Rule rule = rule(clock, file.happened(), day(since));
        Running running = new Running(Id.uuid(), clock, since, until(rule, since), Optional.empty());
        jdbc.sql("""
                insert into casework.running (id, case_id, code, clock_id, started_at, until)
                values (:id, :case, :code, :rule, :since, :until)
                """)
                .param("id", running.id())
                .param("case", file.id().value())
                .param("code", clock.name())
                .param("rule", rule.id)
                .param("since", Rows.utc(since))
                .param("until", Rows.utc(running.until()))
                .update();
        oweDues.owe(Optional.of(actor), List.of(owing(file, running, now)), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void stop(Actor actor, Case file, CaseClock clock, Instant now) {
        of(file).running(clock).ifPresent(running -> {
            jdbc.sql("update casework.running set stopped_at = :now where id = :id")
                    .param("now", Rows.utc(now))
                    .param("id", running.id())
                    .update();
            dues.settleAll(actor, new Ref(KIND, running.id()), file.ref(), now);
        });
    }

    /** Whoever answers for the case now owes what runs, by the same moments; who shall know of it, knows. */
    @Transactional(propagation = Propagation.MANDATORY)
    void layOut(Actor actor, Case file, Instant now) {
        for (Running running : of(file).running()) {
            Owing owing = owing(file, running, now);
            oweDues.owe(Optional.of(actor), List.of(owing), now);
            oweDues.endOthers(Optional.of(actor), owing.subject(), List.of(owing), MOVED);
        }
    }

    private Rule rule(CaseClock clock, UUID area, LocalDate day) {
        return jdbc.sql("""
                select k.id, k.amount, k.unit, k.clause from casework.clock k
                where k.code = :code and :day between coalesce(k.valid_from, :day) and coalesce(k.valid_to, :day)
                  and (k.area_id is null or exists (select from units.area_reach r where r.root_id = k.area_id
                                                      and r.area_id = :area and r.during @> :day))
                order by k.area_id is null, k.amount limit 1
                """)
                .param("code", clock.name())
                .param("day", day)
                .param("area", area)
                .query(Rows.of(Rule.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Instant until(Rule rule, Instant since) {
        LocalDate from = day(since);
        return switch (rule.unit) {
            case HOURS -> since.plusSeconds(3600L * rule.amount);
            case WORKING_DAYS -> end(calendars.holidays().plusWorking(from, rule.amount));
            case DAYS -> end(from.plusDays(rule.amount).minusDays(1));
        };
    }

    private Owing owing(Case file, Running running, Instant now) {
        UUID debtor = running.clock() == CaseClock.ACCEPTANCE
                ? file.handingTo().orElseThrow(NotFound::new)
                : file.accountable();
        UUID creditor = running.clock() == CaseClock.ACCEPTANCE ? file.accountable() : above(debtor, day(now));
        LocalDate last = day(running.until().minusNanos(1));
        LocalDate first = day(running.started()).isAfter(last) ? last : day(running.started());
        return new Owing(
                        Due.Kind.CASE,
                        new Ref(KIND, running.id()),
                        rule(running.clock(), file.happened(), day(running.started())).clause,
                        List.of(new Debtor(debtor, Optional.empty())),
                        creditor,
                        new Occurrence("once", new Period(first, last), last),
                        Operator.BY,
                        false,
                        false)
                .by(running.until())
                .knownTo(new Need(
                        Role.CASEWORKER,
                        Stream.concat(Stream.of(file.accountable(), creditor), file.handingTo().stream())
                                .distinct()
                                .toList()));
    }

    private UUID above(UUID body, LocalDate day) {
        return organizations
                .above(new Id<>(body), day)
                .map(Organization::id)
                .map(Id::value)
                .orElse(body);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Vietnam.ZONE).toLocalDate();
    }
}
