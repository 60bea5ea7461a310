package vn.mangnon.activities;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** What activities are called, and where they are shown. */
@Component
class ActivityRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    ActivityRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Activity.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        jdbc.sql("""
                select a.id, a.title, o.short_name
                from activities.activity a join units.organization_latest o on o.id = a.organization_id
                where a.id = any (:ids)
                  and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                    or a.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    UUID id = Rows.uuid(row, "id");
                    String name = row.getString("title") + " – " + row.getString("short_name");
                    labels.put(id, new Label(name, "/activities/" + id));
                });
        return labels;
    }
}
