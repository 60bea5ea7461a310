package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.reporting.Addresses;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Template;

/** What an edition changes against the one before, in words: the key of a sentence and what fills it. */
public final class Differences {
    private Differences() {}

    /** One difference. */
    public record Difference(String key, List<Object> arguments) {}

    public static List<Difference> between(Template before, Template after) {
        List<Difference> found = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            found.add(new Difference("reporting.designer.diff.title", List.of(before.title(), after.title())));
        }
        Map<String, Part> old = new LinkedHashMap<>();
        before.parts().forEach(part -> old.put(part.key(), part));
        for (Part part : after.parts()) {
            Part was = old.remove(part.key());
            if (was == null) {
                found.add(new Difference("reporting.designer.diff.added", List.of(name(part))));
            } else {
                part(was, part, found);
            }
        }
        old.values().forEach(part -> found.add(new Difference("reporting.designer.diff.removed", List.of(name(part)))));
        cells(before, after, found);
        checks(before, after, "reporting.designer.diff.check-removed", found);
        checks(after, before, "reporting.designer.diff.check-added", found);
        return found;
    }

    private static void part(Part was, Part part, List<Difference> found) {
        if (!was.title().equals(part.title()) || !was.label().equals(part.label())) {
            found.add(new Difference("reporting.designer.diff.renamed", List.of(name(was), name(part))));
        }
        if (!was.prose().equals(part.prose())) {
            found.add(new Difference("reporting.designer.diff.prose", List.of(name(part))));
        }
    }

    /** The conditions of one edition that the other has not. */
    private static void checks(Template one, Template other, String key, List<Difference> found) {
        one.checks().stream()
                .filter(check -> !other.checks().contains(check))
                .forEach(check -> found.add(new Difference(key, List.of(check.said()))));
    }

    private static void cells(Template before, Template after, List<Difference> found) {
        Map<String, Field> old = addressed(before);
        addressed(after).forEach((address, field) -> {
            Field was = old.remove(address);
            if (was == null) {
                found.add(new Difference("reporting.designer.diff.cell-added", List.of(address, field.title())));
            } else if (!was.holds().equals(field.holds())) {
                found.add(new Difference("reporting.designer.diff.cell-changed", List.of(address, field.title())));
            }
        });
        old.forEach((address, field) ->
                found.add(new Difference("reporting.designer.diff.cell-removed", List.of(address, field.title()))));
    }

    private static Map<String, Field> addressed(Template template) {
        Addresses addresses = new Addresses(template);
        Map<String, Field> fields = new LinkedHashMap<>();
        template.fields().forEach(field -> fields.put(addresses.of(field), field));
        return fields;
    }

    private static String name(Part part) {
        return (part.label() + " " + part.title()).strip();
    }
}
