package vn.mangnon.dues;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.dues.Reckoning.Reckoned;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/** Makes dues in the transaction of their cause, however many at once; and ends those that are owed no more. */
@Component
public class OweDues {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Calendars calendars;
    private final Responsibilities responsibilities;

    OweDues(JdbcClient jdbc, Journal journal, Calendars calendars, Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
        this.jdbc = jdbc;
        this.journal = journal;
        this.calendars = calendars;
    }

    private record Written(UUID id, UUID debtorId) {}

    /**
     * Makes dues, or brings open ones of the same subject, debtor and round to what is owed now. A debtor is answerable from
     * now on. Who has settled a round owes it no more, nor one that names the same day or is about the same days.
     *
     * @param actor nobody where the system does it
     * @return who owes anything now that was not owed so before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> owe(Optional<Actor> actor, Collection<Owing> owings, Instant now) {
        Reckoning reckoning = calendars.reckoning();
        Set<UUID> debtors = new HashSet<>();
        for (Owing owing : owings) {
            List<Written> written = write(owing, reckoning);
            List<UUID> dues = written.stream().map(Written::id).toList();
            responsibilities.begin(dues, now);
            journal.noteEach(actor, "dues.deed.owed", "due", dues);
            written.forEach(due -> debtors.add(due.debtorId()));
        }
        return debtors;
    }

    /** Ends the open dues of a subject that are not among these; what came from a debtor who is not is not owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(Optional<Actor> actor, Ref subject, Collection<Owing> stand, String because) {
        List<UUID> debtors = stand.stream()
                .flatMap(owing -> owing.debtors().stream().map(Debtor::id))
                .toList();
        List<String> rounds = stand.stream()
                .flatMap(owing -> owing.debtors().stream()
                        .map(debtor -> owing.kind() + " " + owing.occurrence().round()))
                .toList();
        List<UUID> ended = jdbc.sql("""
                update dues.due d set ended_because = :because
                where d.subject_id = :subject and d.settled_at is null and d.ended_because is null
                  and not exists (select from unnest(:debtors::uuid[], :rounds::text[]) as s (debtor, round)
                                  where s.debtor = d.debtor_id and s.round = d.kind || ' ' || d.round)
                returning d.id
                """)
                .param("because", because)
                .param("subject", subject.id())
                .param("debtors", debtors.toArray(UUID[]::new))
                .param("rounds", rounds.toArray(String[]::new))
                .query(Rows.of(UUID.class))
                .list();
        journal.noteEach(actor, "dues.deed.ended", "due", ended);
        release(subject, debtors, because);
    }

    private void release(Ref subject, List<UUID> debtors, String because) {
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

    private List<Written> write(Owing owing, Reckoning reckoning) {
        List<Debtor> debtors = owing.debtors();
        Occurrence occurrence = owing.occurrence();
        Reckoned reckoned = reckoning.of(owing.operator(), occurrence.printed(), owing.rolls());
        return jdbc.sql("""
                insert into dues.due (id, kind, subject_kind, subject_id, clause, debtor_id, creditor_id, via_id, round,
                  period_first, period_last, operator, printed_on, rolls, internal_on, tentative, due_at, provisional, role_needed, seen_by)
                select o.id, :kind, :subjectKind, :subject, :clause, o.debtor, :creditor, o.via, :round,
                  :first, :last, :operator, :printed, :rolls, :internal::date, :tentative, :dueAt, :provisional, :role, :seenBy
                from unnest(:ids::uuid[], :debtors::uuid[], :vias::uuid[]) as o (id, debtor, via)
                where not exists (select from dues.due d
                                  where d.subject_id = :subject and d.debtor_id = o.debtor and d.settled_at is not null
                                    and (:round in (d.round, 'once') or d.printed_on = :printed
                                      or (d.period_first, d.period_last) = (:first, :last)))
                on conflict (kind, subject_id, debtor_id, round) do update
                set clause = excluded.clause, creditor_id = excluded.creditor_id, via_id = excluded.via_id,
                    period_first = excluded.period_first, period_last = excluded.period_last, operator = excluded.operator,
                    printed_on = excluded.printed_on, rolls = excluded.rolls, internal_on = excluded.internal_on,
                    tentative = excluded.tentative, due_at = excluded.due_at, provisional = excluded.provisional,
                    role_needed = excluded.role_needed, seen_by = excluded.seen_by, ended_because = null
                where due.settled_at is null
                  and (due.clause, due.creditor_id, due.via_id, due.period_first, due.period_last, due.operator,
                       due.printed_on, due.rolls, due.internal_on, due.tentative, due.due_at, due.provisional,
                       due.role_needed, due.seen_by, due.ended_because)
                    is distinct from
                      (excluded.clause, excluded.creditor_id, excluded.via_id, excluded.period_first,
                       excluded.period_last, excluded.operator, excluded.printed_on, excluded.rolls,
                       excluded.internal_on, excluded.tentative, excluded.due_at, excluded.provisional,
                       excluded.role_needed, excluded.seen_by, null)
                returning id, debtor_id
                """)
                .param("ids", debtors.stream().map(debtor -> Id.uuid()).toArray(UUID[]::new))
                .param("debtors", debtors.stream().map(Debtor::id).toArray(UUID[]::new))
                .param(
                        "vias",
                        debtors.stream()
                                .map(debtor -> debtor.via().orElse(null))
                                .toArray(UUID[]::new))
                .param("kind", owing.kind().name())
                .param("subjectKind", owing.subject().kind())
                .param("subject", owing.subject().id())
                .param("clause", owing.clause())
                .param("creditor", owing.creditor())
                .param("round", occurrence.round())
                .param("first", occurrence.window().first())
                .param("last", occurrence.window().last())
                .param("operator", owing.operator().name())
                .param("printed", occurrence.printed())
                .param("rolls", owing.rolls())
                .param("internal", reckoned.internal().orElse(null))
                .param("tentative", reckoned.tentative())
                .param("dueAt", Rows.utc(owing.until().orElse(reckoned.dueAt())))
                .param("provisional", owing.provisional())
                .param("role", owing.need().map(need -> need.role().name()).orElse(null))
                .param(
                        "seenBy",
                        owing.need()
                                .map(need -> need.bodies().toArray(UUID[]::new))
                                .orElse(new UUID[0]))
                .query(Rows.of(Written.class))
                .list();
    }
}
