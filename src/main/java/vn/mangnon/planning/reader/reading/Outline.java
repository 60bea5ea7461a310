package vn.mangnon.planning.reader.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report outline attached to the plan: its headings in order and the blank tables whose columns ask for figures. */
public record Outline(String label, String title, List<Heading> headings, List<Table> tables, Span span) {
    public Outline {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
    }

    /** A heading of the outline; narrative when no table answers it. */
    public record Heading(String label, String title, boolean narrative, Span span) {}

    /** A table after the heading with the given label; rows are the printed first cells of its body, when there are any. */
    public record Table(
            @Nullable String caption,
            @Nullable String after,
            List<Column> columns,
            List<List<String>> rows,
            Span span) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public List<String> groups() {
            return columns.stream()
                    .filter(column -> !column.path().isEmpty())
                    .map(column -> column.path().getFirst())
                    .distinct()
                    .toList();
        }
    }

    /** A leaf column: the groups above it from the top, and its own words. */
    public record Column(List<String> path, String name, Kind kind, Span span) {
        public enum Kind {
            FIGURE,
            ORDINAL,
            UNIT,
            LABEL,
            NOTE
        }

        public Column {
            path = List.copyOf(path);
        }
    }
}
