package vn.mangnon.reporting;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.pages.IssuePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Issues a consolidated report: number, date, head, signature. From then on it stands. */
@Controller
@RequestMapping("/reports/{id}/issue")
@Allow({Role.OFFICER, Role.LEADER})
class IssueController {
    private static final int MOST = 1_000;

    private final ReportDesk desk;
    private final Issues issues;
    private final OutgoingNumbers numbers;
    private final BusinessClock clock;

    IssueController(ReportDesk desk, Issues issues, OutgoingNumbers numbers, BusinessClock clock) {
        this.desk = desk;
        this.issues = issues;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = requireWritable(actor, desk.open(scope, id));
        Issue draft = desk.draft(opened, clock.today());
        int next = numbers.next(
                opened.body().id().value(), draft.symbol(), draft.issuedOn().getYear());
        Form form = Form.blank()
                .with("number", next)
                .with("symbol", draft.symbol())
                .with("issuedOn", draft.issuedOn())
                .with("place", draft.place())
                .with("subject", draft.subject())
                .with("superior", draft.superior())
                .with("issuer", draft.issuer())
                .with("addressees", draft.addressees())
                .with("signedFor", draft.signedFor())
                .with("signer", draft.signer())
                .with("recipients", draft.recipients());
        return Html.of(new IssuePage(opened.report(), opened.template().title(), form));
    }

    @PostMapping
    View issue(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = desk.open(scope, id);
        Issue issue = read(form, Style.of(opened.body().line()));
        if (issues.of(opened.report()).filter(issue::equals).isPresent()) {
            return Redirect.to("/reports/" + id); // sent twice: the first one did it
        }
        requireWritable(actor, opened);
        if (form.invalid()) {
            return Html.invalid(new IssuePage(opened.report(), opened.template().title(), form));
        }
        try {
            issues.issue(actor, scope, opened.report(), issue, clock.now());
        } catch (Refused taken) {
            if (!taken.key().equals(OutgoingNumbers.TAKEN)) {
                throw taken;
            }
            form.reject("number", taken.key(), taken.arguments().toArray());
            return Html.invalid(new IssuePage(opened.report(), opened.template().title(), form));
        }
        return Redirect.to("/reports/" + id).saying("reporting.issued", issue.numbered());
    }

    private static Issue read(Form form, Style style) {
        long number = form.count("number").orElse(0);
        if (number < 1 || number > 999_999) {
            form.reject("number", "documents.number.shape");
        }
        LocalDate issuedOn = form.requiredDay("issuedOn");
        return new Issue(
                (int) Math.min(number, Integer.MAX_VALUE),
                DocumentNumber.symbol(style, form.requiredText("symbol", 60)),
                issuedOn,
                form.requiredText("place", 100),
                form.requiredText("subject", MOST),
                form.text("superior", 200),
                form.requiredText("issuer", 200),
                form.text("addressees", MOST),
                form.requiredText("signedFor", 300),
                form.requiredText("signer", 100),
                form.text("recipients", MOST));
    }

    private static Opened requireWritable(Actor actor, Opened opened) {
        ReportDesk.requireWriter(actor, opened).report().requireOpen();
        return opened;
    }
}
