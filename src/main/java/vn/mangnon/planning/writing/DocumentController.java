package vn.mangnon.planning.writing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.PdfFile;
import vn.mangnon.documents.WordFile;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.pages.DocumentPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Download;
import vn.mangnon.web.Html;

/** A plan written here as it is printed: on the page, in Word, as PDF. One that was read has its own file. */
@Controller
@RequestMapping("/plans/{id}")
@Allow
class DocumentController {
    private final Plans plans;
    private final PlanDocument document;

    DocumentController(Plans plans, PlanDocument document) {
        this.plans = plans;
        this.document = document;
    }

    @GetMapping("/document")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = written(scope, id);
        return Html.of(new DocumentPage(plan, PlanOwners.own(actor, plan), document.of(plan)));
    }

    @GetMapping("/document.docx")
    View word(@PathVariable Id<Plan> id, Scope scope) {
        OfficialDocument paper = document.of(written(scope, id));
        return Download.save("ke-hoach.docx", ContentKind.WORD.type(), to -> WordFile.write(paper, to));
    }

    @GetMapping("/document.pdf")
    View pdf(@PathVariable Id<Plan> id, Scope scope) {
        OfficialDocument paper = document.of(written(scope, id));
        return Download.save("ke-hoach.pdf", ContentKind.PDF.type(), to -> PdfFile.write(paper, to));
    }

    private Plan written(Scope scope, Id<Plan> id) {
        Plan plan = plans.require(scope, id);
        if (!plan.lineage().written()) {
            throw new NotFound();
        }
        return plan;
    }
}
