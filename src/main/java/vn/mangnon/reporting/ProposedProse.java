package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.shared.Id;

/** The sentences a form proposes to begin its prose with, the figures in them as they are now. */
public final class ProposedProse {
    private static final Pattern CELL = Pattern.compile("\\{([^{}]{1,100})}");

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
        Matcher matcher = CELL.matcher(sentence);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(number(match.group(1).strip())));
    }

    private String number(String name) {
        List<BigDecimal> numbers = addresses.cells(name).stream()
                .flatMap(field -> figures.of(field).value().stream())
                .toList();
        return numbers.stream().reduce(BigDecimal::add).map(ReportTable::number).orElse("…");
    }
}
