package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import vn.mangnon.measures.Axis;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.reporting.Window;

/** A form as a readable file. What stands as in a blank form is left out. */
final class TemplateWriter {
    static final String FORMAT = "mang-non-template";
    static final int VERSION = 1;

    private final List<Axis.Value> values;

    TemplateWriter(List<Axis.Value> values) {
        this.values = values;
    }

    String write(Template template) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(FORMAT, VERSION);
        file.put("title", template.title());
        put(file, "purpose", template.purpose());
        file.put("parts", template.parts().stream().map(this::part).toList());
        if (!template.checks().isEmpty()) {
            file.put(
                    "checks",
                    template.checks().stream().map(TemplateWriter::check).toList());
        }
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return "# Mẫu báo cáo của phần mềm Măng Non\n" + new Yaml(options).dump(file);
    }

    private static Map<String, Object> check(CrossCheck check) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("compare", check.comparison());
        put(row, "words", check.words());
        flag(row, "impossible", check.impossible());
        return row;
    }

    private Map<String, Object> part(Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(part.kind().name().toLowerCase(Locale.ROOT), part.title());
        row.put("key", part.key());
        put(row, "label", part.label());
        if (part.kind() == PartKind.NARRATIVE) {
            put(row, "guidance", part.prose().guidance());
            flag(row, "required", part.prose().required());
            if (part.prose().longest() != Part.Prose.LONGEST) {
                row.put("longest", part.prose().longest());
            }
            put(row, "proposal", part.prose().proposal());
        } else if (part.kind() == PartKind.TABLE) {
            boolean grid = part.is(Shape.GRID);
            row.put("shape", part.shape().orElseThrow().name());
            row.put(
                    "columns",
                    part.columns().stream().map(field -> column(field, !grid)).toList());
            if (grid) {
                row.put(
                        "lines",
                        part.lines().stream().map(line -> line(part, line)).toList());
            }
        }
        return row;
    }

    private Map<String, Object> column(Field field, boolean whole) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", field.title());
        row.put("key", field.key());
        if (!field.path().isEmpty()) {
            row.put("under", new ArrayList<>(field.path()));
        }
        if (whole) {
            holds(row, field);
        }
        return row;
    }

    private Map<String, Object> line(Part part, Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "number", line.number());
        row.put("label", line.label());
        row.put("key", line.key());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Field field : part.of(line)) {
            Map<String, Object> cell = new LinkedHashMap<>();
            holds(cell, field);
            if (!cell.isEmpty()) {
                cells.put(field.key(), cell);
            }
        }
        if (!cells.isEmpty()) {
            row.put("cells", cells);
        }
        return row;
    }

    private void holds(Map<String, Object> row, Field field) {
        switch (field.holds()) {
            case Holds.Open open -> {}
            case Holds.Counted counted -> {
                row.put("count", counted.indicator());
                counted.source().ifPresent(source -> row.put("source", source.name()));
                values.stream()
                        .filter(value -> value.cell() == counted.cell() && counted.cell() != 0)
                        .findFirst()
                        .ifPresent(value -> row.put("part", value.axis() + "=" + value.code()));
                if (counted.window() != Window.PERIOD) {
                    row.put("window", counted.window().name());
                }
            }
            case Holds.Reckoned reckoned -> row.put("formula", reckoned.formula());
            case Holds.Typed typed -> {
                row.put("type", typed.number() ? "number" : "text");
                typed.least().ifPresent(least -> row.put("least", least.toPlainString()));
                typed.most().ifPresent(most -> row.put("most", most.toPlainString()));
                flag(row, "required", typed.required());
                put(row, "at-most", typed.atMost());
                typed.compared().ifPresent(code -> row.put("compare-with", code));
                flag(row, "adds-up", typed.addsUp());
            }
            case Holds.Fixed fixed -> row.put("says", fixed.words());
        }
        put(row, "note", field.note());
    }

    private static void put(Map<String, Object> row, String key, String words) {
        if (!words.isEmpty()) {
            row.put(key, words);
        }
    }

    private static void flag(Map<String, Object> row, String key, boolean set) {
        if (set) {
            row.put(key, true);
        }
    }
}
