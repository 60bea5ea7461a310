package vn.mangnon.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.vault.RecordKey;

/** Takes the next step of a case: the body that answers for it does, or writes down that it did. */
@Component
public class TakeStep {
    private final Cases cases;
    private final Steps steps;
    private final Clocks clocks;
    private final Journal journal;

    TakeStep(Cases cases, Steps steps, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.steps = steps;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Sent twice, it is one.
     *
     * @param id of the step
     * @throws Refused where it is not the time for it, or a rule of the decree says no
     * @throws vn.mangnon.shared.Stale where somebody took another step meanwhile
     */
    @Transactional
    public void take(
            Actor actor, Case file, RecordKey key, UUID id, StepKind kind, CaseForm form, Filled filled, Instant now) {
        if (!file.accountable().equals(actor.body()) || !kind.isFor(actor)) {
            throw new NotFound();
        }
        if (!steps.insert(actor, file, key, id, kind, form, filled, now)) {
            return;
        }
        Case next = file.requireOpen().in(kind.requireAfter(file.state(), filled));
        cases.update(next);
        clocks.follow(actor, next, now);
        separation(actor, next, kind, filled, now);
        journal.note(actor, "casework.deed.step", file.ref(), Map.of("step", kind.name()));
    }

    /** At most fifteen days in all unless a competent body orders longer (article 32); how many is the clock's. */
    private void separation(Actor actor, Case file, StepKind kind, Filled filled, Instant now) {
        if (kind == StepKind.SEPARATION_END || !file.state().open()) {
            clocks.stop(actor, file, CaseClock.SEPARATION, now);
        }
        if (kind == StepKind.SEPARATION) {
            Instant from = start(filled.text("from"));
            if (start(filled.text("until")).isBefore(from)) {
                throw new Refused("casework.separation.order");
            }
            if (clocks.of(file).running(CaseClock.SEPARATION).isEmpty()) {
                clocks.start(actor, file, CaseClock.SEPARATION, from, now);
            }
            Instant cap = clocks.of(file)
                    .running(CaseClock.SEPARATION)
                    .map(CaseClocks.Running::until)
                    .orElse(from);
            if (filled.text("longer").isEmpty() && !start(filled.text("until")).isBefore(cap)) {
                throw new Refused("casework.separation.too-long");
            }
        }
    }

    private static Instant start(String day) {
        return LocalDate.parse(day).atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
