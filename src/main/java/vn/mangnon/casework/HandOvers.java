package vn.mangnon.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.AsSystem;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.vault.RecordKey;
import vn.mangnon.vault.Vault;

/**
 * Hands cases from body to body so that none falls between two desks: at every instant one answers, the sender until the
 * receiver has taken it. Refusing needs a reason.
 */
@Component
public class HandOvers {
    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clocks clocks;
    private final AsSystem asSystem;
    private final Vault vault;
    private final Notices notices;
    private final Journal journal;

    HandOvers(
            JdbcClient jdbc,
            Cases cases,
            Clocks clocks,
            AsSystem asSystem,
            Vault vault,
            Notices notices,
            Journal journal) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.asSystem = asSystem;
        this.vault = vault;
        this.notices = notices;
        this.journal = journal;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HandOver> of(Case file, RecordKey key) {
        return jdbc.sql("""
                select id, from_id, to_id, asked_at, asked_by, closed, answered_at, accepted, closed_answer
                from casework.hand_over where case_id = :id order by asked_at desc, id
                """)
                .param("id", file.id().value())
                .query((row, number) -> handOver(row, key))
                .list();
    }

    /** Offers a case; sent twice, it is one. The receiver can open it from now on, and is told. */
    @Transactional
    public void offer(Actor actor, Case file, RecordKey key, UUID id, UUID to, String words, Instant now) {
        requireAnswering(actor, file.requireOpen());
        if (file.handingTo().isPresent()) {
            throw new Refused("casework.hand-over.open");
        }
        if (to.equals(file.accountable())) {
            throw new Refused("casework.hand-over.own");
        }
        jdbc.sql("""
                insert into casework.hand_over (id, case_id, from_id, to_id, asked_at, asked_by, closed)
                values (:id, :case, :from, :to, :now, :by, :closed)
                """)
                .param("id", id)
                .param("case", file.id().value())
                .param("from", file.accountable())
                .param("to", to)
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .param("closed", key.close(words, id))
                .update();
        Case offered = file.handingTo(Optional.of(to));
        cases.update(offered);
        vault.closeFor(key, to, day(now));
        clocks.layOut(actor, offered, now);
        clocks.start(actor, offered, CaseClock.ACCEPTANCE, now, now);
        tell(to, offered, "casework.notice.offered", now);
        journal.note(actor, "casework.deed.offered", file.ref(), Map.of("to", to));
    }

    /** From now on the receiver answers, for every clock that runs too. */
    @Transactional
    public void accept(Actor actor, Case file, UUID id, Instant now) {
        requireAsked(actor, file);
        answer(actor, file, id, true, Optional.empty(), now);
        clocks.stop(actor, file, CaseClock.ACCEPTANCE, now);
        UUID sender = file.accountable();
        Case taken = file.answeredForBy(actor.body());
        cases.update(taken);
        cases.answersFrom(taken, now);
        clocks.layOut(actor, taken, now);
        vault.removeFor(file.ref(), sender);
        tell(sender, file, "casework.notice.accepted", now);
        journal.note(actor, "casework.deed.accepted", file.ref(), Map.of());
    }

    /** The sender goes on answering, and is told; the receiver opens it no more. */
    @Transactional
    public void refuse(Actor actor, Case file, RecordKey key, UUID id, String why, Instant now) {
        requireAsked(actor, file);
        answer(actor, file, id, false, Optional.of(key.close(why, answerOf(id))), now);
        clocks.stop(actor, file, CaseClock.ACCEPTANCE, now);
        Case kept = file.handingTo(Optional.empty());
        asSystem.run(() -> {
            cases.update(kept);
            clocks.layOut(actor, kept, now);
        });
        vault.removeFor(file.ref(), actor.body());
        tell(file.accountable(), file, "casework.notice.refused", now);
        journal.note(actor, "casework.deed.refused", file.ref(), Map.of());
    }

    private void answer(Actor actor, Case file, UUID id, boolean accepted, Optional<byte[]> why, Instant now) {
        int answered = jdbc.sql("""
                update casework.hand_over
                set answered_at = :now, answered_by = :by, accepted = :accepted, closed_answer = :why
                where id = :id and case_id = :case and answered_at is null
                """)
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .param("accepted", accepted)
                .param("why", why.orElse(null))
                .param("id", id)
                .param("case", file.id().value())
                .update();
        if (answered == 0) {
            throw new NotFound();
        }
    }

    private void tell(UUID body, Case file, String sentence, Instant now) {
        notices.tellHolding(Role.CASEWORKER, body, day(now), sentence, file.ref(), "/cases/" + file.id(), file.code());
    }

    private static void requireAnswering(Actor actor, Case file) {
        if (!file.accountable().equals(actor.body())) {
            throw new NotFound();
        }
    }

    private static void requireAsked(Actor actor, Case file) {
        if (!file.handingTo().filter(actor.body()::equals).isPresent()) {
            throw new NotFound();
        }
    }

    private static HandOver handOver(ResultSet row, RecordKey key) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        byte[] answer = row.getBytes("closed_answer");
        return new HandOver(
                id,
                Rows.uuid(row, "from_id"),
                Rows.uuid(row, "to_id"),
                Rows.instant(row, "asked_at"),
                Rows.uuid(row, "asked_by"),
                key.open(row.getBytes("closed"), id),
                Rows.findInstant(row, "answered_at"),
                Optional.ofNullable((Boolean) row.getObject("accepted")),
                answer == null ? "" : key.open(answer, answerOf(id)));
    }

    /** The part of a case's words that answers a hand-over. */
    private static UUID answerOf(UUID handOver) {
        return new UUID(handOver.getMostSignificantBits(), ~handOver.getLeastSignificantBits());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Vietnam.ZONE).toLocalDate();
    }
}
