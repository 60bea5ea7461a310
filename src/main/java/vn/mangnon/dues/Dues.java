package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** Reads dues, and settles them in the transaction of their cause; {@link OweDues} makes them. */
@Component
public class Dues {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Responsibilities responsibilities;

    Dues(JdbcClient jdbc, Journal journal, Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A due with the times it was urged. */
    public record Urged(Due due, long times, Optional<Instant> last) {}

    /** What was owed has come: the record that settles it, at a moment of business time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Id<Due> id, Ref by, Instant now) {
        jdbc.sql("""
                update dues.due set settled_at = :now, settled_kind = :kind, settled_id = :record
                where id = :id and settled_at is null and ended_because is null
                """)
                .param("now", Rows.utc(now))
                .param("kind", by.kind())
                .param("record", by.id())
                .param("id", id.value())
                .update();
        journal.note(actor, "dues.deed.settled", Ref.of("due", id), Map.of());
    }

    /** Everything that is owed because of a subject has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleAll(Actor actor, Ref subject, Ref by, Instant now) {
        because(subject, Optional.empty(), "settled_at is null").forEach(id -> settle(actor, id, by, now));
    }

    /** What one body owes because of a subject has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Ref subject, UUID debtor, Ref by, Instant now) {
        because(subject, Optional.of(debtor), "settled_at is null").forEach(id -> settle(actor, id, by, now));
    }

    /** Everything that came because of a subject came back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopenAll(Actor actor, Ref subject, Instant now) {
        because(subject, Optional.empty(), "settled_at is not null").forEach(id -> reopen(actor, id, now));
    }

    private List<Id<Due>> because(Ref subject, Optional<UUID> debtor, String which) {
        return jdbc.sql("""
                select id from dues.due
                where subject_id = :subject and (:debtor::uuid is null or debtor_id = :debtor) and ended_because is null
                  and\s""" + which)
                .param("subject", subject.id())
                .param("debtor", debtor.orElse(null))
                .query((row, number) -> new Id<Due>(Rows.uuid(row, "id")))
                .list();
    }

    /** What had settled it came back: it is owed again, by whoever answers now, unless nobody asks for it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, Id<Due> id, Instant now) {
        boolean owed = jdbc.sql("""
                update dues.due
                set settled_at = null, settled_kind = null, settled_id = null,
                    ended_because = released_because, released_because = null
                where id = :id returning ended_because is null
                """)
                .param("id", id.value())
                .query(Rows.of(Boolean.class))
                .single();
        if (owed) {
            responsibilities.keep(id.value(), now);
        }
        journal.note(actor, owed ? "dues.deed.reopened" : "dues.deed.ended", Ref.of("due", id), Map.of());
    }

    /** What is owed because of a subject, as far as the reader sees debtor or creditor, by debtor. */
    @Transactional(readOnly = true)
    public List<Urged> because(Scope scope, Ref subject) {
        return because(scope, List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    /** The same of several subjects at once, by subject. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Urged>> because(Scope scope, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select d.*, u.times, u.last from dues.due d
                join units.organization_latest o on o.id = d.debtor_id
                join units.area a on a.id = o.area_id
                left join lateral (select count(*) as times, max(urged_at) as last from dues.urging
                                   where due_id = d.id) u on true
                where d.subject_id = any (:subjects) and d.ended_because is null
                  and (d.debtor_id in (select units.organizations_within(:seenOrganizations))
                    or d.creditor_id in (select units.organizations_within(:seenOrganizations)))
                order by a.level, o.line, o.name collate "vi-x-icu"
                """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(DueRows::urged)
                .list()
                .stream()
                .collect(Collectors.groupingBy(urged -> urged.due().subject().id()));
    }

    /** How many reports fell due below a body, how many of them came, how many are late. */
    public record Reports(UUID root, long owed, long came, long late) {}

    /** Of the reports whose last moment lies in some time, and has passed or was kept; by each of these bodies, itself included. */
    @Transactional(readOnly = true)
    public Map<UUID, Reports> reports(Scope scope, Collection<UUID> roots, Instant from, Instant to, Instant now) {
        return jdbc
                .sql("""
                select b.root_id as root, count(*) as owed, count(d.settled_at) as came,
                       count(*) filter (where d.settled_at is null) as late
                from (select distinct root_id, organization_id from units.organization_reach where root_id = any (:roots)) b
                join dues.due d on d.debtor_id = b.organization_id
                where d.kind = 'REPORT' and not d.provisional and d.ended_because is null
                  and greatest(d.due_at, d.extended_until) between :from and :to
                  and (d.settled_at is not null or greatest(d.due_at, d.extended_until) <= :now)
                  and d.debtor_id in (select units.organizations_within(:seenOrganizations))
                group by b.root_id
                """)
                .param("roots", roots.toArray(UUID[]::new))
                .param("from", Rows.utc(from))
                .param("to", Rows.utc(to))
                .param("now", Rows.utc(now))
                .params(scope.parameters())
                .query(Rows.of(Reports.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Reports::root, one -> one));
    }

    /** The settled dues whose reports the actor decides on: they go through her part, or to it directly. */
    @Transactional(readOnly = true)
    public Set<UUID> decidedBy(Scope scope, Actor actor, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                select d.id from dues.due d
                where d.settled_at is not null and d.debtor_id in (select units.organizations_within(:seenOrganizations))
                  and\s""" + OwnDues.COLLECTED)
                .params(scope.parameters())
                .param("organization", actor.organization())
                .param("body", actor.body())
                .param("today", today)
                .query(Rows.of(UUID.class))
                .list());
    }

    @Transactional(readOnly = true)
    public Due require(Scope scope, Id<Due> id) {
        return jdbc.sql("""
                select d.* from dues.due d
                where d.id = :id
                  and (d.debtor_id in (select units.organizations_within(:seenOrganizations))
                    or d.creditor_id in (select units.organizations_within(:seenOrganizations)))
                """)
                .param("id", id.value())
                .params(scope.parameters())
                .query(DueRows::due)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
