package vn.mangnon.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.AsSystem;
import vn.mangnon.database.Rows;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.BusinessClock;

/**
 * A clock that ran out is told within the minute, nights and holidays included: to who answers, and up the line to the
 * caseworkers of every body above, the province's among them. Told once, by whichever node comes first.
 */
@Component
public class TellRunOut {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final AsSystem asSystem;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    TellRunOut(
            JdbcClient jdbc, AsSystem asSystem, Notices notices, BusinessClock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.asSystem = asSystem;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record RanOut(UUID listener, boolean answers, UUID id, String code, String commune) {}

    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    @EventListener(BusinessClock.Moved.class)
    public void round() {
        Instant now = clock.now();
        transaction.executeWithoutResult(status -> asSystem.run(() -> tell(now)));
    }

    private void tell(Instant now) {
        for (RanOut one : ranOut(now)) {
            notices.tellHolding(
                    Role.CASEWORKER,
                    one.listener,
                    now.atZone(Vietnam.ZONE).toLocalDate(),
                    "casework.notice.ran-out",
                    new Ref(Case.KIND, one.id),
                    one.answers ? "/cases/" + one.id : "/cases/below",
                    one.code,
                    one.commune);
        }
    }

    private List<RanOut> ranOut(Instant now) {
        return jdbc.sql("""
                with recursive open as (
                  select r.id, c.id as case_id, c.code, c.happened_area_id,
                         case when r.code = 'ACCEPTANCE' then c.handing_to_id else c.accountable_id end as answers
                  from casework.running r join casework.case_file c on c.id = r.case_id
                  where r.stopped_at is null and r.until <= :now
                    and not exists (select from casework.told t where t.running_id = r.id)
                  order by r.until limit :most),
                up as (
                  select o.id, o.answers as body from open o
                  union
                  select u.id, p.parent_id from up u
                  join units.organization_parent p on p.organization_id = u.body and p.during @> :today),
                told as (
                  insert into casework.told (running_id, organization_id, told_at)
                  select u.id, u.body, :now from up u on conflict do nothing
                  returning running_id, organization_id)
                select t.organization_id as listener, t.organization_id = o.answers as answers, o.case_id as id, o.code, n.name as commune
                from told t join open o on o.id = t.running_id
                join units.area_name n on n.area_id = o.happened_area_id and n.during @> :today
                """)
                .param("now", Rows.utc(now))
                .param("today", now.atZone(Vietnam.ZONE).toLocalDate())
                .param("most", AT_ONCE)
                .query(Rows.of(RanOut.class))
                .list();
    }
}
