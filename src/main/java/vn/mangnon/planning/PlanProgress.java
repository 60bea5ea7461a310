package vn.mangnon.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Dues;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;

/** How far a plan has come: its targets against what was recorded, its duties against what came in. */
@Component
class PlanProgress {
    private final Findings findings;
    private final Provisions provisions;
    private final Organizations organizations;
    private final Areas areas;
    private final Measures measures;
    private final Dues dues;
    private final BusinessClock clock;

    PlanProgress(
            Findings findings,
            Provisions provisions,
            Organizations organizations,
            Areas areas,
            Measures measures,
            Dues dues,
            BusinessClock clock) {
        this.clock = clock;
        this.findings = findings;
        this.provisions = provisions;
        this.organizations = organizations;
        this.areas = areas;
        this.measures = measures;
        this.dues = dues;
    }

    Organization issuer(Plan plan) {
        return organizations.require(new Id<>(plan.issuer()));
    }

    /** Each target that has an indicator, against what was recorded in the plan's days so far: at its place, or commune by commune. */
    List<TargetProgress> targets(Scope scope, Plan plan) {
        Organization issuer = issuer(plan);
        Period soFar = plan.period().until(clock.today());
        List<Finding> targets = findings.of(plan).stream()
                .filter(finding -> finding.kind() == FindingKind.TARGET && finding.counts())
                .toList();
        List<Question> questions = new ArrayList<>();
        List<Counted> communes = communes(issuer, plan);
        List<Counted> whole = List.of(whole(issuer));
        List<List<Counted>> places = new ArrayList<>();
        for (Finding target : targets) {
            List<Counted> here = target.get("indicator").isEmpty() ? List.of() : eachCommune(target) ? communes : whole;
            places.add(here);
            here.forEach(at -> questions.add(Question.of(target.get("indicator"), at.place, soFar)));
        }
        List<Answer> answers = measures.answer(scope, questions, Known.NOW);
        List<TargetProgress> progress = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < targets.size(); i++) {
            List<TargetProgress.At> at = new ArrayList<>();
            for (Counted place : places.get(i)) {
                at.add(new TargetProgress.At(place.name, answers.get(next++).quantity()));
            }
            progress.add(new TargetProgress(targets.get(i), goal(targets.get(i)), at));
        }
        return progress;
    }

    /** The duties of a plan, each with who owes it and how often that was urged. */
    List<DutyProgress> duties(Scope scope, Plan plan) {
        List<Provision> all = provisions.of(plan);
        List<UUID> ids = new ArrayList<>();
        all.forEach(provision -> {
            ids.add(provision.creditor());
            provision.via().ifPresent(ids::add);
            ids.addAll(provision.debtors());
        });
        Map<UUID, Organization> names = organizations.byId(ids);
        Map<UUID, List<Dues.Urged>> owed = dues.because(
                scope, all.stream().map(provision -> provision.id().value()).toList());
        return all.stream()
                .map(provision -> new DutyProgress(
                        provision, owed.getOrDefault(provision.id().value(), List.of()), names))
                .toList();
    }

    /** Where a target is counted, and what that is called. */
    private record Counted(String name, Place place) {}

    private static boolean eachCommune(Finding target) {
        return Folded.of(target.get("per")).text().matches(".*\\b(xa|phuong|thi tran)\\b.*");
    }

    /** A committee's target counts what happens in its area; a union's or association's what its own line does. */
    private Counted whole(Organization issuer) {
        return issuer.line() == Line.GOVERNMENT
                ? new Counted(areas.require(issuer.areaId()).name(), Place.area(issuer.areaId()))
                : new Counted(issuer.name(), Place.organization(issuer.id()));
    }

    /** Commune by commune: what happens there, or what the line's own body there does. */
    private List<Counted> communes(Organization issuer, Plan plan) {
        LocalDate day = plan.period().first();
        List<Area> communes = areas.within(issuer.areaId(), AreaLevel.COMMUNE, day);
        return issuer.line() == Line.GOVERNMENT
                ? communes.stream()
                        .map(area -> new Counted(area.name(), Place.area(area.id())))
                        .toList()
                : organizations.bodies(communes.stream().map(Area::id).toList(), issuer.line(), day).stream()
                        .map(body -> new Counted(body.name(), Place.organization(body.id())))
                        .toList();
    }

    private static Optional<BigDecimal> goal(Finding target) {
        String quantity = target.get("quantity");
        String scale = target.get("scale");
        return quantity.matches("\\d+(\\.\\d+)?")
                ? Optional.of(
                        new BigDecimal(quantity).multiply(scale.isEmpty() ? BigDecimal.ONE : new BigDecimal(scale)))
                : Optional.empty();
    }
}
