package vn.mangnon.planning.reader.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.reading.Outline.Column;
import vn.mangnon.planning.reader.structure.Paragraph;

/**
 * A table as printed: its lines, its columns (an unnamed one has an empty name) and the rows below the heading without the
 * one that numbers the columns.
 */
public record PrintedTable(List<Paragraph> lines, List<Column> columns, List<Row> rows) {
    /** Rows that follow each other, at most one table. */
    static PrintedTable of(Text text, List<Paragraph> lines) {
        List<Row> all = lines.stream().map(line -> Row.of(text, line.block())).toList();
        Header header = new Header(all);
        List<Row> body = all.subList(header.height(), all.size()).stream()
                .filter(row -> !row.blank() && !row.numbers())
                .toList();
        return new PrintedTable(lines, header.columns(), body);
    }

    /** The tables in a stretch of paragraphs: runs of rows. */
    public static List<PrintedTable> in(Text text, List<Paragraph> paragraphs) {
        List<PrintedTable> tables = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            int end = end(paragraphs, at);
            if (end > at) {
                tables.add(of(text, paragraphs.subList(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return tables;
    }

    private static int end(List<Paragraph> paragraphs, int from) {
        return from
                + (int) Stream.iterate(from, at -> at + 1)
                        .limit(paragraphs.size() - from)
                        .takeWhile(at -> paragraphs.get(at).block().row())
                        .count();
    }

    /** The paragraph the table begins with. */
    public Paragraph first() {
        return lines.getFirst();
    }
}
