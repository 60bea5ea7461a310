package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.reporting.Sections.Section;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;

/** A report as the document it is sent as: headings, prose, tables, and the sections of other bodies. */
final class ReportDocument {
    private final Template template;
    private final Map<Id<Part>, String> texts;
    private final Figures figures;
    private final List<Section> sections;

    ReportDocument(Template template, Map<Id<Part>, String> texts, Figures figures) {
        this(template, texts, figures, List.of());
    }

    /** @param sections what other bodies write of it; the accepted ones come after its own parts */
    ReportDocument(Template template, Map<Id<Part>, String> texts, Figures figures, List<Section> sections) {
        this.template = template;
        this.texts = texts;
        this.figures = figures;
        this.sections = sections;
    }

    /** With its number where it was issued, else as a draft with the blanks to fill by hand. */
    OfficialDocument of(Organization body, Optional<Issue> issue, Issue draft) {
        Issue shown = issue.orElse(draft);
        Head head = new Head(
                Style.of(body.line()),
                shown.superior(),
                shown.issuer(),
                issue.map(Issue::number),
                shown.symbol(),
                shown.place(),
                issue.map(Issue::issuedOn),
                issue.isEmpty());
        return new OfficialDocument(
                head,
                new Title.Titled(Issue.KIND, shown.subject()),
                Issue.lines(shown.addressees()),
                List.of(),
                blocks(shown),
                shown.signature(),
                Issue.lines(shown.recipients()),
                List.of());
    }

    List<Block.Table> tables() {
        return Stream.concat(body().stream(), ofOthers().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private List<Block> blocks(Issue shown) {
        List<Block> blocks = body();
        blocks.addAll(ofOthers());
        blocks.add(new Block.Paragraph("Trên đây là báo cáo " + lower(shown.subject()) + " của " + shown.issuer()));
        return blocks;
    }

    /** Headings, prose and tables, in their order. */
    List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        for (Part part : template.parts()) {
            if (part.kind() == PartKind.TABLE) {
                if (!part.fields().isEmpty()) {
                    blocks.add(table(part));
                }
            } else {
                blocks.add(new Block.Heading(part.level(), part.printedLabel(), part.title()));
                String text = texts.getOrDefault(part.id(), "");
                if (!text.isBlank()) {
                    blocks.add(new Block.Paragraph(text));
                }
            }
        }
        return blocks;
    }

    /** Each under the name of its body, its own headings one level further down. */
    private List<Block> ofOthers() {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            if (section.accepted()) {
                blocks.add(new Block.Heading(1, "", "Phần của " + section.body()));
                section.blocks()
                        .forEach(block -> blocks.add(
                                block instanceof Block.Heading heading
                                        ? new Block.Heading(heading.level() + 1, heading.label(), heading.text())
                                        : block));
            }
        }
        return blocks;
    }

    private Block.Table table(Part part) {
        return new ReportTable(part, figures).block();
    }

    /**
     * "BÁO CÁO KẾT QUẢ TRIỂN KHAI …" is the type and then the subject: "Kết quả triển khai …". Out of capitals, what the
     * plan's own subject says too is written as there.
     */
    static String subject(String title, String planSubject) {
        String rest = title.replaceFirst("(?iu)^báo cáo\\s+", "");
        boolean capitals = rest.equals(rest.toUpperCase(Vietnam.LOCALE));
        String words = capitals ? written(rest.toLowerCase(Vietnam.LOCALE), planSubject) : rest;
        return words.isEmpty() ? title : words.substring(0, 1).toUpperCase(Vietnam.LOCALE) + words.substring(1);
    }

    private static String written(String words, String asIn) {
        List<String> model = List.of(asIn.split("\\s+"));
        for (int length = model.size(); length >= 2; length--) {
            for (int from = 0; from + length <= model.size(); from++) {
                String phrase = String.join(" ", model.subList(from, from + length));
                int at = words.indexOf(phrase.toLowerCase(Vietnam.LOCALE));
                if (at >= 0) {
                    return words.substring(0, at) + phrase + words.substring(at + phrase.length());
                }
            }
        }
        return words;
    }

    private static String lower(String subject) {
        return subject.isEmpty() ? "" : subject.substring(0, 1).toLowerCase(Vietnam.LOCALE) + subject.substring(1);
    }
}
