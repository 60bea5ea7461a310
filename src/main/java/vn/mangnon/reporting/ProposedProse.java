package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.reporting.narratives.CitedText;
import vn.mangnon.shared.Id;

/** The sentences a form proposes for its prose, the figures in them as they are now. */
public final class ProposedProse {
    private static final String NONE = "…";

    private final Addresses addresses;
    private final Figures figures;

    public ProposedProse(Template template, Figures figures) {
        this.addresses = new Addresses(template);
        this.figures = figures;
    }

    /** Of every part that has one. */
    public static Map<Id<Part>, String> of(Template template, Figures figures) {
        ProposedProse prose = new ProposedProse(template, figures);
        Map<Id<Part>, String> proposed = new HashMap<>();
        template.narratives().stream()
                .filter(part -> !part.prose().proposal().isBlank())
                .forEach(part -> proposed.put(part.id(), prose.fill(part.prose().proposal())));
        return proposed;
    }

    /** A name in braces becomes the cell's number; of a whole column or row their sum; "…" where there is none. */
    public String fill(String sentence) {
        return cited(sentence).words();
    }

    CitedText cited(String sentence) {
        return CitedText.of(sentence, cell -> number(cell).orElse(NONE));
    }

    /** Empty where there is no such cell. */
    Optional<String> number(String name) {
        List<Field> cells = addresses.cells(name);
        return cells.isEmpty() ? Optional.empty() : Optional.of(sum(cells));
    }

    private String sum(List<Field> cells) {
        return cells.stream()
                .flatMap(field -> figures.of(field).value().stream())
                .reduce(BigDecimal::add)
                .map(ReportTable::number)
                .orElse(NONE);
    }
}
