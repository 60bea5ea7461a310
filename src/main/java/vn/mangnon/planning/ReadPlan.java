package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.IndicatorNames;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.reader.PlanReader;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Reads a document into a plan of a body: everything it found is proposed, nothing is in force. */
@Component
public class ReadPlan {
    private final Plans plans;
    private final Findings findings;
    private final ProposeProvisions proposeProvisions;
    private final Bodies bodies;
    private final Organizations organizations;
    private final Indicators indicators;
    private final Journal journal;
    private final PlanReader reader = new PlanReader();

    ReadPlan(
            Plans plans,
            Findings findings,
            ProposeProvisions proposeProvisions,
            Bodies bodies,
            Organizations organizations,
            Indicators indicators,
            Journal journal) {
        this.plans = plans;
        this.findings = findings;
        this.proposeProvisions = proposeProvisions;
        this.bodies = bodies;
        this.organizations = organizations;
        this.indicators = indicators;
        this.journal = journal;
    }

    /** A document read, not kept yet. */
    public record Draft(Plan plan, String text, Reading reading) {}

    /**
     * @param text NFC
     * @param today the day its places and bodies are looked up for where the document has no date
     */
    public Draft draft(Actor actor, Id<Plan> id, String text, LocalDate today) {
        Reading reading = reader.read(text);
        return new Draft(PlanHeads.plan(id, actor.body(), reading, today), text, reading);
    }

    /** Reads and keeps it. */
    @Transactional
    public Plan from(Actor actor, Id<Plan> id, String text, LocalDate today) {
        Draft draft = draft(actor, id, text, today);
        keep(actor, draft);
        return draft.plan;
    }

    /** Keeps what was read as proposals. Kept twice, it is there once. */
    @Transactional
    public void keep(Actor actor, Draft draft) {
        Plan plan = draft.plan;
        if (!plans.insert(plan, draft.text, draft.reading.outlines())) {
            return;
        }
        IndicatorNames names = new IndicatorNames(indicators.all().values());
        List<Finding> found = ReadingFindings.of(draft.reading).stream()
                .map(finding -> counted(finding, names))
                .toList();
        findings.insert(plan.id(), found);
        Organization issuer = organizations.require(new Id<>(actor.body()));
        Bodies.Meaning meaning = bodies.of(issuer, plan.period().first());
        Set<UUID> named = match(found, meaning);
        proposeProvisions.of(plan, issuer, found, meaning, named, draft.text);
        journal.note(actor, "planning.deed.read", plan.ref(), Map.of());
    }

    /** Proposes who is meant by each body; returns all of them together. */
    private Set<UUID> match(List<Finding> found, Bodies.Meaning meaning) {
        Set<UUID> all = new HashSet<>();
        for (Finding finding : found) {
            if (finding.kind() == FindingKind.BODY) {
                Set<UUID> meant = meaning.of(finding.get("name"));
                findings.insertMatches(finding.id(), meant);
                all.addAll(meant);
            }
        }
        return all;
    }

    private static Finding counted(Finding finding, IndicatorNames names) {
        if (finding.kind() != FindingKind.TARGET || !finding.get("whole").equals("true")) {
            return finding;
        }
        Map<String, String> value = new HashMap<>(finding.value());
        names.proposeTarget(finding.get("what"), finding.get("unit"))
                .ifPresent(proposal -> value.put("indicator", proposal.indicator()));
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.section(),
                value,
                finding.start(),
                finding.end(),
                finding.doubts(),
                finding.standing());
    }
}
