package vn.mangnon.reporting.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.regimes.ReportRegime.Level;

/** Which bodies a level of a regime covers on a day, to whom each owes, and the board it goes through. */
@Component
public class CoveredBodies {
    private final JdbcClient jdbc;

    CoveredBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A body, to whom it owes, and the board that follows it for that one. */
    public record Covered(UUID debtor, String name, UUID creditor, Optional<UUID> via) {}

    /** Bodies in whose line nobody stands above are left out: they owe to nobody. */
    @Transactional(readOnly = true)
    public List<Covered> on(ReportRegime regime, Level level, LocalDate day) {
        return jdbc.sql("""
                select o.id as debtor, o.name, coalesce(:creditor::uuid, p.parent_id) as creditor, f.board_id
                from units.organization_latest o
                join units.area a on a.id = o.area_id
                join units.organization w on w.id = :owner
                left join units.organization_parent p on p.organization_id = o.id and p.during @> :day
                left join lateral (select x.board_id from units.following x join units.organization b on b.id = x.board_id
                                   where x.followed_id = o.id and x.during @> :day
                                     and b.body_id = coalesce(:creditor::uuid, p.parent_id) limit 1) f on true
                where o.line = :line and a.level = :level and o.body_id is null
                  and o.kind in ('PEOPLES_COMMITTEE', 'UNION', 'COUNCIL', 'SCHOOL', 'FUND')
                  and coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                  and o.area_id in (select r.area_id from units.area_reach r
                                    where r.root_id = w.area_id and r.during @> :day)
                  and coalesce(:creditor::uuid, p.parent_id) is not null
                  and coalesce(:creditor::uuid, p.parent_id) <> o.id
                order by o.name collate "vi-x-icu"
                """)
                .param("creditor", level.creditor().orElse(null))
                .param("owner", regime.organization())
                .param("line", level.line().name())
                .param("level", level.level().name())
                .param("day", day)
                .query((row, number) -> new Covered(
                        Rows.uuid(row, "debtor"),
                        row.getString("name"),
                        Rows.uuid(row, "creditor"),
                        Rows.findUuid(row, "board_id")))
                .list();
    }
}
