package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.PartMeasures;
import vn.mangnon.measures.PartMeasures.Each;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.measures.Place;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Counting.Counted;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.TargetProgress.At;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.BusinessClock;

/** How far a plan's targets have come. However many places they are counted at, the ledger is asked at most twice. */
@Component
public class Progress {
    private final Targets targets;
    private final Countings countings;
    private final PartMeasures measures;
    private final BusinessClock clock;

    Progress(Targets targets, Countings countings, PartMeasures measures, BusinessClock clock) {
        this.targets = targets;
        this.countings = countings;
        this.measures = measures;
        this.clock = clock;
    }

    /** Each target of a plan against what was recorded in the plan's days so far. */
    public List<TargetProgress> of(Scope scope, Plan plan) {
        return of(scope, plan, targets.of(plan));
    }

    /** These targets of a plan. */
    List<TargetProgress> of(Scope scope, Plan plan, List<Target> some) {
        LocalDate today = clock.today();
        Period soFar = plan.period().until(today);
        Counting counting = countings.of(plan, soFar.last(), some);
        Map<Each, Answer> answers = answers(scope, counting, some, soFar);
        return some.stream()
                .map(target -> progress(plan, target, counting, answers, today))
                .toList();
    }

    /** The bodies a target was handed down to, each against its share. */
    List<At> handedDown(Scope scope, Plan plan, Target target) {
        Counting counting = countings.allotted(plan, target);
        if (target.measured().isEmpty()) {
            return counting.places(target).stream()
                    .map(counted -> uncounted(target, counted, parts(counted, counting)))
                    .toList();
        }
        LocalDate today = clock.today();
        Map<Each, Answer> answers =
                answers(scope, counting, List.of(target), plan.period().until(today));
        return progress(plan, target, counting, answers, today).at();
    }

    private Map<Each, Answer> answers(Scope scope, Counting counting, List<Target> some, Period soFar) {
        Map<Place.How, Set<UUID>> places = new HashMap<>();
        Set<String> indicators = new HashSet<>();
        for (Target target : some) {
            target.measured().ifPresent(measured -> {
                indicators.add(measured.indicator());
                measured.denominator().ifPresent(indicators::add);
                counting.places(target).stream()
                        .flatMap(counted -> counted.places().stream())
                        .forEach(place -> places.computeIfAbsent(place.how(), how -> new HashSet<>())
                                .add(place.id()));
            });
        }
        Map<Each, Answer> answers = new HashMap<>();
        places.forEach(
                (how, ids) -> answers.putAll(measures.answer(scope, indicators, parts(how, ids, counting), soFar)));
        return answers;
    }

    private static Parts parts(Place.How how, Collection<UUID> places, Counting counting) {
        return new Parts(how, places, how == Place.How.ORGANIZATION ? Optional.empty() : counting.line());
    }

    private static Parts parts(Counted counted, Counting counting) {
        Place.How how = counted.places().isEmpty()
                ? Place.How.AREA
                : counted.places().getFirst().how();
        return parts(how, counted.places().stream().map(Place::id).toList(), counting);
    }

    private static TargetProgress progress(
            Plan plan, Target target, Counting counting, Map<Each, Answer> answers, LocalDate today) {
        if (target.measured().isEmpty()) {
            return new TargetProgress(
                    target, List.of(), target.goal().figure().isEmpty() ? Light.WORDS : Light.UNCOUNTED);
        }
        Measured measured = target.measured().get();
        List<At> at = new ArrayList<>();
        for (Counted counted : counting.places(target)) {
            long sum = sum(measured.indicator(), counted, answers);
            long records = records(measured.indicator(), counted, answers);
            Optional<BigDecimal> actual = measured.denominator().isEmpty()
                    ? Optional.of(BigDecimal.valueOf(sum))
                    : share(sum, sum(measured.denominator().get(), counted, answers));
            at.add(at(plan, target, counted, parts(counted, counting), actual, records, today));
        }
        return new TargetProgress(target, at, light(target, at));
    }

    private static At at(
            Plan plan,
            Target target,
            Counted counted,
            Parts parts,
            Optional<BigDecimal> actual,
            long records,
            LocalDate today) {
        Goal goal = target.goal();
        Optional<BigDecimal> figure = counted.allotted().or(() -> target.figureBy(today));
        LocalDate due = target.milestones().stream()
                .map(Target.Milestone::due)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .or(target::due)
                .filter(day -> day.isBefore(plan.period().last()))
                .orElse(plan.period().last());
        boolean share = target.measured().flatMap(Measured::denominator).isPresent();
        if (figure.isEmpty()) {
            return new At(
                    counted.name(),
                    counted.place(),
                    parts,
                    figure,
                    actual,
                    records,
                    new Pace(Light.WORDS, Optional.empty()));
        }
        Period time = due.isBefore(plan.period().first())
                ? new Period(due, due)
                : new Period(plan.period().first(), due);
        Pace pace = actual.map(number -> Pace.of(goal.comparator(), figure.get(), number, time, share, today))
                .orElse(new Pace(Light.NOTHING_YET, Optional.empty()));
        return new At(counted.name(), counted.place(), parts, figure, actual, records, pace);
    }

    private static At uncounted(Target target, Counted counted, Parts parts) {
        return new At(
                counted.name(),
                counted.place(),
                parts,
                counted.allotted().or(() -> target.goal().figure()),
                Optional.empty(),
                0,
                new Pace(Light.UNCOUNTED, Optional.empty()));
    }

    /** What is counted everywhere stands as its weakest place; without a person's word nothing is judged. */
    private static Light light(Target target, List<At> at) {
        if (!target.confirmed()) {
            return Light.PROPOSED;
        }
        return at.stream()
                .map(place -> place.pace().light())
                .reduce((one, other) -> weaker(one, other) ? one : other)
                .orElse(Light.UNCOUNTED);
    }

    private static boolean weaker(Light one, Light other) {
        List<Light> order = List.of(
                Light.MISSED, Light.BEHIND, Light.AT_RISK, Light.NOTHING_YET, Light.EARLY, Light.ON_TRACK, Light.MET);
        int first = order.indexOf(one);
        int second = order.indexOf(other);
        return first >= 0 && (second < 0 || first <= second);
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private static long sum(String indicator, Counted counted, Map<Each, Answer> answers) {
        return counted.places().stream()
                .map(place -> answers.get(new Each(indicator, place.id())))
                .mapToLong(answer -> answer == null ? 0 : answer.quantity())
                .sum();
    }

    private static long records(String indicator, Counted counted, Map<Each, Answer> answers) {
        return counted.places().stream()
                .map(place -> answers.get(new Each(indicator, place.id())))
                .mapToLong(answer -> answer == null ? 0 : answer.records())
                .sum();
    }
}
