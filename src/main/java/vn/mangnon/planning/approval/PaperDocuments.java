package vn.mangnon.planning.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content.Line;
import vn.mangnon.planning.approval.Content.Sort;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Papers of a chain as the documents they are sent as. */
@Component
class PaperDocuments {
    private final Organizations organizations;
    private final Contents contents;

    PaperDocuments(Organizations organizations, Contents contents) {
        this.organizations = organizations;
        this.contents = contents;
    }

    OfficialDocument of(Opened opened, Paper paper) {
        Plan plan = opened.plan();
        Organization from = organizations.require(new Id<>(paper.from()));
        List<Block> body = new ArrayList<>();
        paper.words()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.add(new Block.Paragraph(line.strip())));
        if (!paper.reason().isEmpty()) {
            body.add(new Block.Paragraph(paper.reason()));
        }
        if (paper.kind() == PaperKind.DECISION) {
            contents.with(paper).map(PaperDocuments::annex).ifPresent(body::addAll);
        }
        return new OfficialDocument(
                Style.STATE,
                superior(from, paper),
                from.name(),
                paper.number().map(String::valueOf),
                paper.symbol(),
                plan.place(),
                Optional.of(paper.dated()),
                paper.kind().document(),
                paper.subject(),
                addressees(opened, paper),
                body,
                new Signature(paper.signedFor().lines().toList(), paper.signer()),
                List.of("Như trên", "Lưu: VT"));
    }

    String fileName(Paper paper) {
        return paper.kind().word() + "-" + paper.number().map(String::valueOf).orElse("0");
    }

    private String superior(Organization from, Paper paper) {
        return organizations
                .above(from.id(), paper.dated())
                .map(Organization::name)
                .orElse("");
    }

    private static List<String> addressees(Opened opened, Paper paper) {
        if (paper.kind() == PaperKind.DECISION) {
            return List.of();
        }
        List<UUID> to = new ArrayList<>(paper.asked());
        paper.to().ifPresent(to::add);
        return to.stream().map(opened::name).toList();
    }

    private static List<Block> annex(Content content) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : content.lines()) {
            if (line.sort() == Sort.HEADING) {
                blocks.add(new Block.Heading(line.level(), line.label(), line.text()));
            } else if (line.sort() != Sort.HEAD) {
                blocks.add(new Block.Paragraph(line.printed()));
            }
        }
        return blocks;
    }
}
