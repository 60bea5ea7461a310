package vn.mangnon.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Frame.Occasion;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;

/** Changes of what a plan asks for; what it has made owed follows in the same transaction. */
@Component
public class ReviseDuties {
    private final Findings findings;
    private final Provisions provisions;
    private final LaidProvisions laidProvisions;
    private final PlanDues planDues;
    private final Journal journal;

    ReviseDuties(
            Findings findings,
            Provisions provisions,
            LaidProvisions laidProvisions,
            PlanDues planDues,
            Journal journal) {
        this.laidProvisions = laidProvisions;
        this.journal = journal;
        this.findings = findings;
        this.provisions = provisions;
        this.planDues = planDues;
    }

    @Transactional
    public void save(Actor actor, Plan plan, Provision provision, Instant now) {
        provisions.save(actor, provision);
        planDues.keep(actor, plan, now);
    }

    /** An event a duty counts from, or a request: it falls once more. */
    @Transactional
    public void happened(Actor actor, Plan plan, Provision provision, Occasion occasion, String words, Instant now) {
        laidProvisions.happened(provision, occasion, words);
        planDues.keep(actor, plan, now);
        journal.note(actor, "planning.deed.occasion", plan.ref(), Map.of());
    }

    /** A duty that is dropped is owed no more; restored, it is owed again. */
    @Transactional
    public void stand(Actor actor, Plan plan, Collection<UUID> ids, Standing standing, Instant now) {
        findings.stand(actor, plan, ids, standing);
        planDues.keep(actor, plan, now);
    }
}
