package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.FindingKind;
import vn.mangnon.planning.Findings;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** A new campaign's form with what is known already: the next days of an occasion, or a plan's theme, messages and days. */
@Component
class ProposeCampaign {
    private final Occasions occasions;
    private final Plans plans;
    private final Findings findings;
    private final Organizations organizations;
    private final BusinessClock clock;

    ProposeCampaign(
            Occasions occasions, Plans plans, Findings findings, Organizations organizations, BusinessClock clock) {
        this.occasions = occasions;
        this.plans = plans;
        this.findings = findings;
        this.organizations = organizations;
        this.clock = clock;
    }

    Form form(Scope scope, Actor actor, Form query) {
        LocalDate today = clock.today();
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("area", organizations.require(new Id<>(actor.body())).areaId());
        days(form, new Period(today, today));
        occasions.find(query.value("occasion")).ifPresent(occasion -> fill(form, occasion, today));
        query.id("plan")
                .flatMap(plan -> plans.find(scope, new Id<>(plan)))
                .ifPresent(plan -> fill(form, plan, occasion(plan)));
        return form;
    }

    private static void fill(Form form, Occasion occasion, LocalDate today) {
        Period days = occasion.next(today);
        days(form, days)
                .with("occasion", occasion.code())
                .with("name", occasion.nameVi() + " năm " + days.last().getYear());
    }

    private void fill(Form form, Plan plan, Optional<Occasion> occasion) {
        occasion.ifPresent(one -> fill(form, one, plan.period().first()));
        days(form, plan.period())
                .with("plan", plan.id())
                .with("theme", plan.theme())
                .with(
                        "messages",
                        findings.of(plan).stream()
                                .filter(finding -> finding.kind() == FindingKind.SLOGAN && finding.counts())
                                .map(Finding::main)
                                .collect(Collectors.joining("\n")));
    }

    /** The one whose days are the plan's. */
    private Optional<Occasion> occasion(Plan plan) {
        return occasions.all().stream()
                .filter(one ->
                        one.inUse() && one.in(plan.period().first().getYear()).equals(plan.period()))
                .findFirst();
    }

    private static Form days(Form form, Period days) {
        return form.with("first", days.first()).with("last", days.last());
    }
}
