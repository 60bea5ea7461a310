package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Change;
import vn.mangnon.measures.Measures.Covering;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.Template.Field;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** The figures of a report: from the records while it is open, as handed in from then on. */
@Component
class ReportFigures {
    private final Measures measures;
    private final Submissions submissions;
    private final Consolidation consolidation;

    ReportFigures(Measures measures, Submissions submissions, Consolidation consolidation) {
        this.measures = measures;
        this.submissions = submissions;
        this.consolidation = consolidation;
    }

    Map<Id<Field>, Answer> of(Scope scope, Report report, Template template) {
        return report.state().open() ? asked(scope, report, template, Known.NOW) : submissions.answers(report);
    }

    /** The answers as the ledger stands, or stood; of a consolidated report those of the accepted reports together. */
    Map<Id<Field>, Answer> asked(Scope scope, Report report, Template template, Known known) {
        List<Field> asking = asking(template);
        List<Question> questions = report.questions(asking);
        List<Answer> answers;
        if (report.consolidates()) {
            List<Covering> coverings = consolidation.coverings(scope, report, known);
            answers = measures.answerTogether(scope, questions, coverings);
        } else {
            answers = measures.answer(scope, questions, known);
        }
        Map<Id<Field>, Answer> byField = new HashMap<>();
        for (int i = 0; i < asking.size(); i++) {
            byField.put(asking.get(i).id(), answers.get(i));
        }
        return byField;
    }

    /** What the records would answer otherwise now than when it was handed in or issued, field by field. */
    List<FieldChange> since(Scope scope, Report report, Template template, Known known) {
        List<Field> asking = asking(template);
        List<Covering> coverings = report.consolidates()
                ? consolidation.coverings(scope, report, known)
                : List.of(new Covering(report.place(), known));
        return measures.since(scope, report.questions(asking), coverings).stream()
                .map(change -> new FieldChange(asking.get(change.question()), change))
                .toList();
    }

    /** A change since, and the field it would show in. */
    record FieldChange(Field field, Change change) {}

    static List<Field> asking(Template template) {
        return template.fields().stream()
                .filter(field -> field.indicator().isPresent())
                .toList();
    }

    static Optional<Question> question(Report report, Field field) {
        return report.questions(List.of(field)).stream().findFirst();
    }
}
