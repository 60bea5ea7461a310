package vn.mangnon.planning.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.OfficialDocument.Annex;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content.Line;
import vn.mangnon.planning.approval.Content.Sort;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.units.Organizations;

/** Papers of a chain as the documents they are sent as; a decision with the plan annexed. */
@Component
class PaperDocuments {
    private static final Pattern ARTICLE = Pattern.compile("^Điều (\\d{1,2})\\.?\\s+(.*)$");
    private static final Pattern BASIS = Pattern.compile("^(Căn cứ|Theo đề nghị|Xét đề nghị)\\b.*");

    private final Organizations organizations;
    private final Contents contents;

    PaperDocuments(Organizations organizations, Contents contents) {
        this.organizations = organizations;
        this.contents = contents;
    }

    OfficialDocument of(Opened opened, Paper paper) {
        Organization from = organizations.require(new Id<>(paper.from()));
        boolean decision = paper.kind() == PaperKind.DECISION;
        List<String> lines = paper.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> bases = decision
                ? lines.stream()
                        .filter(PaperDocuments::basis)
                        .map(PaperDocuments::bare)
                        .toList()
                : List.of();
        return new OfficialDocument(
                head(opened.plan(), paper, from),
                title(paper, from),
                decision ? List.of() : addressees(opened, paper),
                bases,
                body(
                        paper,
                        lines.stream().filter(line -> !decision || !basis(line)).toList()),
                new Signature(paper.signedFor().lines().toList(), paper.signer()),
                List.of("Lưu: VT"),
                decision ? annex(opened.plan(), paper) : List.of());
    }

    String fileName(Paper paper) {
        return paper.kind().word() + paper.number().map(number -> "-" + number).orElse("");
    }

    private Head head(Plan plan, Paper paper, Organization from) {
        String superior = organizations
                .above(from.id(), paper.dated())
                .filter(above -> from.kind() != OrganizationKind.PEOPLES_COMMITTEE)
                .map(Organization::name)
                .orElse("");
        return new Head(
                Style.of(from.line()),
                superior,
                from.name(),
                paper.number(),
                paper.symbol(),
                plan.place(),
                Optional.of(paper.dated()),
                false);
    }

    private static Title title(Paper paper, Organization from) {
        if (paper.kind() == PaperKind.DECISION) {
            boolean committee = from.kind() == OrganizationKind.PEOPLES_COMMITTEE;
            return new Title.Decision(paper.subject(), (committee ? "Chủ tịch " : "") + from.name());
        }
        return paper.kind().letter()
                ? new Title.Letter(paper.subject())
                : new Title.Titled(paper.kind().document(), paper.subject());
    }

    private static List<Block> body(Paper paper, List<String> lines) {
        List<Block> body = new ArrayList<>();
        for (String line : lines) {
            Matcher article = ARTICLE.matcher(line);
            body.add(
                    paper.kind() == PaperKind.DECISION && article.matches()
                            ? new Block.Article(Integer.parseInt(article.group(1)), article.group(2))
                            : new Block.Paragraph(line));
        }
        if (!paper.reason().isEmpty()) {
            paper.reason().lines().forEach(line -> body.add(new Block.Paragraph(line)));
        }
        return body;
    }

    private static boolean basis(String line) {
        return BASIS.matcher(line).matches();
    }

    private static String bare(String line) {
        return line.replaceFirst("[;.]+$", "");
    }

    private static List<String> addressees(Opened opened, Paper paper) {
        List<UUID> to = new ArrayList<>(paper.asked());
        paper.to().ifPresent(to::add);
        return to.stream().map(opened::name).toList();
    }

    private List<Annex> annex(Plan plan, Paper paper) {
        return contents.with(paper)
                .map(content -> List.of(new Annex(plan.kind(), plan.subject(), blocks(content))))
                .orElse(List.of());
    }

    private static List<Block> blocks(Content content) {
        List<Block> blocks = new ArrayList<>();
        content.lines().stream()
                .filter(line -> line.sort() == Sort.HEADING || line.sort() == Sort.TEXT || line.sort() == Sort.TASK)
                .forEach(line -> blocks.add(block(line)));
        List<Line> targets = content.of(Sort.TARGET);
        if (!targets.isEmpty()) {
            blocks.add(new Block.Heading(1, "", "Chỉ tiêu"));
            targets.forEach(target -> blocks.add(new Block.Item(target.text())));
        }
        return blocks;
    }

    private static Block block(Line line) {
        if (line.sort() == Sort.HEADING) {
            return new Block.Heading(line.level(), line.label(), line.text());
        }
        boolean dash = line.label().equals("-");
        return dash ? new Block.Item(line.text()) : new Block.Paragraph(line.printed());
    }
}
