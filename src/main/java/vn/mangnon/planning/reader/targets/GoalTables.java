package vn.mangnon.planning.reader.targets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.head.About;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Outline.Column;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.reading.Target.Mode;
import vn.mangnon.planning.reader.tables.PrintedTable;
import vn.mangnon.planning.reader.tables.Row;

/** Tables of goals: a column names what is measured, others hold the numbers to be reached, most often one for each year. */
final class GoalTables {
    private static final Lexicon<String> COLUMNS =
            Vocabulary.lexicon(PrintedTable.class, "assignments.properties", "GOAL", "VALUE", "PAST");

    private final Tokens tokens;
    private final About about;

    GoalTables(Tokens tokens, About about) {
        this.tokens = tokens;
        this.about = about;
    }

    List<Target> in(PrintedTable table) {
        int what = what(table);
        List<Target> targets = new ArrayList<>();
        for (Row row : what < 0 ? List.<Row>of() : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                String year = i == what ? null : year(table.columns().get(i));
                Target target = year == null ? null : target(table, row, what, i, year);
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    private static int what(PrintedTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean goal = COLUMNS.first(
                            tokens(column.name()), 0, tokens(column.name()).size())
                    .filter(hit -> hit.meaning().equals("GOAL") || hit.meaning().equals("VALUE"))
                    .isPresent();
            if (goal && Milestones.last(column.name()) == null && i <= 2) {
                return i;
            }
        }
        return -1;
    }

    private static Tokens tokens(String words) {
        return new Tokens(Text.of(words));
    }

    /** The year the numbers of a column are to be reached by; null when it holds none, or what was reached before. */
    private @Nullable String year(Column column) {
        String name = String.join(" ", column.path()) + " " + column.name();
        Tokens words = tokens(name);
        String year = Milestones.last(name);
        boolean past = COLUMNS.all(words, 0, words.size()).stream()
                .anyMatch(hit -> hit.meaning().equals("PAST"));
        boolean early = year != null && Integer.parseInt(year) < about.floor();
        if (past || early) {
            return null;
        }
        boolean value = COLUMNS.all(words, 0, words.size()).stream()
                .anyMatch(hit -> hit.meaning().equals("VALUE"));
        Integer last = about.last();
        return year == null && value && last != null ? last.toString() : year;
    }

    private @Nullable Target target(PrintedTable table, Row row, int what, int column, String year) {
        Span cell = row.cell(column).span();
        int from = tokens.from(cell.start());
        int to = tokens.from(cell.end());
        List<Quantity> found = new Quantities(tokens, new NumberMask(tokens, new BitSet(), from, to)).in(from, to);
        if (found.size() != 1 || row.cell(column).empty() || row.cell(what).empty()) {
            return null;
        }
        Quantity quantity = found.getFirst();
        return new Target(
                table.first().section(),
                quantity.comparators(),
                quantity.amount().values(),
                unit(table, row, quantity),
                row.words(what),
                year,
                Mode.LEVEL,
                false,
                false,
                null,
                null,
                quantity.amount().scale(),
                cell,
                Set.of());
    }

    /** The unit printed in the cell, or in the column of units. */
    private static String unit(PrintedTable table, Row row, Quantity quantity) {
        for (int i = 0; i < table.columns().size() && quantity.unit().isEmpty(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.UNIT) {
                return row.words(i);
            }
        }
        return quantity.unit();
    }
}
