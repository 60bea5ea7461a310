package vn.mangnon.planning.programmes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.programmes.Programme.Cell;
import vn.mangnon.planning.programmes.Programme.Mark;
import vn.mangnon.planning.programmes.Programme.Row;
import vn.mangnon.planning.programmes.Programme.Serving;
import vn.mangnon.planning.targets.Comparison;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Puts a programme together: what it printed for its years, what was reached in each, and which plans serve it. */
@Component
public class ReadProgramme {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plans plans;
    private final Targets targets;
    private final Servings servings;
    private final Organizations organizations;
    private final Measures measures;

    ReadProgramme(Plans plans, Targets targets, Servings servings, Organizations organizations, Measures measures) {
        this.plans = plans;
        this.targets = targets;
        this.servings = servings;
        this.organizations = organizations;
        this.measures = measures;
    }

    /** As it stands on a day. The statements are as many whatever its years and targets; all figures are one. */
    @Transactional(readOnly = true)
    public Programme of(Scope scope, Plan plan, LocalDate today) {
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        List<Target> all = targets.of(plan);
        List<Integer> years = years(plan);
        Map<Question, Long> answers = answers(scope, plan, issuer, all, years, today);
        Map<UUID, Citation> cited = new HashMap<>();
        plans.list(scope)
                .forEach(listed -> cited.put(listed.plan().id().value(), new Citation(listed.plan(), listed.issuer())));
        Map<UUID, List<Serving>> serving = new HashMap<>();
        Map<UUID, Long> unseen = new HashMap<>();
        servings.of(plan).forEach(one -> {
            if (cited.containsKey(one.plan())) {
                serving.computeIfAbsent(one.served(), id -> new ArrayList<>())
                        .add(new Serving(one.plan(), one.text(), one.task()));
            } else {
                unseen.merge(one.served(), 1L, Long::sum);
            }
        });
        List<Row> rows = all.stream()
                .map(target -> new Row(
                        target,
                        cells(plan, issuer, target, years, answers, today),
                        serving.getOrDefault(target.id().value(), List.of()),
                        unseen.getOrDefault(target.id().value(), 0L),
                        counted(target)))
                .toList();
        return new Programme(plan, years, rows, cited, today);
    }

    /** The questions behind a target's figure of a year: its number, and what it is a share of. */
    List<Question> questions(Plan plan, Organization issuer, Target target, int year, LocalDate today) {
        if (!counted(target) || year > today.getYear()) {
            return List.of();
        }
        Place place = issuer.line() == Line.GOVERNMENT ? Place.area(issuer.areaId()) : Place.organization(issuer.id());
        Measured measured = target.measured().orElseThrow();
        Period period = within(plan.period(), Period.ofYear(year)).until(today);
        return Stream.concat(Stream.of(measured.indicator()), measured.denominator().stream())
                .map(indicator -> Question.of(indicator, place, period))
                .toList();
    }

    private Map<Question, Long> answers(
            Scope scope, Plan plan, Organization issuer, List<Target> all, List<Integer> years, LocalDate today) {
        List<Question> questions = all.stream()
                .flatMap(
                        target -> years.stream().flatMap(year -> questions(plan, issuer, target, year, today).stream()))
                .distinct()
                .toList();
        List<Answer> answers = measures.answer(scope, questions, Known.NOW);
        Map<Question, Long> byQuestion = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            byQuestion.put(questions.get(i), answers.get(i).quantity());
        }
        return byQuestion;
    }

    private List<Cell> cells(
            Plan plan,
            Organization issuer,
            Target target,
            List<Integer> years,
            Map<Question, Long> answers,
            LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            List<Long> figures = questions(plan, issuer, target, year, today).stream()
                    .map(question -> answers.getOrDefault(question, 0L))
                    .toList();
            Optional<BigDecimal> actual = actual(target, figures);
            sum = sum.add(actual.orElse(BigDecimal.ZERO));
            Optional<BigDecimal> soFar = share(target) ? actual : actual.isPresent() ? Optional.of(sum) : actual;
            cells.add(cell(plan, target, year, actual, soFar, today));
        }
        return cells;
    }

    private static Cell cell(
            Plan plan,
            Target target,
            int year,
            Optional<BigDecimal> actual,
            Optional<BigDecimal> soFar,
            LocalDate today) {
        Optional<Target.Milestone> printed = printed(plan, target, year);
        Optional<BigDecimal> figure = printed.map(Target.Milestone::amount);
        Optional<LocalDate> due = printed.map(Target.Milestone::due);
        Mark mark = due.isEmpty()
                ? Mark.UNSAID
                : soFar.filter(reached -> met(target, reached, figure.orElseThrow()))
                                .isPresent()
                        ? Mark.REACHED
                        : !today.isAfter(due.get()) ? Mark.AHEAD : soFar.isEmpty() ? Mark.UNKNOWN : Mark.MISSED;
        return new Cell(year, figure, due, actual, soFar, mark);
    }

    /** What the programme printed for a year: the last milestone in it, or the goal itself in its last year. */
    private static Optional<Target.Milestone> printed(Plan plan, Target target, int year) {
        LocalDate end = target.due().orElse(plan.period().last());
        Optional<Target.Milestone> milestone = target.milestones().stream()
                .filter(one -> one.due().getYear() == year)
                .reduce((first, second) -> second);
        return milestone.isPresent() || end.getYear() != year
                ? milestone
                : target.goal().figure().map(amount -> new Target.Milestone(end, amount));
    }

    private static boolean met(Target target, BigDecimal actual, BigDecimal printed) {
        Comparison comparison = target.goal().comparator();
        return comparison.caps() ? actual.compareTo(printed) <= 0 : actual.compareTo(printed) >= 0;
    }

    /** A share of nothing is unknown, not nought. */
    private static Optional<BigDecimal> actual(Target target, List<Long> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        if (!share(target)) {
            return Optional.of(BigDecimal.valueOf(figures.getFirst()));
        }
        return figures.get(1) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(figures.getFirst())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(figures.get(1)), 1, RoundingMode.HALF_UP));
    }

    private static boolean share(Target target) {
        return target.measured().flatMap(Measured::denominator).isPresent();
    }

    /** Whether recorded events at the programme's place count it: not commune by commune, nor only some communes. */
    private static boolean counted(Target target) {
        return (target.level() == Level.WHOLE || target.level() == Level.ALL_LEVELS)
                && target.measured()
                        .filter(measured -> measured.attribute().isEmpty())
                        .filter(measured -> !target.goal().percent()
                                || measured.denominator().isPresent())
                        .isPresent();
    }

    private static List<Integer> years(Plan plan) {
        return IntStream.rangeClosed(
                        plan.period().first().getYear(), plan.period().last().getYear())
                .boxed()
                .toList();
    }

    private static Period within(Period whole, Period year) {
        LocalDate first = whole.first().isAfter(year.first()) ? whole.first() : year.first();
        LocalDate last = whole.last().isBefore(year.last()) ? whole.last() : year.last();
        return new Period(first, last);
    }
}
