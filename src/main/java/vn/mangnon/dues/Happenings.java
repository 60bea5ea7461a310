package vn.mangnon.dues;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Happening.What;

/** A due's whole story: who answered when, reminders, urgings, what was told upwards, more time asked for. */
@Component
class Happenings {
    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to now, the newest first. */
    @Transactional(readOnly = true)
    public List<Happening> of(Due due, Instant now) {
        return jdbc.sql("""
                select h.at, h.what, coalesce(o.name, '') as name, h.text, h.day, h.number
                from (
                  select lower(during) as at, 'ANSWERS' as what, organization_id, '' as text, null::date as day, 0 as number
                  from dues.responsibility where due_id = :due
                  union all
                  select reminded_at, 'REMINDED', null, '', last_day, step from dues.reminder where due_id = :due
                  union all
                  select urged_at, 'URGED', null, message, null, 0 from dues.urging where due_id = :due
                  union all
                  select told_at, 'ESCALATED', superior_id, '', last_day, 0 from dues.escalation where due_id = :due
                  union all
                  select asked_at, case when asked_at >= was_until then 'ASKED_LATE' else 'ASKED' end, null, reason,
                         wished_for, 0
                  from dues.extension where due_id = :due
                  union all
                  select decided_at, case when granted_until is null then 'REFUSED' else 'GRANTED' end, null, answer,
                         ((granted_until - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date, 0
                  from dues.extension where due_id = :due and decided_at is not null
                  union all
                  select settled_at, 'SETTLED', null, '', null, 0 from dues.due where id = :due and settled_at is not null
                ) h left join units.organization_latest o on o.id = h.organization_id
                where h.at <= :now
                order by h.at desc, h.what
                """)
                .param("due", due.id().value())
                .param("now", Rows.utc(now))
                .query((row, number) -> new Happening(
                        Rows.instant(row, "at"),
                        What.valueOf(row.getString("what")),
                        row.getString("name"),
                        row.getString("text"),
                        Rows.findDay(row, "day"),
                        row.getInt("number")))
                .list();
    }
}
