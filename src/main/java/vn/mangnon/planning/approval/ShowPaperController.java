package vn.mangnon.planning.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.Attachments;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.PdfFile;
import vn.mangnon.documents.WordFile;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content.Change;
import vn.mangnon.planning.approval.pages.PaperPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Html;

/** A paper that went out: its words, what the plan said then, and the paper as a document. */
@Controller
@RequestMapping("/plans/{id}/papers/{paper}")
@Allow
class ShowPaperController {
    private final ApprovalDesk desk;
    private final Contents contents;
    private final Attachments attachments;
    private final PaperDocuments documents;
    private final BusinessClock clock;

    ShowPaperController(
            ApprovalDesk desk,
            Contents contents,
            Attachments attachments,
            PaperDocuments documents,
            BusinessClock clock) {
        this.desk = desk;
        this.contents = contents;
        this.attachments = attachments;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, @PathVariable("paper") Id<Paper> paperId, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        Paper paper = paper(opened, paperId);
        Optional<Content> content = contents.with(paper);
        Optional<Paper> compared = opened.chain().compared(paper);
        List<Change> changes = compared.flatMap(contents::with)
                .flatMap(earlier -> content.map(now -> now.since(earlier)))
                .orElse(List.of());
        return Html.of(new PaperPage(opened, paper, content, compared, changes, attachments.of(paper)));
    }

    @GetMapping("/document.docx")
    View word(@PathVariable Id<Plan> id, @PathVariable("paper") Id<Paper> paperId, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        Paper paper = paper(opened, paperId);
        OfficialDocument document = documents.of(opened, paper);
        return Download.save(
                documents.fileName(paper) + ".docx", ContentKind.WORD.type(), to -> WordFile.write(document, to));
    }

    @GetMapping("/document.pdf")
    View pdf(@PathVariable Id<Plan> id, @PathVariable("paper") Id<Paper> paperId, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        Paper paper = paper(opened, paperId);
        OfficialDocument document = documents.of(opened, paper);
        return Download.save(
                documents.fileName(paper) + ".pdf", ContentKind.PDF.type(), to -> PdfFile.write(document, to));
    }

    private static Paper paper(Opened opened, Id<Paper> id) {
        return opened.chain().papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
