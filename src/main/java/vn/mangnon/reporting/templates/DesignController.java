package vn.mangnon.reporting.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Template.State;
import vn.mangnon.reporting.TemplateLists;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.templates.pages.TemplatesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The forms of reports: those in use, making one, putting it into use. */
@Controller
@RequestMapping("/templates")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class DesignController {
    private static final int TITLE = 300;
    private static final int PURPOSE = 1_000;

    private final Templates templates;
    private final TemplateLists lists;
    private final TemplateFiles files;
    private final DesignPages pages;

    DesignController(Templates templates, TemplateLists lists, TemplateFiles files, DesignPages pages) {
        this.pages = pages;
        this.templates = templates;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(page(scope, Form.blank().with("id", Id.uuid())));
    }

    private TemplatesPage page(Scope scope, Form form) {
        return new TemplatesPage(lists.list(scope), TemplateFiles.SHIPPED, form);
    }

    /** Begins a draft from a blank, one that comes with the software, one in use, or a file. */
    @PostMapping
    View begin(Scope scope, Actor actor, Form form, @RequestParam(required = false) MultipartFile file) {
        UUID id = form.requiredId("id");
        String title = form.text("title", TITLE);
        String from = form.value("from");
        Optional<String> text = content(file);
        if (from.equals("file") && text.isEmpty()) {
            form.reject("file", "reporting.designer.file.choose");
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, form));
        }
        Template begun;
        try {
            begun = from.equals("file")
                    ? files.read(text.orElseThrow(), id, actor.body())
                    : files.shipped(from, id, actor.body());
        } catch (Refused wrong) {
            form.reject(
                    from.equals("file") ? "file" : "from",
                    wrong.key(),
                    wrong.arguments().toArray());
            return Html.invalid(page(scope, form));
        }
        templates.begin(actor, title.isEmpty() ? begun : begun.titled(title, begun.purpose()));
        return Redirect.to("/templates/" + id);
    }

    private static Optional<String> content(@Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Normalizer.normalize(
                            new String(file.getBytes(), StandardCharsets.UTF_8), Normalizer.Form.NFC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Template> id, Scope scope, Actor actor) {
        Template template = templates.require(scope, id);
        return Html.of(pages.of(scope, actor, template, DesignPages.form(template)));
    }

    @PostMapping("/{id}")
    View name(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = Designers.requireOwn(actor, templates.require(scope, id));
        String title = form.requiredText("title", TITLE);
        String purpose = form.text("purpose", PURPOSE);
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, template, form));
        }
        templates.keep(template.seenAt(form.version()).titled(title, purpose));
        return Redirect.to("/templates/" + id).saying("reporting.designer.saved");
    }

    /** Puts it into use. A form without parts, or with a formula that cannot be reckoned, stays a draft. */
    @PostMapping("/{id}/publication")
    View publish(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = Designers.requireOwn(actor, templates.require(scope, id));
        if (template.state() == State.PUBLISHED) {
            return Redirect.to("/templates/" + id);
        }
        templates.publish(actor, template.seenAt(form.version()));
        return Redirect.to("/templates/" + id).saying("reporting.designer.published");
    }

    /** Begins the next edition of one's own form, or a form of one's own made after another. */
    @PostMapping("/{id}/edition")
    View next(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        Template template = templates.require(scope, id);
        UUID fresh = form.requiredId("id");
        if (Designers.own(actor, template)) {
            Optional<TemplateLists.Listed> draft = lists.editions(scope, template).stream()
                    .filter(one -> one.state().equals(State.DRAFT.name()))
                    .findFirst();
            if (draft.isPresent()) {
                return Redirect.to("/templates/" + draft.get().id());
            }
            templates.begin(actor, templates.current(template).orElse(template).next(fresh));
        } else {
            templates.begin(actor, template.adopted(fresh, actor.body()));
        }
        return Redirect.to("/templates/" + fresh).saying("reporting.designer.begun");
    }

    @PostMapping("/{id}/retirement")
    View retire(@PathVariable Id<Template> id, Scope scope, Actor actor, Form form) {
        templates.retire(
                actor, Designers.requireOwn(actor, templates.require(scope, id)).seenAt(form.version()));
        return Redirect.to("/templates").saying("reporting.designer.retired");
    }

    @PostMapping("/{id}/deletion")
    View discard(@PathVariable Id<Template> id, Scope scope, Actor actor) {
        templates.discard(actor, Designers.requireOwn(actor, templates.require(scope, id)));
        return Redirect.to("/templates").saying("reporting.designer.discarded");
    }

    @GetMapping("/{id}/file")
    View file(@PathVariable Id<Template> id, Scope scope) {
        String text = files.write(templates.require(scope, id));
        return Download.save(
                "mau-bao-cao.yaml", "application/yaml", to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
