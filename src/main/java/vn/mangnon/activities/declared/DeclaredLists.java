package vn.mangnon.activities.declared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Scope;

/** Declared figures in a list, and what one of them said over time. */
@Component
public class DeclaredLists {
    private final JdbcClient jdbc;

    DeclaredLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a list. */
    public record Listed(
            UUID id, String indicator, String area, LocalDate firstDay, LocalDate lastDay, String status, long amount) {}

    /** What it said once. */
    public record Turn(int turn, String status, long amount, String source, Instant at) {}

    /** What the reader may see, the newest days first. */
    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope, int most) {
        return jdbc.sql("""
                select d.id, d.indicator, n.name as area, d.first_day, d.last_day, d.status, a.amount
                from activities.declared d
                join units.area_latest n on n.id = d.area_id
                join activities.declared_amount a on a.declared_id = d.id and a.cell_id = 0
                where d.withdrawn_because is null
                  and (d.organization_id in (select units.organizations_within(:seenOrganizations))
                    or d.area_id in (select units.areas_within(:seenAreas)))
                order by d.last_day desc, d.indicator, d.id limit :most
                """)
                .params(scope.parameters())
                .param("most", most)
                .query(Rows.of(Listed.class))
                .list();
    }

    /** What it said, the latest first. */
    @Transactional(readOnly = true)
    public List<Turn> turns(DeclaredFigure figure) {
        return jdbc.sql("""
                select turn, status, amount, source, at from activities.declared_turn where declared_id = :id order by turn desc
                """)
                .param("id", figure.id().value())
                .query((row, number) -> new Turn(
                        row.getInt("turn"),
                        row.getString("status"),
                        row.getLong("amount"),
                        row.getString("source"),
                        Rows.instant(row, "at")))
                .list();
    }
}
