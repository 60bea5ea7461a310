package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.quality.Doubt;
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
        List<Doubt> doubts = submitReport.doubts(scope, opened.report());
        Form form = Form.blank();
        doubts.forEach(doubt -> doubt.answer()
                .ifPresent(answer -> form.with("right." + doubt.key(), "true").with("answer." + doubt.key(), answer)));
        return Html.of(page(opened, doubts, form));
    }

    private static DoubtsPage page(Opened opened, List<Doubt> doubts, Form form) {
        return new DoubtsPage(opened.report(), opened.template(), opened.body(), doubts, form);
    }

    /** Hands the report in with what its sender says to each question; a question without an answer is asked again. */
    @PostMapping
    View answer(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = ReportDesk.requireWriter(actor, desk.open(scope, id));
        if (!opened.report().state().open()) {
            return Redirect.to("/reports/" + id); // sent twice: the first one did it
        }
        Map<String, String> answers = answers(form);
        if (form.invalid()) {
            return Html.invalid(page(opened, submitReport.doubts(scope, opened.report()), form));
        }
        List<Doubt> left = submitReport.submit(
                actor,
                scope,
                opened.report().seenAt(form.version()),
                opened.body().name(),
                clock.now(),
                answers);
        if (left.isEmpty()) {
            return Redirect.to("/reports/" + id).saying("reporting.submitted");
        }
        left.stream()
                .filter(doubt -> doubt.open() && !doubt.impossible())
                .forEach(doubt -> form.reject("answer." + doubt.key(), "reporting.doubts.answer-needed"));
        return Html.invalid(page(opened, left, form));
    }

    /** What is ticked as right, or explained. */
    private static Map<String, String> answers(Form form) {
        Map<String, String> answers = new HashMap<>();
        for (String name : List.copyOf(form.typed().keySet())) {
            if (name.startsWith("answer.")) {
                String key = name.substring("answer.".length());
                String words = form.text(name, LONGEST);
                if (!words.isEmpty() || form.ticked("right." + key)) {
                    answers.put(key, words);
                }
            }
        }
        return answers;
    }
}
