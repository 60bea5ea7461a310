package vn.mangnon.casework;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A case goes by its code. The rows' own policies leave out those whose reader works on none. */
@Component
class CaseRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    CaseRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(UUID id, String code) {}

    @Override
    public String kind() {
        return Case.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return jdbc
                .sql("""
                select c.id, c.code from casework.case_file c
                where c.id = any (:ids) and (c.accountable_id = any (:seenOrganizations) or c.handing_to_id = any (:seenOrganizations))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Rows.of(Named.class))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(Named::id, named -> new Label("Vụ việc " + named.code, "/cases/" + named.id)));
    }
}
