package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Keys;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Window;
import vn.mangnon.reporting.formulas.Comparison;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/** Reads a form out of a file, whole or not at all; the file's own objects are plain text, lists and mappings. */
final class TemplateReader {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 12;

    private final Set<String> indicators;
    private final List<Axis.Value> values;
    private final Set<String> unknown = new TreeSet<>();
    private int cells;

    TemplateReader(Set<String> indicators, List<Axis.Value> values) {
        this.indicators = indicators;
        this.values = values;
    }

    /** The first edition of a form as the file says it. Throws {@link Refused}. */
    Template read(String text, UUID id, Optional<UUID> organization) {
        Node file = Node.of(load(text));
        if (!file.text(TemplateWriter.FORMAT).equals(String.valueOf(TemplateWriter.VERSION))) {
            throw new Refused("reporting.designer.file.format", TemplateWriter.FORMAT, TemplateWriter.VERSION);
        }
        String title = file.required("title");
        String purpose = file.text("purpose");
        Keys keys = new Keys();
        List<Part> parts = new ArrayList<>();
        file.nodes("parts").forEach(node -> parts.add(part(node, keys)));
        List<CrossCheck> checks =
                file.nodes("checks").stream().map(TemplateReader::check).toList();
        file.done();
        if (!unknown.isEmpty()) {
            throw new Refused("reporting.designer.file.indicators", String.join(", ", unknown));
        }
        Template template = Template.fresh(id, organization, Optional.empty(), title);
        return Limits.check(template.titled(title, purpose).with(parts).checking(checks))
                .requireReckonable();
    }

    private static CrossCheck check(Node node) {
        CrossCheck check =
                new CrossCheck(Comparison.plain(node.required("compare")), node.text("words"), node.flag("impossible"));
        node.done();
        return check;
    }

    private static Object load(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            return Optional.<Object>ofNullable(new Yaml(new SafeConstructor(options)).load(text))
                    .orElse(Map.of());
        } catch (YAMLException unreadable) {
            throw new Refused("reporting.designer.file.unreadable", firstLine(unreadable));
        }
    }

    private static String firstLine(YAMLException unreadable) {
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
    }

    private Part part(Node node, Keys keys) {
        String label = node.text("label");
        Part part;
        if (node.has("heading")) {
            String title = node.required("heading");
            part = Part.heading(key(node, title, keys, "p"), label, title);
        } else if (node.has("narrative")) {
            String title = node.required("narrative");
            part = Part.narrative(key(node, title, keys, "p"), label, title, prose(node));
        } else {
            String title = node.text("table");
            part = table(node, key(node, title, keys, "b"), label, title);
        }
        node.done();
        return part;
    }

    private static Prose prose(Node node) {
        int longest = node.number("longest").map(Number::intValue).orElse(Prose.LONGEST);
        return new Prose(
                node.text("guidance"),
                node.flag("required"),
                Math.max(1, Math.min(Prose.LONGEST, longest)),
                node.text("proposal"));
    }

    private Part table(Node node, String key, String label, String title) {
        Shape shape = node.choice("shape", Shape.class, Shape.ROW);
        List<Node> columns = node.nodes("columns");
        List<Node> rows = node.nodes("lines");
        Limits.table(rows.size(), columns.size(), cells);
        Keys keys = new Keys();
        List<Field> heads = columns.stream().map(column -> column(column, keys)).toList();
        if (heads.isEmpty() || shape == Shape.GRID && rows.isEmpty()) {
            throw new Refused("reporting.designer.file.empty-table", title);
        }
        Map<Line, Node> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.put(line(row, keys), row.node("cells")));
        List<Field> fields = shape == Shape.GRID ? fields(lines, heads) : heads;
        rows.forEach(Node::done);
        lines.values().forEach(Node::done);
        cells += fields.size();
        return Part.table(key, label, title, shape, List.copyOf(lines.keySet()), fields);
    }

    private List<Field> fields(Map<Line, Node> lines, List<Field> heads) {
        List<Field> fields = new ArrayList<>();
        lines.forEach((line, own) -> {
            for (Field head : heads) {
                Field cell = head;
                if (own.has(head.key())) {
                    Node node = own.node(head.key());
                    cell = head.holding(holds(node)).noted(node.text("note"));
                    node.done();
                }
                fields.add(cell.in(line));
            }
        });
        return fields;
    }

    private Field column(Node node, Keys keys) {
        String title = node.required("title");
        Field field = new Field(
                Id.fresh(),
                key(node, title, keys, "c"),
                node.words("under"),
                title,
                Optional.empty(),
                holds(node),
                node.text("note"));
        node.done();
        return field;
    }

    private static Line line(Node node, Keys keys) {
        String label = node.required("label");
        return new Line(Id.fresh(), key(node, label, keys, "d"), node.text("number"), label);
    }

    /** The key the file gives stays as it is; two of the same are refused. */
    private static String key(Node node, String words, Keys keys, String otherwise) {
        String given = node.text("key");
        if (given.isEmpty()) {
            return keys.of(words, otherwise);
        }
        if (!given.matches("[a-z][a-z0-9_]{0,39}") || !keys.free(given)) {
            throw new Refused("reporting.designer.file.key", given);
        }
        keys.taken(given);
        return given;
    }

    private Holds holds(Node node) {
        if (node.has("count")) {
            String code = node.required("count");
            if (!indicators.contains(code)) {
                unknown.add(code);
            }
            Optional<SourceKind> source = node.has("source")
                    ? Optional.of(node.choice("source", SourceKind.class, SourceKind.STATE))
                    : Optional.empty();
            return new Holds.Counted(
                    code, source, cell(node.text("part")), node.choice("window", Window.class, Window.PERIOD));
        } else if (node.has("formula")) {
            return new Holds.Reckoned(node.required("formula"));
        } else if (node.has("says")) {
            return new Holds.Fixed(node.text("says"));
        } else if (node.has("type")) {
            return typed(node, node.required("type").equals("number"));
        }
        return new Holds.Open();
    }

    private Holds typed(Node node, boolean number) {
        Optional<String> compared = Optional.of(node.text("compare-with")).filter(code -> !code.isEmpty());
        compared.filter(code -> !indicators.contains(code)).ifPresent(unknown::add);
        return new Holds.Typed(
                number,
                node.number("least"),
                node.number("most"),
                node.flag("required"),
                node.text("at-most"),
                compared,
                node.flag("adds-up"));
    }

    private int cell(String part) {
        if (part.isEmpty()) {
            return 0;
        }
        return values.stream()
                .filter(value -> (value.axis() + "=" + value.code()).equals(part))
                .findFirst()
                .map(Axis.Value::cell)
                .orElseThrow(() -> new Refused("reporting.designer.file.value", "part: " + part));
    }
}
