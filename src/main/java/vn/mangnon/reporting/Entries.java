package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.shared.Id;

/** What was typed into the cells of reports, as it stands. */
@Component
public class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<Spot, String> of(Report report) {
        Map<Spot, String> entries = new HashMap<>();
        jdbc.sql("select field_id, unit_id, text from reporting.entry where report_id = :report")
                .param("report", report.id().value())
                .query((ResultSet row) -> {
                    entries.put(
                            new Spot(new Id<>(Rows.uuid(row, "field_id")), Rows.findUuid(row, "unit_id")),
                            row.getString("text"));
                });
        return entries;
    }

    /** Keeps what was typed; what was emptied is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Report report, Map<Spot, String> typed) {
        if (typed.isEmpty()) {
            return;
        }
        List<Spot> spots = List.copyOf(typed.keySet());
        jdbc.sql("""
                merge into reporting.entry e
                using unnest(:fields::uuid[], :units::uuid[], :texts::text[]) as t (field_id, unit_id, text)
                on e.report_id = :report and e.field_id = t.field_id and e.unit_id is not distinct from t.unit_id
                when matched and t.text = '' then delete
                when matched then update set text = t.text
                when not matched and t.text <> '' then
                  insert (report_id, field_id, unit_id, text) values (:report, t.field_id, t.unit_id, t.text)
                """)
                .param("report", report.id().value())
                .param(
                        "fields",
                        spots.stream().map(spot -> spot.field().value()).toArray(UUID[]::new))
                .param(
                        "units",
                        spots.stream().map(spot -> spot.unit().orElse(null)).toArray(UUID[]::new))
                .param("texts", spots.stream().map(typed::get).toArray(String[]::new))
                .update();
    }
}
