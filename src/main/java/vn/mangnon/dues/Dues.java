package vn.mangnon.dues;

import java.time.Instant;
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
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** Writes and reads dues. Owing and settling happen in the transaction of their cause. */
@Component
public class Dues {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final DuePolicies policies;
    private final Responsibilities responsibilities;

    Dues(JdbcClient jdbc, Journal journal, DuePolicies policies, Responsibilities responsibilities) {
        this.policies = policies;
        this.responsibilities = responsibilities;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A due with the times it was urged. */
    public record Urged(Due due, long times, Optional<Instant> last) {}

    /**
     * Makes a due, or brings an open one of the same subject, debtor and period to what is owed now. The debtor is
     * answerable from now on. Who has settled a due of the subject owes it no more.
     *
     * @return whether anything is owed now that was not owed so before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean owe(Actor actor, Owing owing, Instant now) {
        UUID id = jdbc.sql("""
                insert into dues.due (id, kind, subject_kind, subject_id, clause, debtor_id, creditor_id, via_id,
                  period_first, period_last, operator, printed_on, due_at, provisional)
                select :id, 'REPORT', :subjectKind, :subject, :clause, :debtor, :creditor, :via::uuid,
                  :first, :last, :operator, :printed, :dueAt, :provisional
                where not exists (select from dues.due d where d.subject_id = :subject and d.debtor_id = :debtor
                                    and d.settled_at is not null)
                on conflict (kind, subject_id, debtor_id, period_first) do update
                set clause = excluded.clause, creditor_id = excluded.creditor_id, via_id = excluded.via_id,
                    period_last = excluded.period_last, operator = excluded.operator, printed_on = excluded.printed_on,
                    due_at = excluded.due_at, provisional = excluded.provisional, ended_because = null
                where due.settled_at is null
                  and (due.clause, due.creditor_id, due.period_last, due.operator, due.printed_on, due.due_at,
                       due.provisional, due.ended_because is null)
                    <> (excluded.clause, excluded.creditor_id, excluded.period_last, excluded.operator,
                        excluded.printed_on, excluded.due_at, excluded.provisional, true)
                  or due.settled_at is null and due.via_id is distinct from excluded.via_id
                returning id
                """)
                .param("id", Id.uuid())
                .param("subjectKind", owing.subject().kind())
                .param("subject", owing.subject().id())
                .param("clause", owing.clause())
                .param("debtor", owing.debtor())
                .param("creditor", owing.creditor())
                .param("via", owing.via().orElse(null))
                .param("first", owing.period().first())
                .param("last", owing.period().last())
                .param("operator", owing.rule().operator().name())
                .param("printed", owing.rule().date())
                .param("dueAt", Rows.utc(owing.rule().dueAt(policies.beforePolicy())))
                .param("provisional", owing.provisional())
                .query(UUID.class)
                .optional()
                .orElse(null);
        if (id != null) {
            responsibilities.begin(id, owing.debtor(), now);
            journal.note(actor, "dues.deed.owed", new Ref("due", id), Map.of());
        }
        return id != null;
    }

    /** What a subject makes owed once is about other days now: its open dues are, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Ref subject, Period period) {
        jdbc.sql("""
                update dues.due set period_first = :first, period_last = :last
                where subject_id = :subject and settled_at is null
                  and (period_first, period_last) <> (:first, :last)
                """)
                .param("first", period.first())
                .param("last", period.last())
                .param("subject", subject.id())
                .update();
    }

    /** Ends the open dues of a subject whose debtor is not among these any more; what came from him is not owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(Actor actor, Ref subject, Collection<UUID> debtors, String because) {
        List<UUID> ended = jdbc.sql("""
                update dues.due set ended_because = :because
                where subject_id = :subject and settled_at is null and ended_because is null
                  and debtor_id <> all (:debtors)
                returning id
                """)
                .param("because", because)
                .param("subject", subject.id())
                .param("debtors", debtors.toArray(UUID[]::new))
                .query(Rows.of(UUID.class))
                .list();
        ended.forEach(id -> journal.note(actor, "dues.deed.ended", new Ref("due", id), Map.of()));
        jdbc.sql("""
                update dues.due set released_because = case when debtor_id <> all (:debtors) then :because end
                where subject_id = :subject and settled_at is not null
                  and (released_because is null) = (debtor_id <> all (:debtors))
                """)
                .param("because", because)
                .param("subject", subject.id())
                .param("debtors", debtors.toArray(UUID[]::new))
                .update();
    }

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
                .stream()
                .collect(Collectors.groupingBy(urged -> urged.due().subject().id()));
    }

    /** The settled dues whose reports the actor decides on: they go through her part, or to it directly. */
    @Transactional(readOnly = true)
    public Set<UUID> decidedBy(Scope scope, Actor actor) {
        return Set.copyOf(jdbc.sql("""
                select d.id from dues.due d
                where d.settled_at is not null and d.debtor_id in (select units.organizations_within(:seenOrganizations))
                  and (d.via_id = :organization or d.creditor_id = :organization
                    or d.via_id is null and d.creditor_id = :body)
                """)
                .params(scope.parameters())
                .param("organization", actor.organization())
                .param("body", actor.body())
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
