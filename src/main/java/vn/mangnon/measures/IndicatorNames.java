package vn.mangnon.measures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.mangnon.shared.Folded;

/**
 * Proposes the indicator that a heading and a column of a form mean, by the words the catalogue keeps for each. A person
 * confirms: this only saves her the looking up.
 */
public final class IndicatorNames {
    private final List<Indicator> indicators;

    public IndicatorNames(Collection<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** What a column asks for. */
    public record Proposal(String indicator, Optional<SourceKind> source) {}

    private record Scored(Indicator indicator, int heading, int column) {
        int score() {
            return 1000 * heading + column;
        }
    }

    /** @param heading the group headings above the column, from the top; may be empty */
    public Optional<Proposal> propose(String heading, String column) {
        String above = " " + Folded.of(heading).text() + " ";
        String own = " " + Folded.of(column).text() + " ";
        return indicators.stream()
                .map(indicator -> new Scored(
                        indicator, longest(indicator.headingWords(), above), longest(indicator.columnWords(), own)))
                .filter(scored -> scored.heading > 0 && scored.column > 0)
                .max(Comparator.comparingInt(Scored::score))
                .map(scored -> new Proposal(scored.indicator.code(), source(scored.indicator, own)));
    }

    /** @param unit of the number a plan sets: what is counted, or money */
    public Optional<Proposal> proposeTarget(String what, String unit) {
        return propose(what + " " + unit, unit.endsWith("đồng") ? "số tiền" : "số lượng " + unit);
    }

    private static Optional<SourceKind> source(Indicator indicator, String column) {
        if (!indicator.code().equals("cost")) {
            return Optional.empty();
        } else if (column.contains(" van dong ") || column.contains(" xa hoi hoa ") || column.contains(" tai tro ")) {
            return Optional.of(SourceKind.MOBILISED);
        }
        return column.contains(" ngan sach ") ? Optional.of(SourceKind.STATE) : Optional.empty();
    }

    private static int longest(List<String> words, String text) {
        return words.stream()
                .filter(word -> text.contains(" " + word + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
