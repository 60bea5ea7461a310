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
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.reporting.pages.TemplatePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
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
    private final ProposeTemplate proposeTemplate;
    private final Indicators indicators;

    TemplateController(Plans plans, Templates templates, ProposeTemplate proposeTemplate, Indicators indicators) {
        this.plans = plans;
        this.templates = templates;
        this.proposeTemplate = proposeTemplate;
        this.indicators = indicators;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        return Html.of(new TemplatePage(plan, template(plan), indicators.all().values(), templates.inUse(plan)));
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
            return Html.invalid(
                    new TemplatePage(plan, Optional.of(chosen), indicators.all().values(), templates.inUse(plan)));
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
