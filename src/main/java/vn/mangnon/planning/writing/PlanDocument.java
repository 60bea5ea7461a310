package vn.mangnon.planning.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.planning.writing.Item.Part;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organizations;

/** A plan as the official document it is issued as; a draft has blanks for number and date. */
@Component
public class PlanDocument {
    private final Frames frames;
    private final Items items;
    private final Provisions provisions;
    private final Organizations organizations;

    PlanDocument(Frames frames, Items items, Provisions provisions, Organizations organizations) {
        this.frames = frames;
        this.items = items;
        this.provisions = provisions;
        this.organizations = organizations;
    }

    public OfficialDocument of(Plan plan) {
        Frame frame = frames.of(plan);
        return new OfficialDocument(
                head(plan, frame),
                new Title.Titled(plan.kind().isEmpty() ? "Kế hoạch" : plan.kind(), plan.subject()),
                List.of(),
                Frame.lines(frame.bases()),
                body(plan, frame),
                signature(plan),
                Frame.lines(frame.recipients()),
                List.of());
    }

    private Head head(Plan plan, Frame frame) {
        Style style = Style.of(organizations.require(new Id<>(plan.issuer())).line());
        Optional<Integer> number =
                plan.number().filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
        boolean draft = plan.state() == PlanState.DRAFT || plan.state() == PlanState.APPROVING;
        return new Head(
                style,
                frame.superior(),
                plan.issuerName(),
                number,
                DocumentNumber.symbol(style, plan.symbol()),
                plan.place(),
                plan.issuedOn(),
                draft);
    }

    private static Signature signature(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(plan.signedFor().split("[;\n]")));
        lines.add(plan.signerTitle());
        return new Signature(
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                plan.signer());
    }

    /** The outline with its labels, then the duties it does not word itself, then the closing sentence. */
    public List<Block> body(Plan plan, Frame frame) {
        List<Block> blocks = new ArrayList<>();
        if (!frame.opening().isBlank()) {
            blocks.add(new Block.Paragraph(frame.opening()));
        }
        List<Item> outline = items.of(plan);
        Map<Id<Item>, String> labels = Labels.of(outline);
        outline.forEach(item -> blocks.add(block(item, labels.getOrDefault(item.id(), ""))));
        for (Provision provision : provisions.of(plan)) {
            String words = provision.clause().isBlank() ? provision.what() : provision.clause();
            if (outline.stream().noneMatch(item -> item.text().contains(words))) {
                blocks.add(new Block.Paragraph(ended(words)));
            }
        }
        String kind = plan.kind().isEmpty() ? "kế hoạch" : plan.kind().toLowerCase(Vietnam.LOCALE);
        blocks.add(new Block.Paragraph("Trên đây là " + kind + " " + plan.subject() + " của " + plan.issuerName()));
        return blocks;
    }

    private static Block block(Item item, String label) {
        return switch (item.kind()) {
            case TEXT -> new Block.Paragraph(item.text());
            case HEADING -> new Block.Heading(item.level(), label, item.text());
            case TASK ->
                label.equals("-")
                        ? new Block.Item(ended(item.text()) + parts(item))
                        : new Block.Heading(Math.max(3, item.level()), label, ended(item.text()) + parts(item));
        };
    }

    private static String parts(Item item) {
        String leads = item.names(Part.Role.LEAD);
        String others = item.names(Part.Role.COORDINATE);
        return (leads.isEmpty() ? "" : " Chủ trì: " + leads + ".")
                + (others.isEmpty() ? "" : " Phối hợp: " + others + ".");
    }

    private static String ended(String words) {
        return words.matches("(?s).*[.;:!?]$") ? words : words + ".";
    }
}
