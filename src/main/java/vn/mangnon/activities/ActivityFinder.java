package vn.mangnon.activities;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Finder;
import vn.mangnon.shared.Found;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Wanted;

/** Finds work done by its title and note, or by the place where it was. */
@Component
class ActivityFinder implements Finder {
    private final JdbcClient jdbc;

    ActivityFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                with hit as (
                  (select a.*, case when a.words @@ :phrase::tsquery then 2 else 3 end as tier,
                          ts_rank_cd(a.words, :every::tsquery, 2) as rank
                   from activities.activity a
                   where a.words @@ :every::tsquery
                     and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                       or a.area_id in (select units.areas_within(:seenAreas))) limit :most)
                  union all
                  (select a.*, case when :rest = '' then 4 else 2 end,
                          case when :rest = '' then 0 else ts_rank_cd(a.words, :rest::tsquery, 2) end
                   from activities.activity a
                   where a.area_id = any (:places) and (:rest = '' or a.words @@ :rest::tsquery)
                     and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                       or a.area_id in (select units.areas_within(:seenAreas))) limit :most)
                )
                select distinct on (h.id) h.id, h.title, h.note, to_char(h.begins_on, 'DD/MM/YYYY') as day, o.name as body,
                       n.name as area, h.tier, h.rank
                from hit h join units.organization_latest o on o.id = h.organization_id
                join units.area_latest n on n.id = h.area_id
                where h.withdrawn_because is null
                order by h.id, h.tier, h.rank desc
                """)
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> new Found(
                        FoundKind.ACTIVITY,
                        Rows.uuid(row, "id"),
                        row.getString("title"),
                        row.getString("day") + " · " + row.getString("area") + " · " + row.getString("body"),
                        row.getString("note"),
                        "/activities/" + Rows.uuid(row, "id"),
                        row.getInt("tier"),
                        row.getDouble("rank")))
                .list();
    }
}
