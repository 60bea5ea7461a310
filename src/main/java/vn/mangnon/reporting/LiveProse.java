package vn.mangnon.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.narratives.CitedText;
import vn.mangnon.reporting.narratives.CitedText.Cited;
import vn.mangnon.reporting.narratives.CitedText.Moved;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Language;

/** The written parts of a report with the figures they cite: what can be said, and what has changed since it was said. */
public final class LiveProse {
    private final Template template;
    private final ProposedProse prose;
    private final Map<Id<Part>, List<Cited>> cited;

    LiveProse(Template template, Figures figures, Map<Id<Part>, List<Cited>> cited) {
        this.template = template;
        this.prose = new ProposedProse(template, figures);
        this.cited = cited;
    }

    /** A text somebody has worked on, with the numbers it cites. */
    CitedText follow(Part part, String text) {
        return new CitedText("", cited.getOrDefault(part.id(), List.of())).follow(text);
    }

    /** With every number as the figures are now. */
    CitedText updated(Part part, String text) {
        return follow(part, text).saying(prose::number);
    }

    /** With another sentence, its {cells} filled in. */
    CitedText adding(Part part, String text, String sentence) {
        return follow(part, text).with(prose.cited(sentence));
    }

    /** The numbers of a text that its tables say otherwise now. */
    public List<Moved> moved(Part part, String text) {
        return cited.containsKey(part.id()) ? follow(part, text).moved(prose::number) : List.of();
    }

    /** What the form proposes to say in a part, where that is not said yet. */
    public Optional<String> proposed(Part part, String text) {
        String sentence = part.prose().proposal();
        if (sentence.isBlank()) {
            return Optional.empty();
        }
        List<String> said = follow(part, text).cited().stream().map(Cited::cell).toList();
        List<String> wanted =
                prose.cited(sentence).cited().stream().map(Cited::cell).toList();
        String filled = prose.fill(sentence);
        return said.containsAll(wanted) && !wanted.isEmpty() || text.contains(filled)
                ? Optional.empty()
                : Optional.of(filled);
    }

    /** Sentences that cite one cell each, by what the cell is called. */
    Map<String, String> sentences(Map<String, Indicator> indicators) {
        Addresses addresses = new Addresses(template);
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                if (!(field.holds() instanceof Holds.Fixed || field.holds() instanceof Holds.Open || words(field))) {
                    String name = table.named(field).replaceAll("[{}]", "");
                    String address = addresses.of(field);
                    sentences.putIfAbsent(
                            sentences.containsKey(name) ? name + " (" + address + ")" : name,
                            name + ": {" + address + "}" + unit(field, indicators) + ".");
                }
            }
        }
        return sentences;
    }

    private static boolean words(Field field) {
        return field.holds() instanceof Holds.Typed typed && !typed.number();
    }

    private static String unit(Field field, Map<String, Indicator> indicators) {
        return field.indicator()
                .flatMap(code -> Optional.ofNullable(indicators.get(code)))
                .map(indicator -> " " + indicator.unit(Language.VI))
                .orElse("");
    }
}
