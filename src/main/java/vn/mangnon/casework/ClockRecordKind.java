package vn.mangnon.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** What a clock of a case makes owed goes by the case, and opens to it. */
@Component
class ClockRecordKind implements RecordKind {
    private final JdbcClient jdbc;
    private final CaseRecordKind cases;

    ClockRecordKind(JdbcClient jdbc, CaseRecordKind cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return Clocks.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, UUID> of = new HashMap<>();
        jdbc.sql("select id, case_id from casework.running where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    of.put(Rows.uuid(row, "id"), Rows.uuid(row, "case_id"));
                });
        Map<UUID, Label> named = cases.labels(scope, of.values());
        Map<UUID, Label> labels = new HashMap<>();
        of.forEach((clock, file) -> Optional.ofNullable(named.get(file)).ifPresent(label -> labels.put(clock, label)));
        return labels;
    }
}
