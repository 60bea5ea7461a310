package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.dues.Regime.OnHoliday;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Stale;
import vn.mangnon.shared.Unscoped;

/** The reporting regimes, which an administrator looks after. */
@Component
public class Regimes {
    private static final TypeReference<Map<Cycle, DueRule>> DEADLINES = new TypeReference<>() {};
    private static final String NO_RECORD = "regimes are everybody's";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final JsonMapper json = new JsonMapper();

    Regimes(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public List<Regime> all() {
        return jdbc.sql("""
                select code, name, source, windows, on_holiday, deadlines::text as deadlines, version from dues.regime
                order by code <> 'PLAN', name collate "vi-x-icu"
                """).query(this::regime).list();
    }

    @Unscoped(NO_RECORD)
    @Transactional(readOnly = true)
    public Regime require(String code) {
        return all().stream()
                .filter(regime -> regime.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A new one, or another way of an old one. What stands under it is laid out anew. */
    @Transactional
    public void save(Actor actor, Regime regime) {
        int saved = jdbc.sql("""
                insert into dues.regime (code, name, source, windows, on_holiday, deadlines)
                values (:code, :name, :source, :windows, :onHoliday, :deadlines::jsonb)
                on conflict (code) do update
                set name = excluded.name, source = excluded.source, windows = excluded.windows,
                    on_holiday = excluded.on_holiday, deadlines = excluded.deadlines, version = regime.version + 1
                where regime.version = :version
                """)
                .param("code", regime.code())
                .param("name", regime.name())
                .param("source", regime.source())
                .param("windows", regime.windows().name())
                .param("onHoliday", regime.onHoliday().name())
                .param("deadlines", json.writerFor(DEADLINES).writeValueAsString(regime.deadlines()))
                .param("version", regime.version())
                .update();
        if (saved == 0) {
            throw new Stale();
        }
        jdbc.sql("update dues.policy set calendar_version = calendar_version + 1")
                .update();
        journal.note(actor, "dues.deed.regime", DuePolicies.CALENDAR, Map.of("regime", regime.code()));
    }

    private Regime regime(ResultSet row, int number) throws SQLException {
        return new Regime(
                row.getString("code"),
                row.getString("name"),
                row.getString("source"),
                Windows.valueOf(row.getString("windows")),
                OnHoliday.valueOf(row.getString("on_holiday")),
                json.readValue(row.getString("deadlines"), DEADLINES),
                row.getInt("version"));
    }
}
