package vn.mangnon.reporting.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Template;
import vn.mangnon.web.Page;

/** The form a plan's outline asks for, with what each column is taken to ask. */
public record TemplatePage(Plan plan, Optional<Template> template, Collection<Indicator> indicators, boolean inUse)
        implements Page {
    /** The number of a field among all fields, by which the form names it. */
    public int number(Field field) {
        return fields().indexOf(field);
    }

    private List<Field> fields() {
        return template.map(Template::fields).orElse(List.of());
    }
}
