package vn.mangnon.measures;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** The ledger's own rows, one by one as they are read. */
@Component
public class ExtractMeasures {
    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;

    ExtractMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A figure of one record. */
    public record Row(
            LocalDate happenedOn,
            String indicator,
            String name,
            String unit,
            String area,
            String areaCode,
            String organization,
            long quantity,
            String status,
            String source,
            UUID record) {}

    /** Takes each row. */
    public interface Taker {
        void take(Row row) throws IOException;
    }

    /** Whole figures as of now, at or below an area, the earliest first. @param indicators of these; of all where empty */
    @Transactional(readOnly = true)
    public void each(Scope scope, UUID area, Period period, Collection<String> indicators, Taker taker)
            throws IOException {
        try {
            jdbc.sql("""
                    with place as (select id, name, code from units.area_latest
                      where id in (select area_id from units.area_reach where root_id = :area)),
                    body as (select id, name from units.organization_latest
                      where id in (select distinct organization_id from measures.measure
                                   where happened_on between :first and :last))
                    select m.happened_on, m.indicator, i.name_vi, i.unit_vi, n.name as area, n.code as area_code,
                           o.name as organization, m.quantity, m.status, coalesce(s.name_vi, '') as source, m.record_id
                    from units.area_reach r
                    join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
                    join measures.indicator i on i.code = m.indicator
                    join place n on n.id = m.area_id
                    join body o on o.id = m.organization_id
                    left join measures.source s on s.code = m.source
                    where r.root_id = :area and m.happened_on between :first and :last
                      and m.cell_id = 0 and m.retracted is null
                      and (cardinality(:indicators::text[]) = 0 or m.indicator = any (:indicators))
                      and (m.organization_id in (select units.organizations_within(:seenOrganizations))
                        or m.area_id in (select units.areas_within(:seenAreas)))
                    order by m.happened_on, m.id
                    """)
                    .params(scope.parameters())
                    .param("area", area)
                    .param("first", period.first())
                    .param("last", period.last())
                    .param("indicators", indicators.toArray(String[]::new))
                    .withFetchSize(AT_A_TIME)
                    .query((ResultSet row) -> take(taker, row));
        } catch (java.io.UncheckedIOException goneAway) {
            throw goneAway.getCause();
        }
    }

    private static void take(Taker taker, ResultSet row) throws SQLException {
        try {
            taker.take(new Row(
                    Rows.day(row, "happened_on"),
                    row.getString("indicator"),
                    row.getString("name_vi"),
                    row.getString("unit_vi"),
                    row.getString("area"),
                    row.getString("area_code"),
                    row.getString("organization"),
                    row.getLong("quantity"),
                    row.getString("status"),
                    row.getString("source"),
                    Rows.uuid(row, "record_id")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
