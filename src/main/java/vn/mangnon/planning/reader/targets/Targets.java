package vn.mangnon.planning.reader.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.head.About;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Comparator;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.reading.Target.Mode;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.tables.Assignment;
import vn.mangnon.planning.reader.tables.PrintedTable;
import vn.mangnon.planning.reader.tables.TaskTables;
import vn.mangnon.planning.reader.targets.Clauses.Clause;

/** All targets of a plan, and the goals it sets without a number. */
public final class Targets {
    private static final int REPEATED = 20;

    private final Tokens tokens;
    private final BitSet taken;
    private final About about;
    private final List<Target> numbered = new ArrayList<>();
    private final Map<List<Object>, List<Target>> alike = new HashMap<>();
    private final List<Target> directions = new ArrayList<>();

    public Targets(List<Paragraph> paragraphs, Tokens tokens, BitSet taken, About about) {
        this.tokens = tokens;
        this.taken = taken;
        this.about = about;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.rules()) {
                read(paragraph);
            }
        }
    }

    /** Adds the goals in the work that tables hand out, and those of tables of goals. */
    public Targets with(List<Assignment> assignments, List<PrintedTable> tables) {
        assignments.forEach(assignment -> read(assignment.work()));
        GoalTables goals = new GoalTables(tokens, about);
        tables.stream().filter(table -> !TaskTables.handsOut(table)).forEach(table -> numbered.addAll(goals.in(table)));
        return this;
    }

    public List<Target> numbered() {
        return numbered;
    }

    public List<Target> directions() {
        return directions;
    }

    private void read(Paragraph paragraph) {
        int from = paragraph.words();
        NumberMask mask = new NumberMask(tokens, taken, from, paragraph.to());
        ClauseTargets targets = new ClauseTargets(tokens, mask);
        String title = Milestones.last(paragraph.title());
        Setting setting =
                new Setting(paragraph.section(), paragraph.nature(), title == null ? planYear() : title, about.floor());
        for (Clause clause : Clauses.of(tokens, from, paragraph.to())) {
            String year = Milestones.first(tokens, clause.sentence(), clause.from(), about.floor());
            List<Target> found = targets.in(clause, setting.in(year));
            found.stream()
                    .filter(target -> !paragraph.heading() || heading(target) || clause.from() > clause.sentence())
                    .forEach(this::add);
            if (found.isEmpty() && paragraph.nature() == Nature.GOAL) {
                direction(clause, setting.in(year));
            }
        }
    }

    private @Nullable String planYear() {
        Integer last = about.last();
        return last == null ? null : last.toString();
    }

    /** In a heading only percentages and compared numbers are goals: "2. Tổ chức 02 lớp …" repeats what stands below. */
    private static boolean heading(Target target) {
        return target.unit().equals("%") || target.comparators().getFirst() != Comparator.EQUAL;
    }

    /** "Tổ chức … 02 Diễn đàn trẻ em." and later "Tổ chức 02 diễn đàn cho trẻ em theo chuyên đề": one goal said twice. */
    private void add(Target target) {
        List<Target> same = alike.computeIfAbsent(
                List.of(target.section(), target.quantities(), Words.bare(target.unit())), key -> new ArrayList<>());
        boolean again = !target.unit().equals("%")
                && same.stream().limit(REPEATED).anyMatch(known -> said(known.what(), target.what()));
        if (!again) {
            same.add(target);
            numbered.add(target);
        }
    }

    private static boolean said(String one, String other) {
        Set<String> first = new HashSet<>(List.of(Words.bare(one).split(" ")));
        Set<String> second = new HashSet<>(List.of(Words.bare(other).split(" ")));
        return first.containsAll(second) || second.containsAll(first);
    }

    private void direction(Clause clause, Setting setting) {
        Mode mode = new Manner(tokens).direction(clause.from(), clause.to());
        if (mode != null) {
            Span span = new Span(
                    tokens.get(clause.from()).start(),
                    tokens.get(clause.to() - 1).end());
            int compared = Manner.compared(tokens, clause.from(), clause.to());
            String by = Milestones.first(tokens, clause.from(), compared, about.floor());
            directions.add(new Target(
                    setting.section(),
                    List.of(),
                    List.of(),
                    "",
                    tokens.slice(clause.from(), clause.to()),
                    by == null ? setting.year() : by,
                    mode,
                    new Manner(tokens).aspiration(clause.from(), clause.to()),
                    false,
                    null,
                    new Manner(tokens).baseline(clause.from(), clause.to()),
                    BigDecimal.ONE,
                    span,
                    Set.of()));
        }
    }
}
