package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.Due;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.reporting.pages.TemplatePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The form that a plan's outline asks for: proposed, then confirmed column by column. */
@Controller
@RequestMapping("/plans/{id}/template")
@Allow({Role.OFFICER, Role.LEADER})
class TemplateController {
    private static final int NOTE = 300;

    private final Plans plans;
    private final Templates templates;
    private final ChooseTemplate chooseTemplate;
    private final TemplateLists lists;
    private final ProposeTemplate proposeTemplate;
    private final Indicators indicators;
    private final Provisions provisions;

    TemplateController(
            Plans plans,
            Templates templates,
            ChooseTemplate chooseTemplate,
            TemplateLists lists,
            ProposeTemplate proposeTemplate,
            Indicators indicators,
            Provisions provisions) {
        this.provisions = provisions;
        this.plans = plans;
        this.templates = templates;
        this.chooseTemplate = chooseTemplate;
        this.lists = lists;
        this.proposeTemplate = proposeTemplate;
        this.indicators = indicators;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        return Html.of(page(scope, plan, template(plan)));
    }

    @PostMapping
    View confirm(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id);
        Template proposed = template(plan).orElseThrow(NotFound::new);
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Part part : proposed.parts()) {
            List<Field> fields = new ArrayList<>();
            for (Field field : part.fields()) {
                fields.add(read(form, field, number++));
            }
            parts.add(part.with(fields));
        }
        Template chosen = proposed.afresh(parts);
        if (form.invalid()) {
            return Html.invalid(page(scope, plan, Optional.of(chosen)));
        }
        templates.confirm(actor, plan, chosen);
        return Redirect.to("/plans/" + id + "/template").saying("reporting.template.confirmed");
    }

    /** What a column asks, as chosen: an indicator, and for money whose. */
    private Field read(Form form, Field field, int number) {
        Optional<SourceKind> source = Optional.of(form.value("source." + number))
                .filter(name -> !name.isEmpty())
                .map(name -> form.choice("source." + number, SourceKind.class));
        Holds holds = Optional.of(form.value("indicator." + number))
                .filter(code -> indicators.all().containsKey(code))
                .<Holds>map(code -> new Holds.Counted(code, source, 0, Window.PERIOD))
                .orElse(new Holds.Open());
        return field.holding(holds).noted(form.text("note." + number, NOTE));
    }

    /** By which form one of the plan's duties is reported on from now on. */
    @PostMapping("/choice")
    View choose(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id);
        Provision duty = duties(plan).stream()
                .filter(one -> one.id().value().equals(form.requiredId("duty")))
                .findFirst()
                .orElseThrow(NotFound::new);
        Template chosen = templates.require(scope, new Id<>(form.requiredId("form")));
        if (!chosen.confirmed()) {
            throw new Refused("reporting.no-template");
        }
        chooseTemplate.choose(actor, duty, chosen);
        return Redirect.to("/plans/" + id + "/template").saying("reporting.designer.chosen");
    }

    private List<Provision> duties(Plan plan) {
        return provisions.of(plan).stream()
                .filter(provision -> provision.kind() == Due.Kind.REPORT)
                .toList();
    }

    private TemplatePage page(Scope scope, Plan plan, Optional<Template> template) {
        return new TemplatePage(
                plan,
                template,
                indicators.all().values(),
                templates.inUse(plan),
                duties(plan),
                lists.list(scope).stream()
                        .filter(one -> one.state().equals(Template.State.PUBLISHED.name()))
                        .toList());
    }

    private Optional<Template> template(Plan plan) {
        return templates
                .find(plan)
                .or(() ->
                        plans.outlines(plan).stream().findFirst().map(outline -> proposeTemplate.from(plan, outline)));
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        Plan plan = plans.require(scope, id);
        if (!PlanOwners.own(actor, plan)) {
            throw new NotFound();
        }
        return plan;
    }
}
