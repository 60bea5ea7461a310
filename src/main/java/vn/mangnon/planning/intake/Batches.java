package vn.mangnon.planning.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/** Batches of documents as people see them: brought in, looked at, decided on. */
@Component
class Batches {
    private static final String BATCH = """
            select b.id, b.body_id, b.person_name, b.received_at, count(*) as items,
                   count(*) filter (where i.state = 'WAITING') as waiting,
                   count(*) filter (where i.state = 'READ') as read,
                   count(*) filter (where i.state = 'ASKING') as asking
            from planning.reading_batch b join planning.reading_item i on i.batch_id = b.id
            where b.body_id in (select units.organizations_within(:seenOrganizations))
            """;

    private static final int NEWEST = 30;

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps documents until they are read. Sent twice, they are kept once; who sends an id that is another body's batch
     * finds nothing. One document alone has the id of its batch.
     */
    @Transactional
    public void receive(Actor actor, Id<Batch> id, List<FolderFile> files, boolean again) {
        if (files.size() > FolderFiles.MOST) {
            throw new Refused("planning.intake.too-many", FolderFiles.MOST);
        }
        int inserted = jdbc.sql("""
                insert into planning.reading_batch (id, person_id, person_name, organization_id, body_id)
                values (:id, :person, :name, :organization, :body) on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("person", actor.person())
                .param("name", actor.name())
                .param("organization", actor.organization())
                .param("body", actor.body())
                .update();
        if (inserted == 0) {
            requireOwn(actor, id);
            return;
        }
        for (int position = 0; position < files.size(); position++) {
            UUID item = files.size() == 1 ? id.value() : Id.uuid();
            insert(id, item, position, files.get(position), again);
        }
    }

    private void requireOwn(Actor actor, Id<Batch> id) {
        boolean own = jdbc.sql("select exists (select from planning.reading_batch where id = :id and body_id = :body)")
                .param("id", id.value())
                .param("body", actor.body())
                .query(Rows.of(Boolean.class))
                .single();
        if (!own) {
            throw new NotFound();
        }
    }

    private void insert(Id<Batch> batch, UUID id, int position, FolderFile file, boolean again) {
        jdbc.sql("""
                insert into planning.reading_item (id, batch_id, position, file_name, content, again)
                values (:id, :batch, :position, :name, :content, :again)
                """)
                .param("id", id)
                .param("batch", batch.value())
                .param("position", position)
                .param("name", file.name())
                .param("content", file.bytes())
                .param("again", again)
                .update();
    }

    /** The newest, save those of one document that was read or left: its plan tells. */
    @Transactional(readOnly = true)
    public List<Batch> newest(Scope scope) {
        return jdbc.sql(BATCH + """
                 group by b.id having count(*) > 1 or bool_or(i.state not in ('READ', 'LEFT'))
                order by b.received_at desc limit :newest
                """)
                .params(scope.parameters())
                .param("newest", NEWEST)
                .query(Batches::batch)
                .list();
    }

    @Transactional(readOnly = true)
    public Batch require(Scope scope, Id<Batch> id) {
        return jdbc.sql(BATCH + " and b.id = :id group by b.id")
                .params(scope.parameters())
                .param("id", id.value())
                .query(Batches::batch)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Item> items(Scope scope, Id<Batch> id) {
        return jdbc.sql("""
                select i.id, i.file_name, i.state, i.plan_id, i.likeness, i.reason
                from planning.reading_item i join planning.reading_batch b on b.id = i.batch_id
                where i.batch_id = :id and b.body_id in (select units.organizations_within(:seenOrganizations))
                order by i.position
                """)
                .params(scope.parameters())
                .param("id", id.value())
                .query(Batches::item)
                .list();
    }

    /** A person says what becomes of a document that seems to have been read before. */
    @Transactional
    public void decide(Actor actor, Id<Batch> batch, UUID item, boolean read) {
        requireOwn(actor, batch);
        int decided = jdbc.sql("""
                update planning.reading_item
                set state = case when :read then 'WAITING' else 'LEFT' end, again = :read,
                    content = case when :read then content end
                where id = :item and batch_id = :batch and state = 'ASKING'
                """)
                .param("read", read)
                .param("item", item)
                .param("batch", batch.value())
                .update();
        if (decided == 0) {
            throw new Refused("planning.intake.decided");
        }
    }

    /** Drops a batch of one document that was refused, so that the person may send another in the same form. */
    @Transactional
    public void forgetRefused(Actor actor, Id<Batch> id) {
        requireOwn(actor, id);
        jdbc.sql("delete from planning.reading_item where batch_id = :id and state = 'REFUSED'")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from planning.reading_batch where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "body_id"),
                row.getString("person_name"),
                Rows.instant(row, "received_at"),
                row.getInt("items"),
                row.getInt("waiting"),
                row.getInt("read"),
                row.getInt("asking"));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                Rows.uuid(row, "id"),
                row.getString("file_name"),
                ItemState.valueOf(row.getString("state")),
                Rows.findUuid(row, "plan_id"),
                Optional.ofNullable(row.getObject("likeness", Integer.class)),
                Optional.ofNullable(row.getString("reason")));
    }
}
