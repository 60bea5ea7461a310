package vn.mangnon.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mangnon.planning.reader.reading.Target.Mode;
import vn.mangnon.planning.targets.Comparison;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;

/** A target as it was read, as an object: what its printed words mean. */
final class ReadTarget {
    private final Finding finding;
    private final Set<String> indicators;

    ReadTarget(Finding finding, Set<String> indicators) {
        this.finding = finding;
        this.indicators = indicators;
    }

    Target under(Optional<Id<Item>> item, Optional<Id<Target>> of) {
        String indicator = finding.get("indicator");
        Optional<Measured> measured = indicators.contains(indicator)
                ? Optional.of(new Measured(indicator, Optional.empty(), Optional.empty()))
                : Optional.empty();
        return new Target(
                new Id<>(finding.id().value()),
                item,
                of,
                Optional.empty(),
                Optional.empty(),
                finding.main().isBlank() ? "…" : finding.main(),
                goal(),
                level(finding.get("per")),
                measured,
                due(finding.get("by")),
                List.of(),
                finding.standing() != Standing.PROPOSED,
                "",
                1);
    }

    private Goal goal() {
        List<BigDecimal> amounts = amounts();
        Comparison comparator = comparator(amounts);
        boolean range = comparator == Comparison.RANGE;
        return new Goal(
                comparator,
                amounts.stream().findFirst(),
                range ? Optional.of(amounts.get(1)) : Optional.empty(),
                unit(),
                finding.get("aspiration").equals("true"),
                finding.get("baseline").matches("\\d{4}")
                        ? Optional.of(Integer.valueOf(finding.get("baseline")))
                        : Optional.empty(),
                Optional.empty());
    }

    private Comparison comparator(List<BigDecimal> amounts) {
        return switch (mode(finding.get("mode"))) {
            case MAINTAIN -> Comparison.KEEP;
            case INCREASE_BY -> Comparison.UP;
            case DECREASE_BY -> Comparison.DOWN;
            case INCREASE, DECREASE, PREVENT -> Comparison.NONE;
            case LEVEL -> printed(finding.get("comparator"), amounts);
        };
    }

    private static Comparison printed(String signs, List<BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return Comparison.NONE;
        }
        if (amounts.size() == 2 && amounts.get(1).compareTo(amounts.get(0)) > 0) {
            return Comparison.RANGE;
        }
        return switch (signs) {
            case ">=" -> Comparison.GE;
            case ">" -> Comparison.GT;
            case "<=" -> Comparison.LE;
            case "<" -> Comparison.LT;
            default -> Comparison.EQ;
        };
    }

    private static Mode mode(String name) {
        return name.isEmpty() ? Mode.LEVEL : Mode.valueOf(name);
    }

    private List<BigDecimal> amounts() {
        BigDecimal scale = finding.get("scale").isEmpty() ? BigDecimal.ONE : new BigDecimal(finding.get("scale"));
        return Stream.of(finding.get("quantity").split("[–-]"))
                .map(String::strip)
                .filter(number -> number.matches("\\d+(\\.\\d+)?"))
                .map(number -> new BigDecimal(number).multiply(scale))
                .toList();
    }

    /** Money is kept in đồng, whatever scale it was written in. */
    private String unit() {
        String unit = finding.get("unit");
        boolean scaled =
                !finding.get("scale").isEmpty() && !finding.get("scale").equals("1");
        return scaled && unit.endsWith("đồng") ? "đồng" : unit;
    }

    private static Level level(String per) {
        String folded = Folded.of(per).text();
        if (folded.isEmpty()) {
            return Level.WHOLE;
        }
        return folded.matches(".*\\b(xa|phuong|thi tran)\\b.*")
                ? Level.EACH_COMMUNE
                : folded.matches(".*\\bhuyen\\b.*") ? Level.EACH_DISTRICT : Level.EACH_BODY;
    }

    private static Optional<LocalDate> due(String by) {
        if (by.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(LocalDate.parse(by));
        }
        return by.matches("\\d{4}")
                ? Optional.of(YearMonth.of(Integer.parseInt(by), 12).atEndOfMonth())
                : Optional.empty();
    }
}
