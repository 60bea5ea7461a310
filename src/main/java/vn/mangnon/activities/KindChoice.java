package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.pages.ChooseKindPage;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** Which kind of work is to be recorded: those a task asks for and those the body has most often come first. */
@Component
class KindChoice {
    private static final int FIRST = 6;
    private static final int LAST = 3;

    /** What a body that has recorded nothing yet is likely to record. */
    private static final List<String> COMMON =
            List.of("communication", "gift", "visit", "play", "participation", "training");

    private final Kinds kinds;
    private final Activities activities;
    private final ActivityChoices choices;
    private final Indicators indicators;
    private final BusinessClock clock;

    KindChoice(
            Kinds kinds, Activities activities, ActivityChoices choices, Indicators indicators, BusinessClock clock) {
        this.kinds = kinds;
        this.activities = activities;
        this.choices = choices;
        this.indicators = indicators;
        this.clock = clock;
    }

    ChooseKindPage page(Scope scope, Actor actor, Form query, Optional<String> draft) {
        LocalDate today = clock.today();
        List<Kind> all = kinds.all().stream().filter(Kind::inUse).toList();
        Optional<String> task = task(scope, query);
        Set<String> first =
                new LinkedHashSet<>(task.map(text -> suggested(all, text)).orElse(List.of()));
        Stream.concat(activities.mostUsed(scope, actor, today.minusYears(1), FIRST).stream(), COMMON.stream())
                .forEach(code -> {
                    if (first.size() < FIRST) {
                        first.add(code);
                    }
                });
        Map<String, Kind> byCode = all.stream().collect(Collectors.toMap(Kind::code, Function.identity()));
        String words = Folded.of(query.value("q")).text();
        return new ChooseKindPage(
                query,
                first.stream().map(byCode::get).filter(Objects::nonNull).toList(),
                all.stream().filter(kind -> !first.contains(kind.code())).toList(),
                words.isEmpty() ? List.of() : found(all, words),
                activities.list(scope, actor, true, Activities.After.start(today), LAST),
                draft,
                task);
    }

    /** A form of the wanted kinds, with everything in it that need not be typed. */
    Form blank(Actor actor, Form query, LocalDate today) {
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with(
                        "beginsOn",
                        query.day("day").filter(day -> !day.isAfter(today)).orElse(today))
                .with("area", choices.homeArea(actor))
                .withAll("kinds", query.values("kind"));
        query.id("plan").ifPresent(plan -> form.with("plan", plan));
        query.id("task").ifPresent(task -> form.with("task", task));
        return form;
    }

    private static List<Kind> found(List<Kind> all, String words) {
        return all.stream().filter(kind -> searched(kind).contains(words)).toList();
    }

    private static String searched(Kind kind) {
        return Folded.of(Stream.of(
                                kind.names().stream().map(name -> name.vi() + " " + name.en()),
                                kind.manners().stream().map(manner -> manner.nameVi() + " " + manner.nameEn()),
                                kind.quantities().stream().map(quantity -> quantity.nameVi()))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining(" ")))
                .text();
    }

    private Optional<String> task(Scope scope, Form query) {
        return query.id("plan")
                .flatMap(plan ->
                        Optional.ofNullable(choices.tasks(scope, plan, "").get(query.value("task"))))
                .filter(text -> !text.isEmpty());
    }

    /** Kinds whose indicators a task names by the words that report forms use for them. */
    private List<String> suggested(List<Kind> all, String task) {
        String words = " " + Folded.of(task).text() + " ";
        Map<String, Indicator> catalogue = indicators.all();
        return all.stream()
                .filter(kind -> kind.quantities().stream()
                        .map(quantity -> catalogue.get(quantity.indicator()))
                        .filter(Objects::nonNull)
                        .anyMatch(indicator ->
                                indicator.headingWords().stream().anyMatch(word -> words.contains(" " + word + " "))))
                .map(Kind::code)
                .toList();
    }
}
