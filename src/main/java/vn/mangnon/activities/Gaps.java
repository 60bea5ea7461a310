package vn.mangnon.activities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Activities.Listed;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** Records of a body and its boards that lack what their kinds ask for on their day. */
@Component
public class Gaps {
    private static final String WITH_GAPS = """
            with money as (
              select q.kind, q.code, q.valid_from, q.valid_to
              from activities.quantity q where q.indicator = any (:money)
            ), own as (
              select a.id, a.begins_on, a.title, a.organization_id, a.area_id,
                exists (select from activities.activity_kind k join money q on q.kind = k.kind
                        where k.activity_id = a.id
                          and a.begins_on between coalesce(q.valid_from, '-infinity') and coalesce(q.valid_to, 'infinity'))
                  and not exists (select from activities.cost c where c.activity_id = a.id)
                  and not exists (select from activities.figure f join money q on q.kind = f.kind and q.code = f.quantity
                                  where f.activity_id = a.id) as no_cost,
                exists (select from activities.activity_kind k
                        join activities.quantity q on q.kind = k.kind and q.fallback = 'ATTENDANCE'
                        where k.activity_id = a.id
                          and a.begins_on between coalesce(q.valid_from, '-infinity') and coalesce(q.valid_to, 'infinity')
                          and not exists (select from activities.figure f
                                          where f.activity_id = a.id and f.kind = q.kind and f.quantity = q.code))
                  and not exists (select from activities.attendance t
                                  where t.activity_id = a.id and t.cell_id = 0 and t.children is not null) as no_attendance
              from activities.activity a join units.organization o on o.id = a.organization_id
              where (o.id = :body or o.body_id = :body) and a.begins_on between :first and :last and a.withdrawn_because is null
                and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                  or a.area_id in (select units.areas_within(:seenAreas)))
            )
            """;

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Gaps(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** How many records have each gap, of how many in all. */
    public record Counts(long records, long noCost, long noAttendance) {
        public long of(Gap gap) {
            return switch (gap) {
                case COST -> noCost;
                case ATTENDANCE -> noAttendance;
            };
        }
    }

    @Transactional(readOnly = true)
    public Counts count(Scope scope, UUID body, Period days) {
        return jdbc.sql(WITH_GAPS + """
                select count(*) as records, count(*) filter (where no_cost) as no_cost,
                       count(*) filter (where no_attendance) as no_attendance
                from own
                """)
                .params(parameters(body, days))
                .params(scope.parameters())
                .query(Rows.of(Counts.class))
                .single();
    }

    /** Those with a gap, the newest first. */
    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope, UUID body, Gap gap, Period days, int most) {
        return jdbc.sql(WITH_GAPS + """
                select w.id, w.begins_on, w.title, o.name as organization, n.name as area, t.children::bigint,
                       array(select k.kind from activities.activity_kind k where k.activity_id = w.id) as kinds,
                       false as withdrawn
                from own w
                join units.organization_latest o on o.id = w.organization_id
                join units.area_latest n on n.id = w.area_id
                left join activities.attendance t on t.activity_id = w.id and t.cell_id = 0
                where case :gap when 'COST' then w.no_cost else w.no_attendance end
                order by w.begins_on desc, w.id desc limit :most
                """)
                .params(parameters(body, days))
                .params(scope.parameters())
                .param("gap", gap.name())
                .param("most", most)
                .query(Rows.of(Listed.class))
                .list();
    }

    private Map<String, Object> parameters(UUID body, Period days) {
        String[] money = indicators.all().values().stream()
                .filter(indicator -> indicator.valueKind() == ValueKind.MONEY)
                .map(Indicator::code)
                .toArray(String[]::new);
        return Map.of("money", money, "body", body, "first", days.first(), "last", days.last());
    }
}
