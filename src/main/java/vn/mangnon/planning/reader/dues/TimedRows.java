package vn.mangnon.planning.reader.dues;

import java.util.List;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyLists;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.calendar.Whens;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Due.Kind;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.tables.Assignment;

/** The times in the time column of a table that hands out work. */
final class TimedRows {
    private final Tokens tokens;
    private final Terms terms;
    private final Reports reports;

    TimedRows(Tokens tokens, Terms terms, Reports reports) {
        this.tokens = tokens;
        this.terms = terms;
        this.reports = reports;
    }

    List<Due> in(Assignment assignment, Whens whens) {
        return whens.in(assignment.time().from(), assignment.time().to()).stream()
                .filter(when ->
                        when.dated() || when.recurring() || when.schedule().offset() != null)
                .map(when -> due(assignment, when))
                .toList();
    }

    private Due due(Assignment assignment, When when) {
        Terms.Dated dated = terms.of(when);
        Paragraph work = assignment.work();
        Kind kind = kind(work, when);
        return new Due(
                work.section(),
                kind,
                dated.term(),
                Matter.closed(tokens.slice(when.from(), when.to())),
                work.text(),
                Terms.schedule(when),
                kind == Kind.REPORT ? leads(assignment) : List.of(),
                List.of(),
                List.of(),
                tokens.span(when.from(), when.to()),
                dated.doubts());
    }

    private Kind kind(Paragraph work, When when) {
        Passage passage = new Passage(work, work.from(), work.to(), work.from(), List.of());
        if (reports.about(passage)) {
            return Kind.REPORT;
        }
        boolean strict =
                when.schedule().operator() == Operator.BEFORE || when.schedule().operator() == Operator.BY;
        boolean event = Vocabularies.EVENT.first(tokens, work.from(), work.to()).isPresent();
        return event && !strict ? Kind.EVENT : Kind.TASK;
    }

    private List<String> leads(Assignment assignment) {
        return new BodyLists(new Bodies(tokens))
                .all(assignment.lead().from(), assignment.lead().to()).stream()
                        .map(Body::name)
                        .distinct()
                        .toList();
    }
}
