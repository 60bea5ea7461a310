package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.measures.TaskFigures;
import vn.mangnon.measures.TaskFigures.Figure;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneySteps.Carrying;
import vn.mangnon.planning.money.MoneySteps.Received;
import vn.mangnon.planning.money.MoneyTable.Handed;
import vn.mangnon.planning.money.MoneyTable.Row;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;

/** Puts together the money of a plan: its steps, what came from above, what its records and those below spent. */
@Component
public class ReadMoney {
    /** The indicator of what work cost. */
    static final String COST = "cost";

    private final MoneySteps steps;
    private final MoneyRules rules;
    private final Items items;
    private final Indicators indicators;
    private final TaskFigures figures;

    ReadMoney(MoneySteps steps, MoneyRules rules, Items items, Indicators indicators, TaskFigures figures) {
        this.steps = steps;
        this.rules = rules;
        this.items = items;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** As it stands on a day. The statements are as many whatever the plan's size. */
    @Transactional(readOnly = true)
    public MoneyTable of(Plan plan, LocalDate today) {
        return new Reading(plan, today).table();
    }

    /** A task and a whole source. */
    private record Key(UUID task, String source) {}

    private final class Reading {
        private final UUID whole;
        private final LocalDate today;
        private final MoneyRule rule;
        private final List<Item> tasks;
        private final List<MoneySource> sources = indicators.sources();
        private final Map<String, String> wholes =
                sources.stream().collect(Collectors.toMap(MoneySource::code, MoneySource::whole));
        private final Map<Key, Share> shares = new HashMap<>();
        private final Map<Key, Map<UUID, Dong>> released = new LinkedHashMap<>();
        private final List<Handed> handed = new ArrayList<>();

        Reading(Plan plan, LocalDate today) {
            this.whole = plan.id().value();
            this.today = today;
            rule = rules.of(plan, today);
            tasks = items.of(plan).stream().filter(Item::task).toList();
            steps.of(plan).stream()
                    .collect(Collectors.groupingBy(step -> new Key(task(step), step.source())))
                    .forEach(this::line);
            receive(plan);
            List<Carrying> carrying = steps.carrying(plan);
            Map<Key, Dong> spent = spent(plan, carrying);
            below(plan, carrying, spent);
            here().forEach(task -> sources.forEach(source -> {
                Key key = new Key(task, source.code());
                Dong amount = spent.getOrDefault(key, Dong.ZERO);
                shares.compute(key, (same, share) -> share(same, share).spending(amount, Dong.ZERO));
            }));
        }

        MoneyTable table() {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(whole, "", sharesOf(whole)));
            tasks.forEach(task -> rows.add(
                    new Row(task.id().value(), task.text(), sharesOf(task.id().value()))));
            return new MoneyTable(rows, handed, sources, rule, today);
        }

        private List<Share> sharesOf(UUID task) {
            return sources.stream()
                    .map(source -> shares.get(new Key(task, source.code())))
                    .filter(share -> share != null && !share.empty())
                    .toList();
        }

        private UUID task(MoneyStep step) {
            return step.item().map(Id::value).orElse(whole);
        }

        private void line(Key exact, List<MoneyStep> taken) {
            Line line = Line.of(taken);
            Key key = new Key(exact.task, whole(exact.source));
            shares.compute(key, (same, share) -> share(same, share).with(line));
            Map<UUID, Dong> bodies = released.computeIfAbsent(key, same -> new LinkedHashMap<>());
            line.released().forEach((body, amount) -> bodies.merge(body, amount, Dong::plus));
        }

        private void receive(Plan plan) {
            if (plan.lineage().superior().isEmpty()) {
                return;
            }
            Map<Key, List<MoneyStep>> received = new LinkedHashMap<>();
            for (Received one : steps.received(plan)) {
                Key key = new Key(one.ours().orElse(whole), one.step().source());
                received.computeIfAbsent(key, same -> new ArrayList<>()).add(one.step());
            }
            received.forEach((exact, taken) -> {
                Line line = Line.of(taken);
                Key key = new Key(exact.task, whole(exact.source));
                shares.compute(
                        key, (same, share) -> share(same, share).receiving(line.releasedInAll(), line.releasedFirst()));
            });
        }

        /** What records spent, by task and whole source: of this plan's tasks, and of those below that carry them out. */
        private Map<Key, Dong> spent(Plan plan, List<Carrying> carrying) {
            List<UUID> asked = Stream.concat(here(), carrying.stream().map(Carrying::theirs))
                    .distinct()
                    .toList();
            Map<Key, Dong> spent = new HashMap<>();
            for (Figure figure : figures.of(plan, COST, asked, today)) {
                Key key = new Key(figure.task(), whole(figure.source()));
                spent.merge(key, new Dong(figure.quantity()), Dong::plus);
            }
            return spent;
        }

        private String whole(String source) {
            return wholes.getOrDefault(source, source);
        }

        private Stream<UUID> here() {
            return Stream.concat(
                    Stream.of(whole), tasks.stream().map(task -> task.id().value()));
        }

        /** Of what a body got, as much is spent as its own plan's records spent, and no more than it got. */
        private void below(Plan plan, List<Carrying> carrying, Map<Key, Dong> spent) {
            released.forEach((key, bodies) -> bodies.forEach((body, amount) -> {
                if (body.equals(plan.issuer()) || amount.none()) {
                    return;
                }
                List<Carrying> theirs = carrying.stream()
                        .filter(one -> one.ours().equals(key.task) && one.body().equals(body))
                        .toList();
                Dong used = theirs.stream()
                        .map(one -> spent.getOrDefault(new Key(one.theirs(), key.source), Dong.ZERO))
                        .reduce(Dong.ZERO, Dong::plus);
                Dong counted = used.compareTo(amount) > 0 ? amount : used;
                shares.compute(key, (same, share) -> share(same, share).spending(Dong.ZERO, counted));
                Optional<UUID> where = theirs.stream().map(Carrying::plan).findFirst();
                handed.add(new Handed(key.task, key.source, body, amount, used, where));
            }));
        }

        private static Share share(Key key, @org.jspecify.annotations.Nullable Share share) {
            return share == null ? Share.none(key.source) : share;
        }
    }
}
