package vn.mangnon.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;

/**
 * The form of a report.
 *
 * @param organization whose form it is
 * @param confirmed whether a person has said that its columns ask the right questions
 */
public record Template(
        Id<Template> id,
        UUID organization,
        Id<Plan> plan,
        String title,
        boolean confirmed,
        List<Part> parts,
        int version) {
    public Template {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    public enum PartKind {
        HEADING,
        NARRATIVE,
        TABLE
    }

    /**
     * A part of the form, in print order.
     *
     * @param label as printed, dotted: I.4.a
     * @param title the heading; of a table its caption
     */
    public record Part(Id<Part> id, PartKind kind, String label, String title, List<Field> fields) {
        public Part {
            fields = List.copyOf(fields);
        }

        /** The last piece of the label with the mark it is printed with: "I.", "1.", "a)". */
        public String printedLabel() {
            String last = label.substring(label.lastIndexOf('.') + 1);
            return last.isEmpty() ? "" : last.matches("\\p{Ll}") ? last + ")" : last + ".";
        }

        public int level() {
            return label.isEmpty() ? 1 : label.split("\\.").length;
        }
    }

    /**
     * A leaf column: the question it asks.
     *
     * @param path the headings above it, from the top
     * @param indicator empty while nobody has said what it counts
     * @param note what the printed form leaves open and we decided, said beside the cell
     */
    public record Field(
            Id<Field> id,
            List<String> path,
            String title,
            Optional<String> indicator,
            Optional<SourceKind> source,
            String note) {
        public Field {
            path = List.copyOf(path);
        }
    }

    /** Every question of the form, in print order. */
    public List<Field> fields() {
        return parts.stream().flatMap(part -> part.fields.stream()).toList();
    }

    public List<Part> narratives() {
        return parts.stream().filter(part -> part.kind == PartKind.NARRATIVE).toList();
    }
}
