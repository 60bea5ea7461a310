package vn.mangnon.activities.sheets;

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
import vn.mangnon.shared.Scope;

/** Which version of which activity was last saved from which workbook, so that a workbook can be used again and again. */
@Component
class SavedRows {
    private final JdbcClient jdbc;

    SavedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By activity. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> versions(Scope scope, UUID workbook) {
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.sql("select activity_id, version from activities.sheet_row where workbook_id = :workbook")
                .param("workbook", workbook)
                .query((ResultSet row) -> {
                    versions.put(Rows.uuid(row, "activity_id"), row.getInt("version"));
                });
        return versions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(UUID workbook, Map<UUID, Integer> versions) {
        List<UUID> activities = List.copyOf(versions.keySet());
        jdbc.sql("""
                insert into activities.sheet_row (workbook_id, activity_id, version)
                select :workbook, * from unnest(:activities::uuid[], :versions::integer[])
                on conflict (workbook_id, activity_id) do update set version = excluded.version
                """)
                .param("workbook", workbook)
                .param("activities", activities.toArray(UUID[]::new))
                .param("versions", activities.stream().map(versions::get).toArray(Integer[]::new))
                .update();
    }
}
