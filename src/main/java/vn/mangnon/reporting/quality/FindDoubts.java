package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Window;
import vn.mangnon.reporting.quality.Doubt.Kind;
import vn.mangnon.reporting.quality.FormerFigures.Former;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** Asks of a report what looks wrong in it. */
@Component
public class FindDoubts {
    private final FormerFigures former;
    private final ThresholdSettings settings;
    private final Doubts doubts;
    private final Indicators indicators;
    private final Measures measures;

    FindDoubts(
            FormerFigures former, ThresholdSettings settings, Doubts doubts, Indicators indicators, Measures measures) {
        this.measures = measures;
        this.former = former;
        this.settings = settings;
        this.doubts = doubts;
        this.indicators = indicators;
    }

    /**
     * In print order; what was answered when the report was handed in last, and still asks the same, keeps its answer.
     *
     * @param figures what its cells hold now
     */
    @Transactional(readOnly = true)
    public Questions in(Scope scope, Report report, Template template, Figures figures) {
        Thresholds thresholds = settings.current();
        List<Doubt> found = new ArrayList<>();
        List<Doubt> broken = new Contradictions(template).in(figures);
        List<Doubt> typed = typed(scope, report, template, figures);
        List<Doubt> unusual = once(unusual(report, template, figures, thresholds), template);
        for (Field field : template.fields()) {
            Stream.of(broken, typed, unusual)
                    .flatMap(List::stream)
                    .filter(doubt -> doubt.spot().field().equals(field.id()))
                    .forEach(found::add);
        }
        return new Questions(figures.fingerprint(), keepingAnswers(found, doubts.of(report)));
    }

    /** One question about a number that stands in several cells, with all of them. */
    private static List<Doubt> once(List<Doubt> found, Template template) {
        Map<Id<Field>, Holds> holds = template.fields().stream().collect(Collectors.toMap(Field::id, Field::holds));
        List<Doubt> once = new ArrayList<>();
        for (Doubt doubt : found) {
            once.stream()
                    .filter(asked -> sameNumber(asked, doubt, holds))
                    .findFirst()
                    .ifPresentOrElse(
                            asked -> once.set(
                                    once.indexOf(asked),
                                    asked.alsoAt(doubt.spot().field())),
                            () -> once.add(doubt));
        }
        return once;
    }

    /** Whether two cells count the same and look wrong for the same reason. */
    private static boolean sameNumber(Doubt one, Doubt other, Map<Id<Field>, Holds> holds) {
        return one.kind() == other.kind()
                && holds.get(one.spot().field()) instanceof Holds.Counted counted
                && counted.equals(holds.get(other.spot().field()))
                && one.sameNumbers(other);
    }

    private static List<Doubt> keepingAnswers(List<Doubt> found, List<Doubt> before) {
        return found.stream()
                .map(doubt -> before.stream()
                        .filter(doubt::same)
                        .findFirst()
                        .flatMap(Doubt::answer)
                        .map(doubt::answered)
                        .orElse(doubt))
                .toList();
    }

    /** What was typed and the records say otherwise; what comes from reports below was asked there. */
    private List<Doubt> typed(Scope scope, Report report, Template template, Figures figures) {
        List<Field> fields = template.fields().stream()
                .filter(field -> field.holds() instanceof Holds.Typed typed
                        && typed.compared().isPresent())
                .filter(field -> figures.of(field).value().isPresent() && !report.consolidates())
                .toList();
        List<Question> questions = fields.stream()
                .map(field -> Question.of(
                        ((Holds.Typed) field.holds()).compared().orElseThrow(), report.place(), report.period()))
                .toList();
        List<Answer> answers = measures.answer(scope, questions, Known.NOW);
        List<Doubt> found = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            BigDecimal typed = figures.of(fields.get(i)).value().orElseThrow();
            BigDecimal recorded = BigDecimal.valueOf(answers.get(i).quantity());
            if (answers.get(i).of().isEmpty() && typed.compareTo(recorded) != 0) {
                found.add(Doubt.of(Kind.RECORDS, Neighbours.whole(fields.get(i)), List.of(typed, recorded)));
            }
        }
        return found;
    }

    private List<Doubt> unusual(Report report, Template template, Figures figures, Thresholds thresholds) {
        Map<String, Indicator> known = indicators.all();
        List<Field> compared = template.fields().stream()
                .filter(field -> comparable(field, known))
                .toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        Map<Id<Field>, List<Former>> earlier = former.earlier(report, template, thresholds.periods());
        Neighbours neighbours = new Neighbours(former.others(report), former.children(report), thresholds);
        List<Doubt> found = new ArrayList<>();
        for (Field field : compared) {
            boolean rate =
                    field.indicator().map(known::get).filter(Indicator::rate).isPresent();
            boolean adds = adds(field, known);
            List<Former> own = earlier.getOrDefault(field.id(), List.of()).stream()
                    .filter(one -> adds || !one.joined())
                    .toList();
            Optional<BigDecimal> figure = figures.of(field).value();
            if (figure.isEmpty()) {
                leftOut(field, figures, own).ifPresent(found::add);
            } else {
                history(field, figure.get(), own, thresholds).ifPresent(found::add);
                if (field.indicator()
                        .map(known::get)
                        .filter(Indicator::sensitive)
                        .isEmpty()) {
                    neighbours.doubt(field, figure.get(), rate).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What grows through the year, and what is of last year, is not compared with earlier periods. */
    private static boolean comparable(Field field, Map<String, Indicator> known) {
        return switch (field.holds()) {
            case Holds.Counted counted -> counted.window() == Window.PERIOD && known.containsKey(counted.indicator());
            case Holds.Typed typed -> typed.number();
            case Holds.Open open -> false;
            case Holds.Reckoned reckoned -> false;
            case Holds.Fixed fixed -> false;
        };
    }

    private static boolean adds(Field field, Map<String, Indicator> known) {
        return field.holds() instanceof Holds.Typed typed
                ? typed.addsUp()
                : field.indicator().map(known::get).filter(Indicator::adds).isPresent();
    }

    private static Optional<Doubt> leftOut(Field field, Figures figures, List<Former> own) {
        return own.isEmpty()
                        || own.getFirst().joined()
                        || !field.typed()
                        || !figures.of(field).words().isEmpty()
                ? Optional.empty()
                : Optional.of(Doubt.of(
                        Kind.CELL_EMPTY,
                        Neighbours.whole(field),
                        List.of(own.getFirst().figure())));
    }

    private static Optional<Doubt> history(Field field, BigDecimal figure, List<Former> own, Thresholds thresholds) {
        long joined = own.stream().filter(Former::joined).count();
        return Usual.of(own.stream().map(Former::figure).toList(), thresholds.leastPeriods(), thresholds)
                .filter(usual -> figure.max(usual.middle()).compareTo(thresholds.smallest()) >= 0)
                .filter(usual -> usual.leavesOut(figure))
                .map(usual -> joined == 0
                        ? Doubt.of(Kind.HISTORY, Neighbours.whole(field), usual.numbers(figure))
                        : Doubt.of(
                                Kind.HISTORY_JOINED, Neighbours.whole(field), joined(usual.numbers(figure), joined)));
    }

    private static List<BigDecimal> joined(List<BigDecimal> numbers, long periods) {
        return Stream.concat(numbers.stream(), Stream.of(BigDecimal.valueOf(periods)))
                .toList();
    }
}
