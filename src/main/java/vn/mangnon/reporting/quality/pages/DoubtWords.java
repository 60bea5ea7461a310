package vn.mangnon.reporting.quality.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Ui;

/** What looks wrong in a report, in words. */
public final class DoubtWords {
    private DoubtWords() {}

    /** Where in the form it is: the table, line and column; and where else the same number stands. */
    public static String where(Ui ui, Template template, Doubt doubt) {
        String first = where(template, doubt.spot().field());
        String others =
                doubt.also().stream().map(field -> where(template, field)).collect(Collectors.joining("; "));
        return others.isEmpty() ? first : ui.t("reporting.doubts.also", first, others);
    }

    private static String where(Template template, Id<Field> wanted) {
        for (Part part : template.parts()) {
            for (Field field : part.fields()) {
                if (wanted.equals(field.id())) {
                    return cell(part, field);
                }
            }
        }
        return "";
    }

    private static String cell(Part table, Field field) {
        List<String> heads = new ArrayList<>();
        heads.add(table.title());
        table.lines().stream()
                .filter(line -> field.line().filter(line.id()::equals).isPresent())
                .forEach(line -> heads.add((line.number() + " " + line.label()).strip()));
        heads.addAll(field.path());
        heads.add(field.title());
        heads.removeIf(String::isEmpty);
        return String.join(" · ", heads);
    }

    /** The question itself: its numbers, then its words. */
    public static String sentence(Ui ui, Doubt doubt) {
        List<Object> arguments = new ArrayList<>();
        doubt.numbers().forEach(number -> arguments.add(ui.decimal(number)));
        arguments.add(doubt.words());
        return ui.t(Ui.keyOf(doubt.kind()), arguments.toArray());
    }
}
