package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Part.Line;

/** Columns and rows as people type or paste them: one in a line, or the head of a table out of Excel or Word. */
public final class TableText {
    private static final String UNDER = " > ";

    private TableText() {}

    /** A column: the headings above it, and its own. */
    public record Head(List<String> path, String title) {
        public Head {
            path = List.copyOf(path);
        }
    }

    /** "Tặng quà > Số lượng", or rows of headings with tabs between, where a merged heading stands once. */
    public static List<Head> heads(String text) {
        List<String> rows = text.lines().filter(row -> !row.isBlank()).toList();
        return text.contains("\t")
                ? pasted(rows)
                : rows.stream().map(TableText::head).toList();
    }

    private static Head head(String row) {
        List<String> pieces = List.of(row.split(">")).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.isEmpty()
                ? new Head(List.of(), row.strip())
                : new Head(pieces.subList(0, pieces.size() - 1), pieces.getLast());
    }

    private static List<Head> pasted(List<String> rows) {
        List<List<String>> cells = rows.stream().map(TableText::cells).toList();
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> own = new ArrayList<>();
            for (int row = 0; row < cells.size(); row++) {
                String words = row == cells.size() - 1 ? at(cells.get(row), column) : merged(cells, row, column);
                if (!words.isEmpty()) {
                    own.add(words);
                }
            }
            if (!own.isEmpty()) {
                heads.add(new Head(own.subList(0, own.size() - 1), own.getLast()));
            }
        }
        return heads;
    }

    /** A blank cell belongs to the heading on its left, if something stands below it. */
    private static String merged(List<List<String>> cells, int row, int column) {
        boolean below = cells.subList(row + 1, cells.size()).stream()
                .anyMatch(next -> !at(next, column).isEmpty());
        for (int left = column; left >= 0; left--) {
            String words = at(cells.get(row), left);
            if (!words.isEmpty() || !below) {
                return words;
            }
        }
        return "";
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\t", -1)).stream().map(String::strip).toList();
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** A row of a table: what is printed before it, and its words. */
    public record Row(String number, String label) {}

    /** "1 | Nội dung", a tab instead of the bar, or only the words. */
    public static List<Row> rows(String text) {
        return text.lines()
                .filter(row -> !row.isBlank())
                .map(row -> row.split("\\t|\\|", 2))
                .map(pieces -> pieces.length == 1
                        ? new Row("", pieces[0].strip())
                        : new Row(
                                pieces[0].strip(), pieces[1].replace('\t', ' ').strip()))
                .filter(row -> !row.label.isEmpty())
                .toList();
    }

    public static String heads(List<Field> columns) {
        return columns.stream()
                .map(field -> String.join(UNDER, field.path()) + (field.path().isEmpty() ? "" : UNDER) + field.title())
                .collect(Collectors.joining("\n"));
    }

    public static String rowsOf(List<Line> lines) {
        return lines.stream()
                .map(line -> line.number().isEmpty() ? line.label() : line.number() + " | " + line.label())
                .collect(Collectors.joining("\n"));
    }

    /** Which of the old ones each new one goes on as: by its words, else by its place if that one is gone. */
    static <N, O> List<Optional<O>> goesOn(List<N> now, List<O> before, BiPredicate<N, O> same) {
        Map<Integer, O> found = new LinkedHashMap<>();
        List<O> left = new ArrayList<>(before);
        for (int i = 0; i < now.size(); i++) {
            N one = now.get(i);
            Optional<O> match = left.stream().filter(old -> same.test(one, old)).findFirst();
            if (match.isPresent()) {
                found.put(i, match.get());
                left.remove(match.get());
            }
        }
        List<Optional<O>> result = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            O match = found.get(i);
            if (match == null && now.size() == before.size() && left.contains(before.get(i))) {
                match = before.get(i);
            }
            result.add(Optional.ofNullable(match));
        }
        return result;
    }
}
