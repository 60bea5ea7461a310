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
import vn.mangnon.units.AreaAttribute;
import vn.mangnon.units.AreaLevel;

/** A target as it was read, as an object: what its printed words mean. */
final class ReadTarget {
    private final Finding finding;
    private final Set<String> indicators;

    ReadTarget(Finding finding, Set<String> indicators) {
        this.finding = finding;
        this.indicators = indicators;
    }

    /** @param whole the target this one is a part of; it is counted as that one is, in the communes its words name */
    Target under(Optional<Id<Item>> item, Optional<Target> whole) {
        String indicator = finding.get("indicator");
        Optional<AreaAttribute> attribute = whole.isEmpty() ? Optional.empty() : attribute();
        Optional<Measured> measured = indicators.contains(indicator)
                ? Optional.of(new Measured(indicator, Optional.empty(), attribute, tier()))
                : whole.filter(one -> attribute.isPresent())
                        .flatMap(Target::measured)
                        .map(same -> new Measured(same.indicator(), same.denominator(), attribute, same.tier()));
        return new Target(
                new Id<>(finding.id().value()),
                item,
                whole.map(Target::id),
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

    /** The sort of communes that "ở xã đặc biệt khó khăn" means. */
    private Optional<AreaAttribute> attribute() {
        String words = Folded.of(finding.get("what") + " " + finding.get("per")).text();
        if (!words.matches(".*\\b(xa|phuong|vung|dia ban|co so)\\b.*")) {
            return Optional.empty();
        }
        return words.contains("dac biet kho khan")
                ? Optional.of(AreaAttribute.EXTREMELY_DIFFICULT)
                : words.contains("mien nui")
                        ? Optional.of(AreaAttribute.MOUNTAINOUS)
                        : words.contains("dan toc thieu so")
                                ? Optional.of(AreaAttribute.ETHNIC_MINORITY)
                                : Optional.empty();
    }

    /** The level that "sự kiện cấp huyện" names; where it names several, or none, anybody's count. */
    private Optional<AreaLevel> tier() {
        String words = Folded.of(finding.get("what")).text();
        List<AreaLevel> named = AreaLevel.TIERS.stream()
                .filter(level -> words.matches(".*\\bcap " + word(level) + "\\b.*"))
                .toList();
        return named.size() == 1 && !words.contains("co so") ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String word(AreaLevel level) {
        return switch (level) {
            case PROVINCE -> "tinh";
            case DISTRICT -> "huyen";
            case COMMUNE -> "xa";
            case NATION, VILLAGE -> throw new IllegalArgumentException(level.name());
        };
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
