package vn.mangnon.casework;

import java.time.Instant;
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
import vn.mangnon.vault.Vault;

/** Takes in the first word of a case (Decree 56/2017, article 25): written down at once, closed at once, its clock running. */
@Component
public class ReceiveCase {
    private final Cases cases;
    private final Steps steps;
    private final Clocks clocks;
    private final Vault vault;
    private final Journal journal;

    ReceiveCase(Cases cases, Steps steps, Clocks clocks, Vault vault, Journal journal) {
        this.cases = cases;
        this.steps = steps;
        this.clocks = clocks;
        this.vault = vault;
        this.journal = journal;
    }

    /** What was written down, and in which forms. */
    public record Written(
            CaseForm form, Filled intake, CaseForm reporterForm, Filled reporter, UUID step, UUID reporterStep) {}

    /** Sent twice, it is one. */
    @Transactional
    public void receive(Actor actor, Case file, Written written, Instant now) {
        if (file.receivedAt().isAfter(now)) {
            throw new Refused("casework.received-later");
        }
        if (!cases.insert(file, now)) {
            return;
        }
        RecordKey key = vault.begin(
                file.ref(), file.accountable(), now.atZone(Vietnam.ZONE).toLocalDate());
        if (!steps.insert(
                actor, file, key, written.step, StepKind.INTAKE, written.form, written.intake, file.receivedAt())) {
            throw new NotFound();
        }
        if (!written.reporter.empty()) {
            steps.insert(
                    actor,
                    file,
                    key,
                    written.reporterStep,
                    StepKind.REPORTER,
                    written.reporterForm,
                    written.reporter,
                    file.receivedAt());
        }
        clocks.follow(actor, file, now);
        journal.note(actor, "casework.deed.received", file.ref(), Map.of());
    }
}
