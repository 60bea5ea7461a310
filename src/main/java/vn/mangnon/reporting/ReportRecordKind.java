package vn.mangnon.reporting;

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

/** A report goes by its form's title and the body that reports. */
@Component
class ReportRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    ReportRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Report.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        jdbc.sql("""
                select r.id, t.title || ' – ' || o.short_name as name from reporting.report r
                join reporting.template t on t.id = r.template_id
                join units.organization_latest o on o.id = r.organization_id
                where r.id = any (:ids) and r.organization_id in (select units.organizations_within(:seenOrganizations))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    UUID id = Rows.uuid(row, "id");
                    labels.put(id, new Label(row.getString("name"), "/reports/" + id));
                });
        return labels;
    }
}
