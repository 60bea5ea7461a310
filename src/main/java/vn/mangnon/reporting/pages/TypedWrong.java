package vn.mangnon.reporting.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.TypedCells;
import vn.mangnon.web.Form;

/** What was typed wrong into a report. */
public final class TypedWrong {
    private TypedWrong() {}

    /** What a part or cell is called, by its place on the page, in print order. */
    public static Map<String, String> in(Template template, Form form) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Part part : template.parts()) {
            if (!form.problems(part.id().toString()).isEmpty()) {
                wrong.put("n-" + part.id(), part.titled());
            }
            for (Field field : part.fields()) {
                String cell = TypedCells.name(field);
                form.problems().keySet().stream()
                        .filter(name -> name.equals(cell) || name.startsWith(cell + "."))
                        .forEach(name -> wrong.put(name, part.named(field)));
            }
        }
        return wrong;
    }
}
