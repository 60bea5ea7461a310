package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.SuccessorBodies;

/** Recording, correcting and withdrawing work; what it counts for follows in the same transaction. */
@Component
public class Activities {
    private final JdbcClient jdbc;
    private final ActivityTables tables;
    private final ReadActivities reading;
    private final Ledgers ledgers;
    private final SuccessorBodies successors;

    Activities(
            JdbcClient jdbc,
            ActivityTables tables,
            ReadActivities reading,
            Ledgers ledgers,
            SuccessorBodies successors) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.reading = reading;
        this.ledgers = ledgers;
        this.successors = successors;
    }

    /** One line of a list. */
    public record Listed(
            UUID id,
            LocalDate beginsOn,
            String title,
            String organization,
            String area,
            String[] kinds,
            Long children,
            boolean withdrawn) {}

    /** Records it; sent twice, it is recorded once. An id that is somebody else's record is unknown. */
    @Transactional
    public void record(Actor actor, Activity activity, LocalDate today) {
        activity.checkDone(today);
        if (!tables.insert(activity)) {
            requireOwn(actor, activity.id(), today);
        } else {
            ledgers.wrote(actor, "activities.deed.recorded", ref(activity.id()), Map.of());
        }
    }

    /** Records several, all or none. */
    @Transactional
    public void recordAll(Actor actor, List<Activity> activities, LocalDate today) {
        activities.forEach(activity -> record(actor, activity, today));
    }

    /** Records what the sample province did, as the system. */
    @Transactional
    public void recordSample(Activity activity) {
        if (tables.insert(activity)) {
            ledgers.wrote("activities.deed.recorded", ref(activity.id()), Map.of());
        }
    }

    /** Corrects it. Throws Stale where somebody else has saved it since the version it was made from. */
    @Transactional
    public void correct(Actor actor, Activity activity, LocalDate today) {
        activity.checkDone(today);
        requireOwn(actor, activity.id(), today);
        if (!tables.update(activity)) {
            throw new Stale();
        }
        ledgers.wrote(actor, "activities.deed.corrected", ref(activity.id()), Map.of());
    }

    /** It should not have been recorded: it stays readable and counts no more. */
    @Transactional
    public void withdraw(Actor actor, Id<Activity> id, String because, LocalDate today) {
        requireOwn(actor, id, today);
        int changed =
                jdbc.sql("""
                update activities.activity set withdrawn_because = :because, version = version + 1
                where id = :id and withdrawn_because is null
                """).param("because", because).param("id", id.value()).update();
        if (changed == 1) {
            ledgers.wrote(actor, "activities.deed.withdrawn", ref(id), Map.of());
        }
    }

    @Transactional(readOnly = true)
    public Activity require(Scope scope, Id<Activity> id) {
        boolean seen = jdbc.sql("""
                select exists (
                  select from activities.activity a where a.id = :id
                    and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                      or a.area_id in (select units.areas_within(:seenAreas))))
                """)
                .param("id", id.value())
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new NotFound();
        }
        return tables.read(id);
    }

    /** Whether the actor's body owns it, or has by that day taken over the one that did, so that she may correct it. */
    @Transactional(readOnly = true)
    public boolean owns(Actor actor, Activity activity, LocalDate today) {
        return successors.answers(actor.body(), activity.organization(), today);
    }

    /**
     * Work in the reader's scope, the newest first, {@code most} lines from a place on.
     *
     * @param own only what the actor's body did
     * @param after the last line of the page before, or nothing
     */
    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope, Actor actor, boolean own, After after, int most) {
        return jdbc.sql("""
                select a.id, a.begins_on, a.title, o.name as organization, n.name as area, t.children::bigint,
                       array(select k.kind from activities.activity_kind k where k.activity_id = a.id) as kinds,
                       a.withdrawn_because is not null as withdrawn
                from activities.activity a
                join units.organization_latest o on o.id = a.organization_id
                join units.area_latest n on n.id = a.area_id
                left join activities.attendance t on t.activity_id = a.id and t.cell_id = 0
                where (a.organization_id in (select units.organizations_within(:seenOrganizations))
                    or a.area_id in (select units.areas_within(:seenAreas)))
                  and (not :own or coalesce(o.body_id, o.id) = :body)
                  and (a.begins_on, a.id) < (:day, :after) and a.begins_on <= :until
                order by a.begins_on desc, a.id desc limit :most
                """)
                .params(scope.parameters())
                .param("own", own)
                .param("body", actor.body())
                .param("day", after.day)
                .param("after", after.id)
                .param("until", after.until)
                .param("most", most)
                .query(Rows.of(Listed.class))
                .list();
    }

    /** The kinds of work the actor's body has recorded since a day, the most frequent first. */
    @Transactional(readOnly = true)
    public List<String> mostUsed(Scope scope, Actor actor, LocalDate since, int most) {
        return jdbc.sql("""
                select k.kind from activities.activity a join activities.activity_kind k on k.activity_id = a.id
                join units.organization o on o.id = a.organization_id
                where coalesce(o.body_id, o.id) = :body and a.begins_on >= :since and a.withdrawn_because is null
                  and a.organization_id in (select units.organizations_within(:seenOrganizations))
                group by k.kind order by count(*) desc, k.kind limit :most
                """)
                .params(scope.parameters())
                .param("body", actor.body())
                .param("since", since)
                .param("most", most)
                .query(Rows.of(String.class))
                .list();
    }

    /** What the actor's body did in a period and what still counts, whole, the earliest first. */
    @Transactional(readOnly = true)
    public List<Activity> ofBody(Scope scope, Actor actor, Period period) {
        return reading.of(jdbc.sql("""
                select a.id from activities.activity a join units.organization o on o.id = a.organization_id
                where (a.organization_id in (select units.organizations_within(:seenOrganizations))
                    or a.area_id in (select units.areas_within(:seenAreas)))
                  and coalesce(o.body_id, o.id) = :body and a.begins_on between :first and :last
                  and a.withdrawn_because is null
                """)
                .params(scope.parameters())
                .param("body", actor.body())
                .param("first", period.first())
                .param("last", period.last())
                .query(Rows.of(UUID.class))
                .list());
    }

    /** Of these, those that the actor's body did, whole, withdrawn or not. */
    @Transactional(readOnly = true)
    public List<Activity> ofBody(Scope scope, Actor actor, Collection<UUID> ids) {
        return reading.of(jdbc.sql("""
                select a.id from activities.activity a join units.organization o on o.id = a.organization_id
                where a.id = any (:ids) and coalesce(o.body_id, o.id) = :body
                  and (a.organization_id in (select units.organizations_within(:seenOrganizations))
                    or a.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("body", actor.body())
                .params(scope.parameters())
                .query(Rows.of(UUID.class))
                .list());
    }

    /** Where a page of the list begins: behind this line; and the last day shown. */
    public record After(LocalDate day, UUID id, LocalDate until) {
        static After start(LocalDate today) {
            return new After(today.plusYears(1), new UUID(-1, -1), today);
        }
    }

    /** To correct or withdraw: what the actor's body {@link #owns}, as long as it counts. */
    @Transactional(readOnly = true)
    public Activity requireOwn(Scope scope, Actor actor, Id<Activity> id, LocalDate today) {
        Activity activity = require(scope, id);
        requireOwn(actor, id, today);
        return activity;
    }

    private void requireOwn(Actor actor, Id<Activity> id, LocalDate today) {
        Activity activity = tables.read(id);
        if (!owns(actor, activity, today)) {
            throw new NotFound();
        }
        if (activity.withdrawnBecause().isPresent()) {
            throw new Refused("activities.withdrawn-already");
        }
    }

    static Ref ref(Id<Activity> id) {
        return Ref.of(Activity.KIND, id);
    }
}
