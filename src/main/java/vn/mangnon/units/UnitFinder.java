package vn.mangnon.units;

import java.util.ArrayList;
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

/** Finds areas and bodies of the reader's own parts of the trees by any name they ever had. */
@Component
class UnitFinder implements Finder {
    private final JdbcClient jdbc;

    UnitFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Scope scope, Wanted wanted) {
        List<Found> found = new ArrayList<>(areas(scope, wanted));
        found.addAll(organizations(scope, wanted));
        return found;
    }

    /** A former area says what it went into; what a named area went into is found with it. */
    private List<Found> areas(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                with named (area_id, tier, rank) as (
                  select area_id, 1, ts_rank_cd(words, :every::tsquery, 2) from units.area_name where words @@ :every::tsquery
                  union all
                  select area_id, 1, ts_rank_cd(words, :every::tsquery, 2) from units.area_alias where words @@ :every::tsquery
                  union all
                  select unnest(:places::uuid[]), 4, 0 where :rest = ''
                ), seen (area_id) as materialized (
                  select units.areas_within(:seenAreas)
                  union
                  select o.area_id from units.organization o
                  where o.id in (select units.organizations_within(:seenOrganizations))
                )
                select distinct on (a.id) a.id, a.name, to_char(a.valid_to, 'DD/MM/YYYY') as until,
                       (select string_agg(l.name, '; ' order by l.name) from units.succession s
                        join units.area_latest l on l.id = s.successor_id where s.predecessor_id = a.id) as successors,
                       a.id in (select units.areas_within(:seenAreas)) as page, n.tier, n.rank
                from named n join seen on seen.area_id = n.area_id join units.area_latest a on a.id = n.area_id
                order by a.id, n.tier, n.rank desc limit :most
                """)
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> new Found(
                        FoundKind.AREA,
                        Rows.uuid(row, "id"),
                        row.getString("name"),
                        former(row.getString("until"), row.getString("successors")),
                        "",
                        row.getBoolean("page") ? "/areas/" + Rows.uuid(row, "id") : "",
                        row.getInt("tier"),
                        row.getDouble("rank")))
                .list();
    }

    private static String former(
            @org.jspecify.annotations.Nullable String until, @org.jspecify.annotations.Nullable String successors) {
        return (until == null ? "" : "… – " + until) + (successors == null ? "" : " → " + successors);
    }

    private List<Found> organizations(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                with named (organization_id, rank) as (
                  select organization_id, ts_rank_cd(words, :every::tsquery, 2) from units.organization_name
                  where words @@ :every::tsquery
                  union all
                  select organization_id, ts_rank_cd(words, :every::tsquery, 2) from units.organization_alias
                  where words @@ :every::tsquery
                ), seen (id) as materialized (
                  select units.organizations_within(:seenOrganizations)
                  union
                  select r.root_id from units.organization_reach r where r.organization_id = any (:seenOrganizations)
                )
                select distinct on (o.id) o.id, o.name, l.name as area, to_char(o.valid_to, 'DD/MM/YYYY') as until, n.rank,
                       o.id in (select units.organizations_within(:seenOrganizations)) as page
                from named n join seen on seen.id = n.organization_id
                join units.organization_latest o on o.id = n.organization_id
                join units.area_latest l on l.id = o.area_id
                order by o.id, n.rank desc limit :most
                """)
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> new Found(
                        FoundKind.ORGANIZATION,
                        Rows.uuid(row, "id"),
                        row.getString("name"),
                        (row.getString("area") + " " + former(row.getString("until"), null)).strip(),
                        "",
                        row.getBoolean("page") ? "/organizations/" + Rows.uuid(row, "id") : "",
                        Found.TITLE,
                        row.getDouble("rank")))
                .list();
    }
}
