package vn.mangnon.planning.obstacles;

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

/** An obstacle goes by its first words. */
@Component
class ObstacleRecordKind implements RecordKind {
    private final JdbcClient jdbc;

    ObstacleRecordKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Obstacle.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        jdbc.sql("""
                select o.id, left(o.words, 80) || case when length(o.words) > 80 then '…' else '' end as name
                from planning.obstacle o where o.id = any (:ids) and\s""" + Obstacles.SEEN)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    UUID id = Rows.uuid(row, "id");
                    labels.put(id, new Label(row.getString("name"), "/obstacles/" + id));
                });
        return labels;
    }
}
