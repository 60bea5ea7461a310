package vn.mangnon.reporting.templates;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.Calculation;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.TemplateLists;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.templates.pages.DesignPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Form;

/** Puts the page of a form together. */
@Component
class DesignPages {
    private final Templates templates;
    private final TemplateLists lists;

    DesignPages(Templates templates, TemplateLists lists) {
        this.templates = templates;
        this.lists = lists;
    }

    static Form form(Template template) {
        return Form.blank()
                .with("title", template.title())
                .with("purpose", template.purpose())
                .with("version", template.version());
    }

    DesignPage of(Scope scope, Actor actor, Template template, Form form) {
        List<TemplateLists.Listed> editions = lists.editions(scope, template);
        List<Differences.Difference> differences = editions.stream()
                .filter(one -> one.edition() == template.edition() - 1)
                .findFirst()
                .map(one -> Differences.between(templates.require(scope, new Id<>(one.id())), template))
                .orElse(List.of());
        boolean own = Designers.own(actor, template);
        return new DesignPage(
                template, own, editions, new Calculation(template).wrongs(), differences, form, Id.uuid());
    }
}
