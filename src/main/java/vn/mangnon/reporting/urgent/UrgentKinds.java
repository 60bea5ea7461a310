package vn.mangnon.reporting.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Stale;

/** The kinds of urgent reports, which an administrator looks after; what they are is no secret. */
@Component
class UrgentKinds {
    /** What the journal knows these settings by. */
    private static final Ref SETTINGS = new Ref("urgent-kind", new UUID(0, 9301));

    private final JdbcClient jdbc;
    private final Journal journal;

    UrgentKinds(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<UrgentKind> all() {
        return jdbc.sql("""
                select code, name, hours, levels, also, source, active, version from reporting.urgent_kind
                order by not active, name collate "vi-x-icu"
                """).query(UrgentKinds::kind).list();
    }

    @Transactional(readOnly = true)
    UrgentKind require(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A new one, or another way of an old one; what was sent before keeps whom it was sent to. */
    @Transactional
    void save(Actor actor, UrgentKind kind) {
        int saved = jdbc.sql("""
                insert into reporting.urgent_kind (code, name, hours, levels, also, source, active)
                values (:code, :name, :hours, :levels, :also::uuid[], :source, :active)
                on conflict (code) do update
                set name = excluded.name, hours = excluded.hours, levels = excluded.levels, also = excluded.also,
                    source = excluded.source, active = excluded.active, version = urgent_kind.version + 1
                where urgent_kind.version = :version
                """)
                .param("code", kind.code())
                .param("name", kind.name())
                .param("hours", kind.hours())
                .param("levels", kind.levels())
                .param("also", kind.also().toArray(UUID[]::new))
                .param("source", kind.source())
                .param("active", kind.active())
                .param("version", kind.version())
                .update();
        if (saved == 0) {
            throw new Stale();
        }
        journal.note(actor, "reporting.urgent.deed.kind", SETTINGS, Map.of("kind", kind.code()));
    }

    private static UrgentKind kind(ResultSet row, int number) throws SQLException {
        return new UrgentKind(
                row.getString("code"),
                row.getString("name"),
                row.getInt("hours"),
                row.getInt("levels"),
                Set.of((UUID[]) row.getArray("also").getArray()),
                row.getString("source"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
