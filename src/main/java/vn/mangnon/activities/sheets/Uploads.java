package vn.mangnon.activities.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.sheets.SheetUpload.Saved;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;

/** Workbooks as they were sent, each its sender's own, kept for a month. */
@Component
class Uploads {
    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, once however often it is sent. */
    @Transactional
    public void receive(Actor actor, Id<SheetUpload> id, String name, byte[] bytes) {
        jdbc.sql("""
                delete from activities.sheet_upload
                where person_id = :person and received_at < current_timestamp - interval '30 days'
                """).param("person", actor.person()).update();
        jdbc.sql("""
                insert into activities.sheet_upload (id, person_id, name, bytes) values (:id, :person, :name, :bytes)
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("person", actor.person())
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    @Transactional(readOnly = true)
    public SheetUpload require(Scope scope, Actor actor, Id<SheetUpload> id) {
        return jdbc.sql("""
                select id, name, bytes, added, changed, withdrawn from activities.sheet_upload
                where id = :id and person_id = :person
                """)
                .param("id", id.value())
                .param("person", actor.person())
                .query((row, number) -> upload(id, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void saved(Id<SheetUpload> id, Saved saved) {
        jdbc.sql("""
                update activities.sheet_upload
                set added = coalesce(added, 0) + :added, changed = coalesce(changed, 0) + :changed,
                    withdrawn = coalesce(withdrawn, 0) + :withdrawn
                where id = :id
                """)
                .param("id", id.value())
                .param("added", saved.added())
                .param("changed", saved.changed())
                .param("withdrawn", saved.withdrawn())
                .update();
    }

    private static SheetUpload upload(Id<SheetUpload> id, ResultSet row) throws SQLException {
        Optional<Saved> saved = row.getObject("added") == null
                ? Optional.empty()
                : Optional.of(new Saved(row.getInt("added"), row.getInt("changed"), row.getInt("withdrawn")));
        return new SheetUpload(id, row.getString("name"), row.getBytes("bytes"), saved);
    }
}
