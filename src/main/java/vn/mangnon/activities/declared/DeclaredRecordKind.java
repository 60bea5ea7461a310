package vn.mangnon.activities.declared;

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

/** What declared figures are called, and where they are shown. */
@Component
class DeclaredRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    DeclaredRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return DeclaredFigure.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        jdbc.sql("""
                select d.id, d.source, o.short_name
                from activities.declared d join units.organization_latest o on o.id = d.organization_id
                where d.id = any (:ids)
                  and (d.organization_id in (select units.organizations_within(:seenOrganizations))
                    or d.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    UUID id = Rows.uuid(row, "id");
                    labels.put(
                            id,
                            new Label(row.getString("source") + " – " + row.getString("short_name"), "/declared/" + id));
                });
        return labels;
    }
}
