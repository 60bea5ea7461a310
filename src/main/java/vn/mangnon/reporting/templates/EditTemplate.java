package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.mangnon.reporting.Calculation;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Keys;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Template;
import vn.mangnon.shared.NotFound;

/** Changes of a draft: each returns the draft as it then is. */
final class EditTemplate {
    private EditTemplate() {}

    /** To how many cells a change of one of them is made. */
    enum Reach {
        CELL,
        COLUMN,
        LINE
    }

    static Part require(Template template, String key) {
        return template.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static Template add(Template template, Part part, Optional<String> after) {
        List<Part> parts = new ArrayList<>(template.parts());
        int at = after.map(key -> parts.indexOf(require(template, key)) + 1).orElse(parts.size());
        parts.add(at, part);
        return Limits.check(template.with(parts));
    }

    static Keys keys(Template template) {
        Keys keys = new Keys();
        template.parts().forEach(part -> keys.taken(part.key()));
        return keys;
    }

    static Template move(Template template, String key, int by) {
        List<Part> parts = new ArrayList<>(template.parts());
        int from = parts.indexOf(require(template, key));
        int to = Math.clamp(from + by, 0, parts.size() - 1);
        Collections.swap(parts, from, to);
        return template.with(parts);
    }

    static Template remove(Template template, String key) {
        Part gone = require(template, key);
        return template.with(
                template.parts().stream().filter(part -> part != gone).toList());
    }

    static Template replace(Template template, Part changed) {
        return Limits.check(template.with(template.parts().stream()
                .map(part -> part.key().equals(changed.key()) ? changed : part)
                .toList()));
    }

    /** Puts what a cell holds into it, its column or its row. */
    static Part hold(Part part, Field cell, Reach reach, Holds holds, String note) {
        UnaryOperator<Field> change = field -> field.holding(holds).noted(note);
        return part.with(part.fields().stream()
                .map(field -> reaches(cell, reach, field) ? change.apply(field) : field)
                .toList());
    }

    private static boolean reaches(Field cell, Reach reach, Field field) {
        return field.id().equals(cell.id())
                || reach == Reach.COLUMN && field.key().equals(cell.key())
                || reach == Reach.LINE && field.line().equals(cell.line());
    }

    /** What is wrong with formulas after a change and was not before. */
    static List<Calculation.Wrong> newlyWrong(Template before, Template after) {
        List<Object> known = new Calculation(before)
                .wrongs().stream().<Object>map(wrong -> wrong.field().id()).toList();
        return new Calculation(after)
                .wrongs().stream()
                        .filter(wrong -> !known.contains(wrong.field().id()))
                        .toList();
    }
}
