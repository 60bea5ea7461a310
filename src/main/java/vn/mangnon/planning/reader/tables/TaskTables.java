package vn.mangnon.planning.reader.tables;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Block;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.tables.Assignment.Stretch;

/** Tables that hand out work: a column says what, others by whom, with whom, until when. */
public final class TaskTables {
    private static final String FILE = "assignments.properties";
    private static final Lexicon<String> COLUMNS =
            Vocabulary.lexicon(TaskTables.class, FILE, "LEAD", "COORDINATE", "TIME", "WORK");

    private TaskTables() {}

    public static List<Assignment> in(List<PrintedTable> tables) {
        List<Assignment> assignments = new ArrayList<>();
        tables.stream().filter(TaskTables::handsOut).forEach(table -> {
            int work = column(table, "WORK");
            table.rows().forEach(row -> add(assignments, table, row, work));
        });
        return assignments;
    }

    public static boolean handsOut(PrintedTable table) {
        boolean given = column(table, "LEAD") >= 0 || column(table, "COORDINATE") >= 0 || column(table, "TIME") >= 0;
        return given && column(table, "WORK") >= 0;
    }

    private static void add(List<Assignment> assignments, PrintedTable table, Row row, int work) {
        Tokens tokens = table.first().tokens();
        Stretch lead = stretch(tokens, row, column(table, "LEAD"));
        Stretch partners = stretch(tokens, row, column(table, "COORDINATE"));
        Stretch time = stretch(tokens, row, column(table, "TIME"));
        boolean said = !lead.empty() || !partners.empty() || !time.empty();
        if (said && !row.cell(work).empty()) {
            Span span = row.cell(work).span().upTo(row.cells().getLast().span());
            assignments.add(
                    new Assignment(paragraph(table.first(), row.cell(work).span()), lead, partners, time, span));
        }
    }

    /** The first column whose name says so first: "Đơn vị chủ trì", "Thời gian hoàn thành"; -1 when none does. */
    private static int column(PrintedTable table, String sort) {
        for (int i = 0; i < table.columns().size(); i++) {
            Tokens name = new Tokens(Text.of(table.columns().get(i).name()));
            boolean found = COLUMNS.first(name, 0, name.size())
                    .filter(hit -> hit.meaning().equals(sort))
                    .isPresent();
            if (found) {
                return i;
            }
        }
        return -1;
    }

    private static Stretch stretch(Tokens tokens, Row row, int column) {
        Span span = row.cell(column).span();
        return row.cell(column).empty()
                ? new Stretch(0, 0)
                : new Stretch(tokens.from(span.start()), tokens.from(span.end()));
    }

    /** A cell read like a paragraph about work. */
    private static Paragraph paragraph(Paragraph line, Span cell) {
        Tokens tokens = line.tokens();
        Block block = new Block(cell.start(), cell.end(), null, false, true);
        return new Paragraph(
                block,
                line.section(),
                line.title(),
                Nature.WORK,
                line.zone(),
                false,
                tokens,
                tokens.from(cell.start()),
                tokens.from(cell.end()));
    }
}
