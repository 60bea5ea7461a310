package vn.mangnon.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.pages.ReadingPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The text beside what was read in it; each finding is confirmed, corrected or dropped. */
@Controller
@RequestMapping("/plans/{id}")
@Allow({Role.OFFICER, Role.LEADER})
class FindingController {
    private static final int LONGEST = 2_000;

    private final Plans plans;
    private final Findings findings;
    private final ReviseDuties revise;
    private final Indicators indicators;
    private final BusinessClock clock;

    FindingController(Plans plans, Findings findings, ReviseDuties revise, Indicators indicators, BusinessClock clock) {
        this.revise = revise;
        this.clock = clock;
        this.plans = plans;
        this.findings = findings;
        this.indicators = indicators;
    }

    @GetMapping("/reading")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        List<Finding> all = findings.of(plan);
        Optional<Finding> at = form.id("at").flatMap(wanted -> find(all, wanted));
        Optional<Finding> edited = form.id("edit").flatMap(wanted -> find(all, wanted));
        Optional<Finding> near = at.or(() -> edited).or(() -> form.id("near").flatMap(wanted -> find(all, wanted)));
        String text = plans.text(plan);
        List<TextPart> parts = TextPart.of(text);
        TextPart part = near.flatMap(finding ->
                        parts.stream().filter(one -> one.holds(finding)).findFirst())
                .orElseGet(() -> parts.get((int) Math.clamp(form.count("part").orElse(1), 1, parts.size()) - 1));
        return Html.of(new ReadingPage(
                plan,
                MarkedText.of(text, part, all, at.or(() -> edited)),
                part,
                parts.size(),
                all,
                edited,
                indicators.summed().values()));
    }

    /** One button decides on one finding; another on all of a kind that the reader was sure of. */
    @PostMapping("/findings")
    View stand(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        form.id("confirm").ifPresent(one -> revise.stand(actor, plan, List.of(one), Standing.CONFIRMED, clock.now()));
        form.id("drop").ifPresent(one -> revise.stand(actor, plan, List.of(one), Standing.DROPPED, clock.now()));
        form.id("restore").ifPresent(one -> revise.stand(actor, plan, List.of(one), Standing.PROPOSED, clock.now()));
        if (form.ticked("sure")) {
            List<UUID> sure = findings.of(plan).stream()
                    .filter(finding -> finding.sure() && finding.standing() == Standing.PROPOSED)
                    .map(finding -> finding.id().value())
                    .toList();
            revise.stand(actor, plan, sure, Standing.CONFIRMED, clock.now());
        }
        String anchor = form.id("confirm")
                .or(() -> form.id("drop"))
                .or(() -> form.id("restore"))
                .map(one -> "?near=" + one + "#f-" + one)
                .orElse("");
        return Redirect.to("/plans/" + id + "/reading" + anchor);
    }

    @PostMapping("/findings/{finding}")
    View correct(
            @PathVariable Id<Plan> id,
            @PathVariable("finding") Id<Finding> findingId,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        Finding finding = find(findings.of(plan), findingId.value()).orElseThrow(NotFound::new);
        Map<String, String> fields = new HashMap<>();
        for (String field : finding.kind().fields()) {
            fields.put(field, form.text(field, LONGEST));
        }
        if (finding.kind() == FindingKind.BODY) {
            fields.put("roles", String.join(" ", form.values("roles")));
        }
        if (finding.kind() == FindingKind.TARGET) {
            String indicator = form.value("indicator");
            fields.put("indicator", indicators.summed().containsKey(indicator) ? indicator : "");
        }
        findings.correct(actor, plan, findingId, fields);
        return Redirect.to("/plans/" + id + "/reading?at=" + findingId + "#f-" + findingId);
    }

    private static Optional<Finding> find(List<Finding> all, UUID id) {
        return all.stream().filter(finding -> finding.id().value().equals(id)).findFirst();
    }
}
