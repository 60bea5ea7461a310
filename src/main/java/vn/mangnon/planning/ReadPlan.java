package vn.mangnon.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.IndicatorNames;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.reader.PlanReader;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Term;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Reads a document into a plan of a body: everything it found is proposed, nothing is in force. */
@Component
public class ReadPlan {
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

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

    /**
     * Sent twice, it is read once.
     *
     * @param text NFC
     * @param today the day its places and bodies are looked up for where the document has no date
     */
    @Transactional
    public Plan from(Actor actor, Id<Plan> id, String text, LocalDate today) {
        Reading reading = reader.read(text);
        Plan plan = plan(id, actor.body(), reading, today);
        if (!plans.insert(plan, text, reading.outlines())) {
            return plan;
        }
        IndicatorNames names = new IndicatorNames(indicators.all().values());
        List<Finding> found = ReadingFindings.of(reading).stream()
                .map(finding -> counted(finding, names))
                .toList();
        findings.insert(id, found);
        Organization issuer = organizations.require(new Id<>(actor.body()));
        Bodies.Meaning meaning = bodies.of(issuer, plan.period().first());
        Set<UUID> named = match(found, meaning);
        proposeProvisions.of(plan, issuer, found, meaning, named, text);
        journal.note(actor, "planning.deed.read", Findings.ref(plan), Map.of());
        return plan;
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

    private static Plan plan(Id<Plan> id, UUID issuer, Reading reading, LocalDate today) {
        Metadata head = reading.metadata();
        Optional<PrintedDate> issued = Optional.ofNullable(head.issuedOn()).map(Printed::value);
        String number = text(head.number());
        Printed<String> theme = reading.campaign().theme();
        return new Plan(
                id,
                issuer,
                number.isEmpty() ? Optional.empty() : Optional.of(number.replaceFirst("[/-].*", "")),
                number.isEmpty() ? text(head.symbol()) : number.replaceFirst("^\\d+/?", ""),
                issued.filter(PrintedDate::full).map(date -> LocalDate.parse(date.iso())),
                text(head.place()),
                text(head.issuer()),
                text(head.docType()),
                text(head.subject()),
                text(head.signedFor()),
                text(head.signerTitle()),
                text(head.signer()),
                theme == null ? "" : theme.value(),
                period(reading, text(head.subject()), issued, today),
                Lineage.READ,
                PlanState.READ,
                1);
    }

    /** The window the plan sets for its work, else the year it names, else the year it was issued in. */
    private static Period period(Reading reading, String subject, Optional<PrintedDate> issued, LocalDate today) {
        return reading.dues().stream()
                .flatMap(due -> Optional.ofNullable(due.term()).stream())
                .flatMap(term -> window(term).stream())
                .findFirst()
                .orElseGet(() -> years(subject, issued, today));
    }

    private static Optional<Period> window(Term term) {
        PrintedDate to = term.to();
        return to != null && to.full() && term.from().full()
                ? Optional.of(new Period(LocalDate.parse(term.from().iso()), LocalDate.parse(to.iso())))
                : Optional.empty();
    }

    private static Period years(String subject, Optional<PrintedDate> issued, LocalDate today) {
        List<Integer> years = YEAR.matcher(subject)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
        int other = issued.map(PrintedDate::year).orElse(today.getYear());
        int first = years.stream().min(Integer::compare).orElse(other);
        int last = years.stream().max(Integer::compare).orElse(other);
        return new Period(LocalDate.of(first, 1, 1), YearMonth.of(last, 12).atEndOfMonth());
    }

    private static String text(@Nullable Printed<String> printed) {
        return printed == null ? "" : printed.value();
    }
}
