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

/** What a clock of a case makes owed opens to the case. */
@Component
class ClockRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    ClockRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(UUID clock, UUID id, String code) {}

    @Override
    public String kind() {
        return Clocks.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return jdbc
                .sql("""
                select r.id as clock, c.id, c.code from casework.running r join casework.case_file c on c.id = r.case_id
                where r.id = any (:ids) and (c.accountable_id = any (:seenOrganizations) or c.handing_to_id = any (:seenOrganizations))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Rows.of(Named.class))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Named::clock, named -> new Label("Vụ việc " + named.code, "/cases/" + named.id)));
    }
}
