package vn.mangnon.activities.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.handover.Handover.Grade;
import vn.mangnon.activities.handover.Handover.Pupils;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.units.SuccessorBodies;

/** Hand-overs of pupils for the summer: given by schools, received by communes, counted on both sides. */
@Component
public class Handovers {
    private final JdbcClient jdbc;
    private final Ledgers ledgers;
    private final SuccessorBodies successors;

    Handovers(JdbcClient jdbc, Ledgers ledgers, SuccessorBodies successors) {
        this.jdbc = jdbc;
        this.ledgers = ledgers;
        this.successors = successors;
    }

    /** One line of a list. */
    public record Listed(
            UUID id,
            LocalDate givenOn,
            String from,
            String to,
            String area,
            long given,
            @Nullable Long received,
            boolean ours) {}

    /** A body that may receive pupils. */
    public record Receiver(UUID id, String name, UUID area) {}

    /** Hands pupils over; sent twice, it is done once. */
    @Transactional
    public void give(Actor actor, Handover handover) {
        int inserted = jdbc.sql("""
                insert into activities.handover (id, from_id, to_id, area_id, given_on, note)
                values (:id, :from, :to, :area, :given, :note) on conflict (id) do nothing
                """)
                .param("id", handover.id().value())
                .param("from", actor.organization())
                .param("to", handover.to())
                .param("area", handover.area())
                .param("given", handover.givenOn())
                .param("note", handover.note())
                .update();
        if (inserted == 1) {
            handover.pupils().forEach(pupils -> insert(handover, pupils));
            ledgers.wrote(actor, "activities.deed.handed-over", handover.ref(), Map.of());
        } else if (!owner(handover.id()).equals(actor.organization())) {
            throw new NotFound();
        }
    }

    /** The receiving body says how many came; other numbers than were given need a word. Said twice, it is said once. */
    @Transactional
    public void receive(Actor actor, Handover handover, List<Pupils> came, String word, LocalDate today) {
        if (!receives(actor, handover, today)) {
            throw new NotFound();
        } else if (!Handover.agrees(came) && word.isEmpty()) {
            throw new Refused("activities.handover.word");
        }
        int updated = jdbc.sql("""
                update activities.handover
                set received_on = :today, received_by = :body, word = :word, version = version + 1
                where id = :id and received_on is null
                """)
                .param("today", today)
                .param("body", actor.body())
                .param("word", word)
                .param("id", handover.id().value())
                .update();
        if (updated == 1) {
            came.forEach(pupils -> jdbc.sql("""
                    update activities.pupils set received = :received
                    where handover_id = :id and grade = :grade and cell_id = :cell
                    """)
                    .param("received", pupils.received())
                    .param("id", handover.id().value())
                    .param("grade", pupils.grade().name())
                    .param("cell", pupils.cell())
                    .update());
            ledgers.wrote(actor, "activities.deed.received", handover.ref(), Map.of());
        }
    }

    /** Whether it is for the actor's body to say who came: it, or what it took over, is the receiver. */
    @Transactional(readOnly = true)
    public boolean receives(Actor actor, Handover handover, LocalDate today) {
        return successors.answers(actor.body(), handover.to(), today);
    }

    @Transactional(readOnly = true)
    public Handover require(Scope scope, Id<Handover> id) {
        return jdbc.sql("""
                select h.id, h.from_id, h.to_id, h.area_id, h.given_on, h.note, h.received_on, h.word
                from activities.handover h
                where h.id = :id
                  and (h.from_id in (select units.organizations_within(:seenOrganizations))
                    or h.to_id in (select units.organizations_within(:seenOrganizations))
                    or h.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("id", id.value())
                .params(scope.parameters())
                .query((row, number) -> handover(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the reader may see, the newest first; {@code ours} waits for the actor's body. */
    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope, Actor actor, int most) {
        return jdbc.sql("""
                select h.id, h.given_on, f.name as from, t.name as to, n.name as area,
                       (select sum(p.given) from activities.pupils p where p.handover_id = h.id) as given,
                       (select sum(p.received) from activities.pupils p where p.handover_id = h.id) as received,
                       h.to_id = :body and h.received_on is null as ours
                from activities.handover h
                join units.organization_latest f on f.id = h.from_id
                join units.organization_latest t on t.id = h.to_id
                join units.area_latest n on n.id = h.area_id
                where h.from_id in (select units.organizations_within(:seenOrganizations))
                   or h.to_id in (select units.organizations_within(:seenOrganizations))
                   or h.area_id in (select units.areas_within(:seenAreas))
                order by h.to_id = :body and h.received_on is null desc, h.given_on desc, h.id desc limit :most
                """)
                .params(scope.parameters())
                .param("body", actor.body())
                .param("most", most)
                .query(Rows.of(Listed.class))
                .list();
    }

    /** Communes and their Youth Unions beside the actor's body: those in the district or province around it on a day. */
    @Unscoped("that a public body exists, and its name, is no secret")
    @Transactional(readOnly = true)
    public List<Receiver> receivers(Actor actor, LocalDate day) {
        return jdbc.sql("""
                with home as (
                  select coalesce((select p.parent_id from units.area_parent p
                                   where p.area_id = a.id and p.during @> :day and a.level = 'COMMUNE'), a.id) as id
                  from units.organization o join units.area a on a.id = o.area_id where o.id = :body
                )
                select o.id, o.name, o.area_id as area
                from units.organization_latest o join units.area a on a.id = o.area_id
                where a.level = 'COMMUNE' and o.body_id is null and o.id <> :body
                  and (o.line = 'GOVERNMENT' and o.kind = 'PEOPLES_COMMITTEE' or o.line = 'YOUTH_UNION')
                  and coalesce(o.valid_from, '-infinity') <= :day and coalesce(o.valid_to, 'infinity') >= :day
                  and o.area_id in (select units.areas_at((select id from home), :day))
                order by o.name collate "vi-x-icu"
                """)
                .param("body", actor.body())
                .param("day", day)
                .query(Rows.of(Receiver.class))
                .list();
    }

    private UUID owner(Id<Handover> id) {
        return jdbc.sql("select from_id from activities.handover where id = :id")
                .param("id", id.value())
                .query(Rows.of(UUID.class))
                .single();
    }

    private void insert(Handover handover, Pupils pupils) {
        jdbc.sql("""
                insert into activities.pupils (handover_id, grade, cell_id, given) values (:id, :grade, :cell, :given)
                """)
                .param("id", handover.id().value())
                .param("grade", pupils.grade().name())
                .param("cell", pupils.cell())
                .param("given", pupils.given())
                .update();
    }

    private Handover handover(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        Optional<LocalDate> received = Rows.findDay(row, "received_on");
        return new Handover(
                new Id<>(id),
                Rows.uuid(row, "from_id"),
                Rows.uuid(row, "to_id"),
                Rows.uuid(row, "area_id"),
                Rows.day(row, "given_on"),
                row.getString("note"),
                pupils(id),
                received,
                row.getString("word"));
    }

    private List<Pupils> pupils(UUID id) {
        return jdbc.sql("""
                select grade, cell_id, given, coalesce(received, given) as received from activities.pupils
                where handover_id = :id
                order by array_position(array['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY'], grade), cell_id
                """)
                .param("id", id)
                .query((row, number) -> new Pupils(
                        Grade.valueOf(row.getString("grade")),
                        row.getInt("cell_id"),
                        row.getLong("given"),
                        row.getLong("received")))
                .list();
    }
}
