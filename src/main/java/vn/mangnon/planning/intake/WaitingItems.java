package vn.mangnon.planning.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;

/** Documents that wait to be read, oldest batch first. Any node may take one; a restart loses none. */
@Component
class WaitingItems {
    /** A document that brings the reader down is not tried for ever. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;

    WaitingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document whose turn it is, and for whom it is read. */
    record Turn(UUID id, UUID personId, String personName, UUID organizationId, UUID bodyId) {
        Actor actor() {
            return new Actor(personId, personName, organizationId, bodyId, Set.of());
        }
    }

    /** A document in work, locked until the transaction ends. */
    record Held(UUID id, String fileName, byte[] content, boolean again) {}

    /** Counts the try before it is made, in a transaction of its own. */
    @Transactional
    public Optional<Turn> next() {
        return jdbc.sql("""
                update planning.reading_item i set attempts = i.attempts + 1
                from planning.reading_batch b
                where b.id = i.batch_id and i.id = (
                  select w.id from planning.reading_item w join planning.reading_batch o on o.id = w.batch_id
                  where w.state = 'WAITING' and w.attempts < :tries
                  order by o.received_at, w.position limit 1 for update of w skip locked)
                returning i.id, b.person_id, b.person_name, b.organization_id, b.body_id
                """).param("tries", TRIES).query(Rows.of(Turn.class)).optional();
    }

    /** Empty where it was read meanwhile, or is being read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Held> hold(UUID id) {
        return jdbc.sql("""
                select id, file_name, content, again from planning.reading_item
                where id = :id and state = 'WAITING' for update skip locked
                """)
                .param("id", id)
                .query((row, number) -> new Held(
                        Rows.uuid(row, "id"),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getBoolean("again")))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void becomeRead(UUID id) {
        end(id, ItemState.READ, id, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void beRefused(UUID id, String reason) {
        end(id, ItemState.REFUSED, null, reason);
    }

    private void end(UUID id, ItemState state, @Nullable UUID plan, @Nullable String reason) {
        jdbc.sql("""
                update planning.reading_item set state = :state, plan_id = :plan, reason = :reason, content = null
                where id = :id
                """)
                .param("state", state.name())
                .param("plan", plan)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(UUID id, KnownPlan known) {
        jdbc.sql("""
                update planning.reading_item set state = 'ASKING', plan_id = :plan, likeness = :likeness where id = :id
                """)
                .param("plan", known.plan())
                .param("likeness", known.likeness().orElse(null))
                .param("id", id)
                .update();
    }

    /** After a defect: another try, or none any more. */
    @Transactional
    public void trip(UUID id) {
        jdbc.sql("""
                update planning.reading_item set state = 'FAILED' where id = :id and state = 'WAITING' and attempts >= :tries
                """).param("tries", TRIES).param("id", id).update();
    }

    /** Those that brought a node down on every try have nobody left to say so. */
    @Transactional
    public void tripLost() {
        jdbc.sql("""
                update planning.reading_item set state = 'FAILED' where id in (
                  select id from planning.reading_item where state = 'WAITING' and attempts >= :tries
                  for update skip locked)
                """).param("tries", TRIES).update();
    }
}
