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
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.BusinessClock;

/** How far a plan's targets have come. However many places they are counted at, the ledger is asked a fixed number of times. */
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
        Map<Asked, Answer> answers = answers(scope, counting, some, soFar);
        return some.stream()
                .map(target -> progress(plan, target, counting, answers, today))
                .toList();
    }

    /** The bodies a target was handed down to, each against its share. */
    List<At> handedDown(Scope scope, Plan plan, Target target) {
        Counting counting = countings.allotted(plan, target);
        if (target.measured().isEmpty()) {
            return counting.places(target).stream()
                    .map(counted -> uncounted(target, counted, parts(counted, counting, Optional.empty())))
                    .toList();
        }
        LocalDate today = clock.today();
        Map<Asked, Answer> answers =
                answers(scope, counting, List.of(target), plan.period().until(today));
        return progress(plan, target, counting, answers, today).at();
    }

    /** Places that are asked at once. */
    private record Way(Place.How how, Optional<AreaLevel> tier) {}

    /** What an answer is to: of all that was held, or of one tier. */
    private record Asked(Optional<AreaLevel> tier, Each each) {}

    private Map<Asked, Answer> answers(Scope scope, Counting counting, List<Target> some, Period soFar) {
        Map<Way, Set<UUID>> places = new HashMap<>();
        Map<Way, Set<String>> indicators = new HashMap<>();
        for (Target target : some) {
            target.measured()
                    .ifPresent(measured -> counting.places(target).stream()
                            .flatMap(counted -> counted.places().stream())
                            .forEach(place -> {
                                Way way = new Way(place.how(), measured.tier());
                                places.computeIfAbsent(way, one -> new HashSet<>())
                                        .add(place.id());
                                Set<String> asked = indicators.computeIfAbsent(way, one -> new HashSet<>());
                                asked.add(measured.indicator());
                                measured.denominator().ifPresent(asked::add);
                            }));
        }
        Map<Asked, Answer> answers = new HashMap<>();
        places.forEach((way, ids) -> measures.answer(
                        scope, indicators.getOrDefault(way, Set.of()), parts(way.how, ids, counting, way.tier), soFar)
                .forEach((each, answer) -> answers.put(new Asked(way.tier, each), answer)));
        return answers;
    }

    private static Parts parts(Place.How how, Collection<UUID> places, Counting counting, Optional<AreaLevel> tier) {
        return new Parts(how, places, how == Place.How.ORGANIZATION ? Optional.empty() : counting.line(), tier);
    }

    private static Parts parts(Counted counted, Counting counting, Optional<AreaLevel> tier) {
        Place.How how = counted.places().isEmpty()
                ? Place.How.AREA
                : counted.places().getFirst().how();
        return parts(how, counted.places().stream().map(Place::id).toList(), counting, tier);
    }

    private static TargetProgress progress(
            Plan plan, Target target, Counting counting, Map<Asked, Answer> answers, LocalDate today) {
        if (target.measured().isEmpty()) {
            return new TargetProgress(
                    target, List.of(), target.goal().figure().isEmpty() ? Light.WORDS : Light.UNCOUNTED);
        }
        Measured measured = target.measured().get();
        List<At> at = new ArrayList<>();
        for (Counted counted : counting.places(target)) {
            long sum = sum(measured, measured.indicator(), counted, answers);
            long records = records(measured, counted, answers);
            Optional<BigDecimal> actual = measured.denominator().isEmpty()
                    ? Optional.of(BigDecimal.valueOf(sum))
                    : share(sum, sum(measured, measured.denominator().get(), counted, answers));
            at.add(at(plan, target, counted, parts(counted, counting, measured.tier()), actual, records, today));
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

    private static long sum(Measured measured, String indicator, Counted counted, Map<Asked, Answer> answers) {
        return counted.places().stream()
                .map(place -> answers.get(new Asked(measured.tier(), new Each(indicator, place.id()))))
                .mapToLong(answer -> answer == null ? 0 : answer.quantity())
                .sum();
    }

    private static long records(Measured measured, Counted counted, Map<Asked, Answer> answers) {
        return counted.places().stream()
                .map(place -> answers.get(new Asked(measured.tier(), new Each(measured.indicator(), place.id()))))
                .mapToLong(answer -> answer == null ? 0 : answer.records())
                .sum();
    }
}
