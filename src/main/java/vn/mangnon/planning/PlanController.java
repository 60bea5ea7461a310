package vn.mangnon.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.Attachments;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.pages.NewPlanPage;
import vn.mangnon.planning.pages.PlanPage;
import vn.mangnon.planning.pages.PlansPage;
import vn.mangnon.planning.reader.document.DocumentText;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

@Controller
@RequestMapping("/plans")
@Allow
class PlanController {
    private static final int DEEDS = 20;

    private final Plans plans;
    private final ReadPlan readPlan;
    private final Findings findings;
    private final PlanProgress progress;
    private final Progress targets;
    private final Items items;
    private final Attachments attachments;
    private final Journal journal;
    private final BusinessClock clock;

    PlanController(
            Plans plans,
            ReadPlan readPlan,
            Findings findings,
            PlanProgress progress,
            Progress targets,
            Items items,
            Attachments attachments,
            Journal journal,
            BusinessClock clock) {
        this.plans = plans;
        this.readPlan = readPlan;
        this.findings = findings;
        this.progress = progress;
        this.targets = targets;
        this.items = items;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new PlansPage(plans.list(scope)));
    }

    @GetMapping("/new")
    @Allow({Role.OFFICER, Role.LEADER})
    View ask() {
        return Html.of(new NewPlanPage(Form.blank().with("id", Id.uuid())));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View read(Actor actor, Form form, @RequestParam(required = false) MultipartFile file) {
        Id<Plan> id = new Id<>(form.requiredId("id"));
        if (file == null || file.isEmpty()) {
            return Html.invalid(new NewPlanPage(form.reject("file", "documents.file.empty")));
        }
        try {
            byte[] bytes = file.getBytes();
            readPlan.from(actor, id, text(bytes), clock.today());
            attachments.add(actor, new Ref(Plan.KIND, id.value()), String.valueOf(file.getOriginalFilename()), bytes);
        } catch (Refused unreadable) {
            form.reject("file", unreadable.key(), unreadable.arguments().toArray());
            return Html.invalid(new NewPlanPage(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Redirect.to("/plans/" + id + "/reading").saying("planning.read.done");
    }

    private static String text(byte[] file) {
        return switch (DocumentText.of(file)) {
            case DocumentText.Readable readable -> readable.text();
            case DocumentText.Refused refused ->
                throw new Refused(refused.reason().key());
        };
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        return Html.of(new PlanPage(
                plan,
                PlanOwners.own(actor, plan),
                progress.issuer(plan),
                findings.of(plan),
                items.of(plan).stream().filter(Item::task).toList(),
                targets.of(scope, plan),
                progress.duties(scope, plan),
                attachments.of(Findings.ref(plan)),
                journal.of(Findings.ref(plan), DEEDS)));
    }
}
