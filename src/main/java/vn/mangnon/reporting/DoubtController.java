package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.quality.Answers;
import vn.mangnon.reporting.quality.Questions;
import vn.mangnon.reporting.quality.pages.DoubtsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What looks wrong in a report, asked of its sender before it goes off. */
@Controller
@RequestMapping("/reports/{id}/doubts")
@Allow({Role.OFFICER, Role.LEADER})
class DoubtController {
    private static final int LONGEST = 1_000;

    private final ReportDesk desk;
    private final SubmitReport submitReport;
    private final BusinessClock clock;

    DoubtController(ReportDesk desk, SubmitReport submitReport, BusinessClock clock) {
        this.desk = desk;
        this.submitReport = submitReport;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = ReportDesk.requireWriter(actor, desk.open(scope, id));
        if (!opened.report().state().open()) {
            return Redirect.to("/reports/" + id);
        }
        Questions questions = submitReport.doubts(scope, opened.report());
        Form form = Form.blank();
        questions
                .doubts()
                .forEach(doubt -> doubt.answer()
                        .ifPresent(answer ->
                                form.with("right." + doubt.key(), "true").with("answer." + doubt.key(), answer)));
        return Html.of(page(opened, questions, form));
    }

    private static DoubtsPage page(Opened opened, Questions questions, Form form) {
        return new DoubtsPage(opened.report(), opened.template(), opened.body(), questions, form);
    }

    /** Hands the report in with what its sender says to each question; a question without an answer is asked again. */
    @PostMapping
    View answer(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = ReportDesk.requireWriter(actor, desk.open(scope, id));
        if (!opened.report().state().open()) {
            return Redirect.to("/reports/" + id); // sent twice: the first one did it
        }
        Answers answers = answers(form);
        if (form.invalid()) {
            return Html.invalid(page(opened, submitReport.doubts(scope, opened.report()), form));
        }
        Questions left = submitReport.submit(
                actor,
                scope,
                opened.report().seenAt(form.version()),
                opened.body().name(),
                clock.now(),
                answers);
        if (!left.open()) {
            return Redirect.to("/reports/" + id).saying("reporting.submitted");
        }
        left.doubts().stream()
                .filter(doubt -> doubt.open() && !doubt.impossible())
                .forEach(doubt -> form.reject("answer." + doubt.key(), "reporting.doubts.answer-needed"));
        return Html.invalid(page(opened, left, form));
    }

    /** What is ticked as right, or explained. */
    private static Answers answers(Form form) {
        Set<String> shown = new HashSet<>();
        Map<String, String> said = new HashMap<>();
        for (String name : List.copyOf(form.typed().keySet())) {
            if (name.startsWith("answer.")) {
                String key = name.substring("answer.".length());
                shown.add(key);
                String words = form.text(name, LONGEST);
                if (!words.isEmpty() || form.ticked("right." + key)) {
                    said.put(key, words);
                }
            }
        }
        return new Answers(form.value("figures"), shown, said);
    }
}
