package vn.mangnon.activities.handover;

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

/** What hand-overs are called, and where they are shown. */
@Component
class HandoverRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    HandoverRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Handover.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        jdbc.sql("""
                select h.id, f.short_name as from, t.short_name as to
                from activities.handover h
                join units.organization_latest f on f.id = h.from_id
                join units.organization_latest t on t.id = h.to_id
                where h.id = any (:ids)
                  and (h.from_id in (select units.organizations_within(:seenOrganizations))
                    or h.to_id in (select units.organizations_within(:seenOrganizations))
                    or h.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    UUID id = Rows.uuid(row, "id");
                    labels.put(id, new Label(row.getString("from") + " → " + row.getString("to"), "/handovers/" + id));
                });
        return labels;
    }
}
