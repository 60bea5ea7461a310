package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.BusinessClock;

/**
 * Reminds whoever answers before, on and after the last day, and tells the superior of what stays late. Any node may: what was
 * told is a row, written in the transaction of the telling, so that it is told once. Of several steps gone by at once (the
 * machine was off, a demo's day was moved) only the latest is told; steps from before the due was made are not. What only few
 * may know of its own module tells them. An urgent
 * report that nobody acknowledged in its hours is told the superior at once.
 */
@Component
public class RemindDebtors {
    private static final int AT_ONCE = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Open dues near their last day, with what the creditor's body decided. */
    private static final String OPEN = """
            with open as (
              select d.id, d.kind, l.last_day, m.days, d.creditor_id,
                     case when d.kind = 'URGENT' and greatest(d.due_at, d.extended_until) <= :now then 0
                          else m.escalate_after end as escalate_after, r.organization_id as answering
              from dues.due d
              join units.organization c on c.id = d.creditor_id
              join dues.responsibility r on r.due_id = d.id and r.during @> :now
              cross join lateral (select ((greatest(d.due_at, d.extended_until) - interval '1 microsecond')
                                          at time zone :zone)::date as last_day) l
              cross join lateral (select n.days, n.escalate_after from dues.reminding n
                                  where n.body_id = coalesce(c.body_id, c.id) or n.body_id is null
                                  order by n.body_id nulls last limit 1) m
              where d.settled_at is null and d.ended_because is null and not d.provisional and d.role_needed is null
                and d.due_at < :now + interval '100 days')
            """;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    RemindDebtors(JdbcClient jdbc, Notices notices, BusinessClock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record Told(UUID dueId, Due.Kind kind, LocalDate lastDay, UUID listener, String name) {}

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    @EventListener(BusinessClock.Moved.class)
    public void round() {
        int told = AT_ONCE;
        while (told == AT_ONCE) {
            told = transaction.execute(status -> remind(clock.now(), clock.today()));
        }
        told = AT_ONCE;
        while (told == AT_ONCE) {
            told = transaction.execute(status -> escalate(clock.now(), clock.today()));
        }
    }

    private int remind(Instant now, LocalDate today) {
        List<Told> reminded = told(OPEN + """
                , reminded as (
                  insert into dues.reminder (due_id, last_day, step, reminded_at)
                  select o.id, o.last_day, s.step, :now from open o
                  cross join lateral (select max(day) as step from unnest(o.days) day where o.last_day + day <= :today) s
                  where s.step is not null and o.last_day > :today - 100
                    and o.last_day + s.step >= (select (min(lower(b.during)) at time zone :zone)::date
                                                from dues.responsibility b where b.due_id = o.id)
                    and not exists (select from dues.reminder t
                                    where t.due_id = o.id and t.last_day = o.last_day and t.step >= s.step)
                  order by o.id limit :most
                  on conflict do nothing
                  returning due_id)
                select o.id as due_id, o.kind, o.last_day, o.answering as listener, c.name
                from reminded r join open o on o.id = r.due_id join units.organization_latest c on c.id = o.creditor_id
                """, now, today);
        reminded.forEach(one -> {
            long days = ChronoUnit.DAYS.between(today, one.lastDay);
            String sentence = days > 0
                    ? "dues.notice.remind-before."
                    : days == 0 ? "dues.notice.remind-on." : "dues.notice.remind-after.";
            notices.tell(
                    one.listener,
                    today,
                    sentence + one.kind,
                    new Ref("due", one.dueId),
                    "/dues/" + one.dueId,
                    one.name,
                    DAY.format(one.lastDay),
                    Math.abs(days));
        });
        return reminded.size();
    }

    private int escalate(Instant now, LocalDate today) {
        List<Told> escalated = told(OPEN + """
                , escalated as (
                  insert into dues.escalation (due_id, last_day, superior_id, told_at)
                  select o.id, o.last_day,
                         coalesce((select p.parent_id from units.organization_parent p
                                   where p.organization_id = o.answering and p.during @> :today), o.creditor_id), :now
                  from open o
                  where o.last_day + o.escalate_after <= :today
                    and not exists (select from dues.escalation e where e.due_id = o.id and e.last_day = o.last_day)
                  order by o.id limit :most
                  on conflict do nothing
                  returning due_id, superior_id)
                select o.id as due_id, o.kind, o.last_day, e.superior_id as listener, a.name
                from escalated e join open o on o.id = e.due_id join units.organization_latest a on a.id = o.answering
                """, now, today);
        escalated.forEach(one -> notices.tellLeaders(
                one.listener,
                today,
                "dues.notice.escalated." + one.kind,
                new Ref("due", one.dueId),
                "/dues/" + one.dueId,
                one.name,
                DAY.format(one.lastDay),
                ChronoUnit.DAYS.between(one.lastDay, today)));
        return escalated.size();
    }

    private List<Told> told(String sql, Instant now, LocalDate today) {
        return jdbc.sql(sql)
                .param("now", Rows.utc(now))
                .param("today", today)
                .param("zone", Vietnam.ZONE.getId())
                .param("most", AT_ONCE)
                .query(Rows.of(Told.class))
                .list();
    }
}
