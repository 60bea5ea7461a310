package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.narratives.PlainText;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Drafts;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** A report as it is written and read. */
@Controller
@RequestMapping("/reports")
@Allow
class ReportController {
    private static final int LONGEST = 20_000;

    private final ReportDesk desk;
    private final ReportPages pages;
    private final Reports reports;
    private final BeginReport beginReport;
    private final SubmitReport submitReport;
    private final Dues dues;
    private final Drafts drafts;
    private final BusinessClock clock;
    private final TypedCells typedCells;

    ReportController(
            ReportDesk desk,
            ReportPages pages,
            Reports reports,
            BeginReport beginReport,
            SubmitReport submitReport,
            Dues dues,
            Drafts drafts,
            BusinessClock clock,
            TypedCells typedCells) {
        this.typedCells = typedCells;
        this.desk = desk;
        this.pages = pages;
        this.reports = reports;
        this.beginReport = beginReport;
        this.submitReport = submitReport;
        this.dues = dues;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Opens the report a due asks for; the first time it is begun. */
    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View begin(Scope scope, Actor actor, Form form) {
        Due due = dues.require(scope, new Id<>(form.requiredId("due")));
        return Redirect.to("/reports/" + beginReport.owed(actor, scope, due).id());
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, id);
        return Html.of(pages.of(scope, actor, opened, unsaved(actor, opened)));
    }

    /** Keeps the prose; where asked, hands the report in at once. */
    @PostMapping("/{id}")
    @Allow({Role.OFFICER, Role.LEADER})
    View write(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = ReportDesk.requireWriter(actor, desk.open(scope, id));
        Map<Id<Part>, String> texts = new HashMap<>();
        Optional<UUID> quoting = form.id("quote");
        for (Part part : opened.template().narratives()) {
            String field = part.id().toString();
            String plain = PlainText.of(form.value(field));
            boolean here = quoting.filter(part.id().value()::equals).isPresent();
            form.with(field, here ? Quote.add(plain, pages.quotes(scope, opened, part, form)) : plain);
            texts.put(part.id(), form.text(field, LONGEST));
        }
        Map<Spot, String> typed = typedCells.read(form, opened, form.ticked("submit"));
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, opened, Optional.of(form)));
        }
        if (!opened.report().state().open() && pages.says(opened.report(), texts, typed)) {
            return Redirect.to("/reports/" + id); // sent twice: the first one did it
        }
        if (!opened.report().state().open()) {
            drafts.keep(actor.person(), draft(id), form.typed()); // handed in meanwhile: what was typed is kept
        }
        try {
            reports.write(opened.report().seenAt(form.version()), texts, typed);
        } catch (Stale stale) {
            Opened latest = desk.open(scope, id);
            if (pages.says(latest.report(), texts, typed)) {
                return Redirect.to("/reports/" + id);
            }
            form.meanwhile(pages.form(latest.report(), latest.template()));
            return Html.conflict(pages.of(scope, actor, latest, Optional.of(form)));
        }
        drafts.forget(actor.person(), draft(id));
        if (form.ticked("submit")) {
            Opened saved = desk.open(scope, id);
            boolean handedIn = submitReport
                    .submit(actor, scope, saved.report(), saved.body().name(), clock.now(), Map.of())
                    .isEmpty();
            return handedIn
                    ? Redirect.to("/reports/" + id).saying("reporting.submitted")
                    : Redirect.to("/reports/" + id + "/doubts");
        }
        return quoting.isPresent()
                ? Redirect.to("/reports/" + id + "#n-" + quoting.get()).saying("reporting.quoted")
                : Redirect.to("/reports/" + id).saying("reporting.saved");
    }

    /** What was typed and neither saved nor sent, of a report that is still open. */
    private Optional<Form> unsaved(Actor actor, Opened opened) {
        if (!opened.report().state().open() || !ReportDesk.writes(actor, opened)) {
            return Optional.empty();
        }
        return drafts.find(actor.person(), draft(opened.report().id())).map(ReportController::form);
    }

    private static Form form(Map<String, List<String>> fields) {
        Form form = Form.blank();
        fields.forEach(form::withAll);
        return form;
    }

    static String draft(Id<Report> id) {
        return "report-" + id;
    }
}
