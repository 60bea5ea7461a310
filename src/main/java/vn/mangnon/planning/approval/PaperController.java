package vn.mangnon.planning.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.Attachments;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.pages.NewPaperPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Writing and sending the next paper of a plan's chain. */
@Controller
@RequestMapping("/plans/{id}/papers")
@Allow({Role.OFFICER, Role.LEADER})
class PaperController {
    /** Refusals that belong beside a field of the form. */
    private static final Set<String> DATES = Set.of(
            "planning.paper.future",
            "planning.paper.too-early.proposal",
            "planning.paper.too-early.advice-request",
            "planning.paper.too-early.submission",
            "planning.paper.too-early.return");

    private final ApprovalDesk desk;
    private final PaperForm forms;
    private final SendPaper sendPaper;
    private final Attachments attachments;
    private final BusinessClock clock;

    PaperController(
            ApprovalDesk desk, PaperForm forms, SendPaper sendPaper, Attachments attachments, BusinessClock clock) {
        this.desk = desk;
        this.forms = forms;
        this.sendPaper = sendPaper;
        this.attachments = attachments;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form typed) {
        LocalDate today = clock.today();
        Opened opened = desk.open(scope, actor, id, today);
        PaperKind kind = kind(typed);
        opened.chain().require(kind, opened.mine(), opened.authority().isPresent());
        Form form = forms.proposed(actor, opened, kind, desk.sender(opened, kind), today);
        return Html.of(page(opened, kind, form, today));
    }

    @PostMapping
    View send(
            @PathVariable Id<Plan> id,
            Scope scope,
            Actor actor,
            Form form,
            @RequestParam(required = false) MultipartFile file) {
        LocalDate today = clock.today();
        Opened opened = desk.open(scope, actor, id, today);
        PaperKind kind = kind(form);
        if (!sent(opened, form)) {
            opened.chain().require(kind, opened.mine(), opened.authority().isPresent());
            Sheet sheet = forms.read(form, kind, desk.choices(opened.chain(), kind, today));
            byte[] bytes = bytes(file, form);
            if (form.invalid()) {
                return Html.invalid(page(opened, kind, form, today));
            }
            try {
                sendPaper.send(actor, scope, id, sheet, clock.now());
            } catch (Refused refused) {
                return Html.invalid(page(opened, kind, beside(form, refused), today));
            }
            if (bytes.length > 0) {
                attachments.add(
                        actor, Ref.of(Paper.KIND, sheet.id()), String.valueOf(file.getOriginalFilename()), bytes);
            }
        }
        return Redirect.to("/plans/" + id + "/approval").saying("planning.paper.sent." + kind.word());
    }

    private static boolean sent(Opened opened, Form form) {
        UUID id = form.requiredId("id");
        return opened.chain().papers().stream()
                .anyMatch(paper -> paper.id().value().equals(id));
    }

    private static PaperKind kind(Form form) {
        PaperKind kind = form.choice("kind", PaperKind.class);
        if (form.invalid()) {
            throw new NotFound();
        }
        return kind;
    }

    /** A refusal that somebody can put right in the form is said there; any other is a page of its own. */
    private static Form beside(Form form, Refused refused) {
        if (DATES.contains(refused.key())) {
            return form.reject("dated", refused.key(), refused.arguments().toArray());
        } else if (refused.key().equals("planning.paper.answer-before-asked")) {
            return form.reject("answerBy", refused.key());
        } else if (refused.key().equals(OutgoingNumbers.TAKEN)) {
            return form.reject("number", refused.key(), refused.arguments().toArray());
        }
        throw refused;
    }

    private static byte[] bytes(MultipartFile file, Form form) {
        try {
            byte[] bytes = file == null || file.isEmpty() ? new byte[0] : file.getBytes();
            if (bytes.length > 0) {
                Attachments.check(bytes);
            }
            return bytes;
        } catch (Refused refused) {
            form.reject("file", refused.key(), refused.arguments().toArray());
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewPaperPage page(Opened opened, PaperKind kind, Form form, LocalDate today) {
        List<Organization> choices = switch (kind) {
            case PROPOSAL, SUBMISSION, ADVICE_REQUEST -> desk.choices(opened.chain(), kind, today);
            case ADVICE, RETURN, DECISION -> List.of();
        };
        return new NewPaperPage(opened, kind, form, choices, desk.sender(opened, kind), today);
    }
}
