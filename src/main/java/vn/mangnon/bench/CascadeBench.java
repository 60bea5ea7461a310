package vn.mangnon.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.cascade.Coverages;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;
import vn.mangnon.units.Organization;

/** What it costs to ask who follows a plan of the whole country, and how far a province's plan has come. */
final class CascadeBench implements Benchmark {
    /** Lào Cai: 99 communes since the reform. */
    private static final String PROVINCE = "15";

    private static final String COUNTRY_PLAN = "00000000-0000-7000-8000-00000000be01";
    private static final String PROVINCE_PLAN = "00000000-0000-7000-8000-00000000be02";

    private final Class<?> application;

    CascadeBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            Areas areas = context.getBean(Areas.class);
            Area country = areas.require(new Id<>(LoadUnits.NATION));
            Organization top = context.getBean(LayOutLine.class).over(country, Line.GOVERNMENT, LedgersBench.TODAY);
            Area province = areas.findByCode(PROVINCE, LedgersBench.TODAY).orElseThrow();
            Organization union =
                    context.getBean(LayOutLine.class).over(province, Line.WOMENS_UNION, LedgersBench.TODAY);
            int users = pace.times(50, 4);
            int activities = pace.times(30_000, 500);
            workspace.say("plans");
            server.run("set bench.tasks = '" + pace.times(40, 2) + "'; " + Server.text("finding"));
            workspace.say(activities + " activities");
            server.run("set bench.activities = '" + activities + "'; set bench.province = '" + province.id() + "'; "
                    + Server.text("activities"));
            server.run("set bench.tasks = '" + pace.times(40, 2) + "'; set bench.users = '" + users
                    + "'; set bench.top = '" + top.id() + "'; set bench.issuer = '" + union.id() + "'; "
                    + Server.text("provinces") + Server.text("cascade"));
            server.script("totals");
            Result result = new Result("cascade")
                    .condition("database", "PostgreSQL " + server.ask("show server_version"))
                    .condition(
                            "data",
                            server.ask("select count(*) from planning.plan") + " plans, "
                                    + server.ask("select count(*) from planning.item") + " tasks, "
                                    + server.ask("select count(*) from planning.allotment") + " shares, "
                                    + server.ask("select count(*) from measures.measure") + " measures");
            board(result, pace, context, top);
            progress(result, pace, context, union.id().value());
            return pages(result, pace, workspace, context, users);
        }
    }

    /** The same as pages, for many users at once: half of them at the top, half in the province. */
    private static Result pages(
            Result result, Pace pace, Workspace workspace, ConfigurableApplicationContext context, int users)
            throws Exception {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Duration every = pace.quick() ? Duration.ofMillis(100) : Duration.ofSeconds(5);
        try (HttpClient client = PagesBench.client()) {
            List<Mix.User> people = new ArrayList<>();
            for (int i = 1; i <= users; i++) {
                Mix.Step step = i % 2 == 1
                        ? new Mix.Step("board", "/plans/" + COUNTRY_PLAN + "/cascade")
                        : new Mix.Step("progress", "/plans/" + PROVINCE_PLAN + "/targets");
                people.add(new Mix.User(new Visitor(client, port).with("mangnon", "bench" + i), List.of(step)));
            }
            Mix mix = new Mix(people);
            workspace.say("warming");
            Load.closed(mix, 4, pace.seconds(30));
            workspace.say("users");
            Load load = Load.open(mix, every, pace.seconds(60));
            result.condition(
                    "users",
                    users + ", each a page every " + every.toMillis() + " ms; the driver is in the same process");
            load.times()
                    .forEach((label, times) -> result.row("users." + label + ".p50", label + " p50", "ms", times.p50())
                            .row("users." + label + ".p95", label + " p95", "ms", times.p95()));
            return result;
        }
    }

    private static void board(Result result, Pace pace, ConfigurableApplicationContext context, Organization top) {
        Scope scope = Scope.ofOrganization(top.id().value());
        Plan plan = context.getBean(Plans.class).require(scope, Id.of(COUNTRY_PLAN));
        Coverages coverages = context.getBean(Coverages.class);
        Coverages.Filter all = new Coverages.Filter(Optional.empty(), Optional.empty(), Optional.empty());
        Times times = new Times();
        for (int i = 0; i < pace.times(60, 2); i++) {
            times.of(() -> coverages.of(scope, plan, all, Instant.now()));
        }
        result.row("board.p50", "bảng cả nước / board of the country, p50", "ms", times.p50());
        result.row("board.p95", "bảng cả nước / board of the country, p95", "ms", times.p95());
    }

    private static void progress(Result result, Pace pace, ConfigurableApplicationContext context, UUID committee) {
        Scope scope = Scope.ofOrganization(committee);
        Plan plan = context.getBean(Plans.class).require(scope, Id.of(PROVINCE_PLAN));
        Progress progress = context.getBean(Progress.class);
        Times times = new Times();
        for (int i = 0; i < pace.times(60, 2); i++) {
            times.of(() -> progress.of(scope, plan));
        }
        result.row("progress.p50", "tiến độ một tỉnh / a province's progress, p50", "ms", times.p50());
        result.row("progress.p95", "tiến độ một tỉnh / a province's progress, p95", "ms", times.p95());
    }
}
