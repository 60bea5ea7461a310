package vn.mangnon.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.programmes.MarkProgramme;
import vn.mangnon.planning.programmes.ServeProgrammes;
import vn.mangnon.planning.targets.Comparison;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Target.Milestone;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;

/** The province's ten-year programme with its milestones of 2025 and 2030, and what two yearly plans do for it. */
@Component
class SampleProgramme {
    private static final String DOCUMENT = "ctr-tre-em-hoa-lam-2021-2030";
    private static final String BODY = "ubnd-97";

    private final Plans plans;
    private final Targets targets;
    private final SampleTasks tasks;
    private final MarkProgramme mark;
    private final ServeProgrammes serve;

    SampleProgramme(Plans plans, Targets targets, SampleTasks tasks, MarkProgramme mark, ServeProgrammes serve) {
        this.plans = plans;
        this.targets = targets;
        this.tasks = tasks;
        this.mark = mark;
        this.serve = serve;
    }

    @Transactional
    public void load() {
        List<Csv.Row> serving = Csv.resource("sample/serving.csv");
        Actor issuer = SampleMoney.actor(serving.getFirst());
        mark.mark(issuer, plan(BODY, DOCUMENT), true);
        Plan programme = plan(BODY, DOCUMENT);
        Csv.resource("sample/programme-targets.csv").forEach(row -> targets.store(programme, target(row)));
        serving.stream()
                .collect(Collectors.groupingBy(row -> row.get("document")))
                .forEach(this::serve);
    }

    private void serve(String document, List<Csv.Row> rows) {
        String body = rows.getFirst().get("body_key");
        Map<UUID, UUID> serving = new HashMap<>();
        rows.forEach(row -> serving.put(
                tasks.task(body, document, row.get("task")),
                id(row.get("serves")).value()));
        serve.keep(SampleTasks.scope(BODY), SampleMoney.actor(rows.getFirst()), plan(body, document), serving);
    }

    private Plan plan(String body, String document) {
        return plans.require(SampleTasks.scope(body), SamplePlans.plan(document));
    }

    private static Id<Target> id(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(("vn.mangnon.sample/target/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private static Target target(Csv.Row row) {
        Optional<String> denominator = Optional.of(row.get("denominator")).filter(code -> !code.isEmpty());
        Optional<Measured> measured = Optional.of(row.get("indicator"))
                .filter(code -> !code.isEmpty())
                .map(code -> new Measured(code, denominator, Optional.empty(), Optional.empty()));
        return new Target(
                id(row.get("key")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.get("what"),
                Goal.of(Comparison.GE, new BigDecimal(row.get("by_2030")), row.get("unit")),
                Target.Level.WHOLE,
                measured,
                Optional.of(LocalDate.of(2030, 12, 31)),
                List.of(new Milestone(LocalDate.of(2025, 12, 31), new BigDecimal(row.get("by_2025")))),
                true,
                "",
                1);
    }
}
