package vn.mangnon.reporting.templates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.IndicatorNames;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.Calculation;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.templates.EditTemplate.Reach;
import vn.mangnon.reporting.templates.pages.PartPage;
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

/** The parts of a draft: added, moved, written, laid out; and its cells, one at a time. */
@Controller
@RequestMapping("/templates/{id}/parts")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class PartController {
    private static final int WORDS = 500;
    private static final int LONG = 4_000;
    private static final int TABLE = 200_000;

    private final Templates templates;
    private final Indicators indicators;
    private final Axes axes;

    PartController(Templates templates, Indicators indicators, Axes axes) {
        this.templates = templates;
        this.indicators = indicators;
        this.axes = axes;
    }

    @PostMapping
    View add(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = draft(scope, actor, id).seenAt(form.version());
        PartKind kind = form.choice("kind", PartKind.class);
        String title = form.requiredText("words", WORDS);
        String label = form.text("label", WORDS);
        if (form.invalid()) {
            throw new Refused("reporting.designer.part.words");
        }
        String key = EditTemplate.keys(template).of(title, kind == PartKind.TABLE ? "b" : "p");
        Part part = switch (kind) {
            case HEADING -> Part.heading(key, label, title);
            case NARRATIVE -> Part.narrative(key, label, title, Prose.FREE);
            case TABLE -> Part.table(key, label, title, Shape.ROW, List.of(), List.of());
        };
        Optional<String> after = Optional.of(form.value("after")).filter(one -> !one.isEmpty());
        templates.keep(EditTemplate.add(template, part, after));
        return kind == PartKind.HEADING ? Redirect.to("/templates/" + id + "#p-" + key) : at(id, key);
    }

    private static Redirect at(Id<Template> id, String key) {
        return Redirect.to("/templates/" + id + "/parts/" + key);
    }

    @GetMapping("/{key}")
    View show(@PathVariable Id<Template> id, @PathVariable String key, Scope scope, Actor actor, Form query) {
        Template template = draft(scope, actor, id);
        Part part = EditTemplate.require(template, key);
        Optional<Field> cell = query.id("cell").map(chosen -> cell(part, chosen));
        return Html.of(page(
                template,
                part,
                cell,
                PartForms.part(template, part),
                cell.map(one -> cellForm(template, one)).orElse(Form.blank())));
    }

    private Form cellForm(Template template, Field cell) {
        return new CellForm(indicators.all(), axes.all().values()).show(cell).with("version", template.version());
    }

    private PartPage page(Template template, Part part, Optional<Field> cell, Form form, Form cellForm) {
        return new PartPage(
                template,
                part,
                cell,
                form,
                cellForm,
                indicators.all(),
                axes.all().values());
    }

    @PostMapping("/{key}")
    View change(@PathVariable Id<Template> id, @PathVariable String key, Scope scope, Actor actor, Form form) {
        Template template = draft(scope, actor, id);
        Part part = EditTemplate.require(template, key);
        Template changed = template;
        try {
            changed = EditTemplate.replace(template, read(form, part));
        } catch (Refused wrong) {
            form.reject("columns", wrong.key(), wrong.arguments().toArray());
        }
        if (form.invalid()) {
            return Html.invalid(page(template, part, Optional.empty(), form, Form.blank()));
        }
        templates.keep(changed.seenAt(form.version()));
        return part.kind() == PartKind.TABLE
                ? at(id, key).saying("reporting.designer.saved")
                : Redirect.to("/templates/" + id + "#p-" + key);
    }

    private Part read(Form form, Part part) {
        String label = form.text("label", WORDS);
        String title = part.kind() == PartKind.TABLE ? form.text("words", WORDS) : form.requiredText("words", WORDS);
        if (part.kind() != PartKind.TABLE) {
            return PartForms.prose(form, part, label, title);
        }
        Shape shape = form.choice("shape", Shape.class);
        List<TableText.Head> heads = TableText.heads(form.requiredText("columns", TABLE));
        List<TableText.Row> rows = TableText.rows(form.text("lines", TABLE));
        if (shape == Shape.GRID && rows.isEmpty()) {
            form.reject("lines", "web.form.required");
        }
        Limits.table(shape == Shape.GRID ? rows.size() : 1, heads.size(), 0);
        return new LayOutTable(part, new IndicatorNames(indicators.all().values()))
                .of(label, title, shape, heads, rows);
    }

    /** What one cell holds, or with it its column or row. */
    @PostMapping("/{key}/cells/{cell}")
    View hold(
            @PathVariable Id<Template> id,
            @PathVariable String key,
            @PathVariable("cell") Id<Field> cellId,
            Scope scope,
            Actor actor,
            Form form) {
        Template template = draft(scope, actor, id);
        Part part = EditTemplate.require(template, key);
        Field cell = cell(part, cellId.value());
        Holds holds = new CellForm(indicators.all(), axes.all().values()).read(form);
        Reach reach = form.choice("reach", Reach.class);
        Template changed =
                EditTemplate.replace(template, EditTemplate.hold(part, cell, reach, holds, form.text("note", WORDS)));
        for (Calculation.Wrong wrong : EditTemplate.newlyWrong(template, changed)) {
            form.reject("formula", wrong.key(), wrong.arguments().toArray());
        }
        if (form.invalid()) {
            return Html.invalid(page(template, part, Optional.of(cell), PartForms.part(template, part), form));
        }
        templates.keep(changed.seenAt(form.version()));
        return Redirect.to("/templates/" + id + "/parts/" + key + "?cell=" + cellId + "#cell")
                .saying("reporting.designer.saved");
    }

    @PostMapping("/{key}/place")
    View move(@PathVariable Id<Template> id, @PathVariable String key, Scope scope, Actor actor, Form form) {
        Template template = draft(scope, actor, id).seenAt(form.version());
        templates.keep(EditTemplate.move(template, key, form.value("move").equals("up") ? -1 : 1));
        return Redirect.to("/templates/" + id + "#p-" + key);
    }

    @PostMapping("/{key}/deletion")
    View delete(@PathVariable Id<Template> id, @PathVariable String key, Scope scope, Actor actor, Form form) {
        templates.keep(EditTemplate.remove(draft(scope, actor, id).seenAt(form.version()), key));
        return Redirect.to("/templates/" + id).saying("reporting.designer.part.deleted");
    }

    private static Field cell(Part part, UUID id) {
        return part.fields().stream()
                .filter(field -> field.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Template draft(Scope scope, Actor actor, Id<Template> id) {
        return Designers.requireOwn(actor, templates.require(scope, id)).requireDraft();
    }
}
