package vn.mangnon.reporting.overview;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.units.Line;

/** What stands on the overviews: settings of the whole installation. */
@Component
public class Overviews {
    private final JdbcClient jdbc;
    private final Journal journal;

    Overviews(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Unscoped("settings for everybody")
    @Transactional(readOnly = true)
    public Overview of(Line line, Role role) {
        return jdbc.sql("""
                select id, indicators, version from reporting.overview where line = :line and role = :role
                """)
                .param("line", line.name())
                .param("role", role.name())
                .query((row, number) -> new Overview(
                        new Id<>(Rows.uuid(row, "id")),
                        line,
                        role,
                        List.of((String[]) row.getArray("indicators").getArray()),
                        row.getInt("version")))
                .single();
    }

    /** @param changed with the version it was changed from */
    @Transactional
    public void change(Actor actor, Overview changed) {
        int rows = jdbc.sql("""
                update reporting.overview set indicators = :indicators, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", changed.id().value())
                .param("indicators", changed.indicators().toArray(String[]::new))
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new Stale();
        }
        journal.note(actor, "reporting.deed.overview-changed", Ref.of(Overview.KIND, changed.id()), Map.of());
    }
}
