package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.calendar.Whens;
import vn.mangnon.planning.reader.head.About;
import vn.mangnon.planning.reader.language.Sentences;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Term;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.tables.Assignment;

/** All dues of a plan. */
public final class Dues {
    private final Tokens tokens;
    private final BitSet taken;
    private final Terms terms;
    private final Whens whens;
    private final Reports reports;
    private final PlannedWork plannedWork;
    private final Routines routines;
    private final List<Due> found = new ArrayList<>();
    private final Set<String> windows = new HashSet<>();

    public Dues(List<Paragraph> paragraphs, Tokens tokens, BitSet taken, About about) {
        this.tokens = tokens;
        this.taken = taken;
        terms = new Terms(about);
        whens = new Whens(tokens);
        reports = new Reports(tokens, terms);
        plannedWork = new PlannedWork(tokens, terms);
        routines = new Routines(tokens, terms);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.rules()) {
                read(paragraph);
            }
        }
    }

    /** Adds what tables set a time for; a row without one is read like a sentence. */
    public Dues with(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            List<Due> timed = new TimedRows(tokens, terms, reports).in(assignment, whens);
            if (timed.isEmpty()) {
                read(assignment.work());
            }
            timed.forEach(this::add);
        }
        return this;
    }

    public List<Due> found() {
        return found;
    }

    private void read(Paragraph paragraph) {
        for (Sentences.Part part : Sentences.parts(tokens, paragraph.words(), paragraph.to())) {
            List<When> times =
                    whens.in(part.from(), part.to()).stream().filter(this::free).toList();
            Passage passage = new Passage(paragraph, part.from(), part.to(), part.sentence(), times);
            if (reports.about(passage)) {
                reports.in(passage).forEach(this::add);
            } else {
                List<Due> planned = plannedWork.in(passage);
                planned.forEach(this::add);
                (planned.isEmpty() ? routines.in(passage) : List.<Due>of()).forEach(this::add);
            }
        }
    }

    /** Not the date of another document, and not the second name of a day in the other calendar. */
    private boolean free(When when) {
        int cited = taken.nextSetBit(when.from());
        boolean lunar = "âm lịch".equals(when.schedule().hint())
                && tokens.get(when.from() - 1).is("tức");
        return (cited < 0 || cited >= when.to()) && !lunar;
    }

    /** The same window said again elsewhere is the same due. */
    private void add(Due due) {
        Term term = due.term();
        if (term == null || term.to() == null || windows.add(term.iso())) {
            found.add(due);
        }
    }
}
