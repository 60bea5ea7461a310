package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.formulas.Comparison;
import vn.mangnon.reporting.quality.Contradictions;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What the cells of a draft must be to each other. */
@Controller
@RequestMapping("/templates/{id}/checks")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class CheckController {
    private static final int WORDS = 300;
    private static final int LONG = 1_000;

    private final Templates templates;
    private final DesignPages pages;

    CheckController(Templates templates, DesignPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /** Adds one; of the same comparison the words are put right. */
    @PostMapping
    View add(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = draft(scope, actor, id);
        String comparison = Comparison.plain(form.requiredText("comparison", LONG));
        CrossCheck check = new CrossCheck(comparison, form.text("words", WORDS), form.ticked("impossible"));
        if (!comparison.isEmpty()) {
            new Contradictions(template)
                    .problem(comparison)
                    .ifPresent(problem -> form.reject(
                            "comparison", problem.key(), problem.arguments().toArray()));
        }
        if (form.invalid()) {
            return Html.invalid(pages.of(
                    scope, actor, template, form.with("title", template.title()).with("purpose", template.purpose())));
        }
        List<CrossCheck> checks = without(template, comparison);
        checks.add(check);
        return keep(Limits.check(template.checking(checks)), form);
    }

    @PostMapping("/deletion")
    View delete(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = draft(scope, actor, id);
        return keep(template.checking(without(template, form.value("comparison"))), form);
    }

    private static List<CrossCheck> without(Template template, String comparison) {
        List<CrossCheck> checks = new ArrayList<>(template.checks());
        checks.removeIf(check -> check.comparison().equals(comparison));
        return checks;
    }

    private View keep(Template template, Form form) {
        templates.keep(template.seenAt(form.version()));
        return Redirect.to("/templates/" + template.id() + "#checks").saying("reporting.designer.saved");
    }

    private Template draft(Scope scope, Actor actor, Id<Template> id) {
        return Designers.requireOwn(actor, templates.require(scope, id)).requireDraft();
    }
}
