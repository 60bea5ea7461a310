package vn.mangnon.reporting;

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
import vn.mangnon.reporting.quality.Answers;
import vn.mangnon.reporting.quality.Questions;
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
    private final ReportDesk desk;
    private final ReportPages pages;
    private final Reports reports;
    private final BeginReport beginReport;
    private final SubmitReport submitReport;
    private final Dues dues;
    private final Drafts drafts;
    private final BusinessClock clock;
    private final TypedCells typedCells;
    private final TypedProse typedProse;
    private final Templates templates;
    private final MoveReport moveReport;
    private final Leftovers leftovers;
    private final CarryTyped carryTyped;

    ReportController(
            ReportDesk desk,
            ReportPages pages,
            Reports reports,
            BeginReport beginReport,
            SubmitReport submitReport,
            Dues dues,
            Drafts drafts,
            BusinessClock clock,
            TypedCells typedCells,
            TypedProse typedProse,
            Templates templates,
            MoveReport moveReport,
            Leftovers leftovers,
            CarryTyped carryTyped) {
        this.carryTyped = carryTyped;
        this.templates = templates;
        this.moveReport = moveReport;
        this.leftovers = leftovers;
        this.typedCells = typedCells;
        this.typedProse = typedProse;
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
        leftovers.keep(opened.report(), carryTyped.carry(scope, opened, form));
        TypedProse.Written written = typedProse.read(form, scope, opened, form.ticked("submit"));
        Map<Id<Part>, String> texts = written.texts();
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
            reports.write(opened.report().seenAt(form.version()), written, typed);
        } catch (Stale stale) {
            Opened latest = desk.open(scope, id);
            if (pages.says(latest.report(), texts, typed)) {
                return Redirect.to("/reports/" + id);
            }
            form.meanwhile(pages.form(latest.report(), latest.template()));
            return Html.conflict(pages.of(scope, actor, latest, Optional.of(form)));
        }
        drafts.forget(actor.person(), draft(id));
        if (form.ticked("edition")) {
            return moved(scope, actor, id);
        }
        if (form.ticked("submit")) {
            Opened saved = desk.open(scope, id);
            Questions found = submitReport.submit(
                    actor, scope, saved.report(), saved.body().name(), clock.now(), Answers.NONE);
            return !found.open()
                    ? Redirect.to("/reports/" + id).saying("reporting.submitted")
                    : Redirect.to("/reports/" + id + "/doubts");
        }
        return saved(id, form);
    }

    /** On to the newest edition of the form, with what was typed just now. */
    private View moved(Scope scope, Actor actor, Id<Report> id) {
        Opened saved = desk.open(scope, id);
        Template newest = templates.newer(saved.template()).orElse(saved.template());
        moveReport.move(actor, saved.report(), saved.template(), newest);
        return Redirect.to("/reports/" + id).saying("reporting.edition.moved", newest.edition());
    }

    @PostMapping("/{id}/leftovers/{leftover}/deletion")
    @Allow({Role.OFFICER, Role.LEADER})
    View putAway(@PathVariable Id<Report> id, @PathVariable UUID leftover, Scope scope, Actor actor) {
        Opened opened = ReportDesk.requireWriter(actor, desk.open(scope, id));
        leftovers.putAway(opened.report(), leftover);
        return Redirect.to("/reports/" + id);
    }

    /** Back to the part where something was put in. */
    private static View saved(Id<Report> id, Form form) {
        for (String put : List.of("quote", "propose", "cite", "update")) {
            Optional<UUID> part = form.id(put);
            if (part.isPresent()) {
                return Redirect.to("/reports/" + id + "#n-" + part.get()).saying("reporting.put." + put);
            }
        }
        return Redirect.to("/reports/" + id).saying("reporting.saved");
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
