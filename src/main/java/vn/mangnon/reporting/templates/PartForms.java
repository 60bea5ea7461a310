package vn.mangnon.reporting.templates;

import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.web.Form;

/** A part as a form shows and reads it. */
final class PartForms {
    private static final int LONG = 4_000;

    private PartForms() {}

    static Form part(Template template, Part part) {
        Form form = Form.blank()
                .with("version", template.version())
                .with("label", part.label())
                .with("words", part.title())
                .with("guidance", part.prose().guidance())
                .with("proposal", part.prose().proposal())
                .with("longest", part.prose().longest())
                .with("shape", part.shape().orElse(Shape.ROW).name())
                .with("columns", TableText.heads(part.columns()))
                .with("lines", TableText.rowsOf(part.lines()));
        return part.prose().required() ? form.with("required", "true") : form;
    }

    static Part prose(Form form, Part part, String label, String title) {
        int longest = (int) form.count("longest").orElse(Prose.LONGEST);
        if (longest < 1 || longest > Prose.LONGEST) {
            form.reject("longest", "reporting.designer.longest", Prose.LONGEST);
        }
        Prose prose = part.kind() == PartKind.HEADING
                ? part.prose()
                : new Prose(form.text("guidance", LONG), form.ticked("required"), longest, form.text("proposal", LONG));
        return new Part(
                part.id(), part.key(), part.kind(), label, title, prose, part.shape(), part.lines(), part.fields());
    }
}
