package vn.mangnon.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time a page under the load of many users, the most pages a second, and memory, next to a bare page with one query. */
final class PagesBench implements Benchmark {
    private static final int AT_ONCE = 8;

    private record Measured(Memory rest, Memory loaded, double aSecond, Map<String, Times> times) {
        @Nullable
        Double p50(String label) {
            Times taken = times.get(label);
            return taken == null ? null : taken.p50();
        }

        @Nullable
        Double p95(String label) {
            Times taken = times.get(label);
            return taken == null ? null : taken.p95();
        }
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        int users = pace.times(50, 5);
        Duration every = pace.quick() ? Duration.ofMillis(100) : Duration.ofSeconds(5);
        Measured bare = bare(pace, workspace, users, every);
        Measured ours = product(pace, workspace, users, every);
        Result result = new Result("mangnon", "bare")
                .condition(
                        "users",
                        users + ", each a page every " + every.toMillis() + " ms, for "
                                + pace.seconds(120).toMillis() + " ms; the driver is on the same machine and counted")
                .condition("warm", "after " + pace.seconds(60).toMillis() + " ms of pages without a pause")
                .condition("bare", "a page of 50 rows from one query: same server, JVM options and database")
                .condition("data", "sample province, a plan in force, its dues, 11 reports");
        for (String label : ours.times.keySet()) {
            String bareLabel = label.equals(Load.ALL) ? Load.ALL : "page";
            result.row(label + ".p50", label + " p50", "ms", ours.p50(label), bare.p50(bareLabel));
            result.row(label + ".p95", label + " p95", "ms", ours.p95(label), bare.p95(bareLabel));
        }
        return result.row("throughput", AT_ONCE + " không nghỉ / without a pause", "page/s", ours.aSecond, bare.aSecond)
                .row("rest.jvm", "lúc nghỉ / at rest: JVM RSS", "MiB", ours.rest.jvm(), bare.rest.jvm())
                .row(
                        "rest.database",
                        "lúc nghỉ / at rest: PostgreSQL PSS",
                        "MiB",
                        ours.rest.database(),
                        bare.rest.database())
                .row("load.jvm", "dưới tải / under load: JVM RSS", "MiB", ours.loaded.jvm(), bare.loaded.jvm())
                .row(
                        "load.database",
                        "dưới tải / under load: PostgreSQL PSS",
                        "MiB",
                        ours.loaded.database(),
                        bare.loaded.database());
    }

    private static Measured product(Pace pace, Workspace workspace, int users, Duration every) throws Exception {
        workspace.say("demo");
        try (HttpClient client = client();
                Child child = demo(workspace)) {
            SampleJourney journey = new SampleJourney(client, child.port());
            SampleJourney.Made made = journey.go();
            Memory rest = child.memory();
            return measure(pace, workspace, child, rest, Mix.product(journey, made, users), every);
        }
    }

    private static Measured bare(Pace pace, Workspace workspace, int users, Duration every) throws Exception {
        workspace.say("bare");
        try (HttpClient client = client();
                Child child =
                        Child.start(workspace, workspace.folder("bare"), Map.of(), BareApplication.class.getName())) {
            child.firstPage();
            Memory rest = child.memory();
            List<Visitor> visitors = new ArrayList<>();
            for (int i = 0; i < users; i++) {
                visitors.add(new Visitor(client, child.port()));
            }
            return measure(pace, workspace, child, rest, Mix.bare(visitors), every);
        }
    }

    private static Measured measure(Pace pace, Workspace workspace, Child child, Memory rest, Mix mix, Duration every)
            throws Exception {
        workspace.say("warming");
        Load.closed(mix, AT_ONCE, pace.seconds(60));
        workspace.say("without a pause");
        double aSecond = Load.closed(mix, AT_ONCE, pace.seconds(30));
        workspace.say("users");
        try (MemoryWatch memory = new MemoryWatch(child)) {
            Load load = Load.open(mix, every, pace.seconds(120));
            return new Measured(rest, memory.most(), aSecond, load.times());
        }
    }

    static Child demo(Workspace workspace) throws Exception {
        Child child = Child.start(workspace, workspace.folder("demo"), Map.of(), StartBench.PRODUCT, "demo");
        child.firstPage();
        child.awaitSaid("sample people");
        return child;
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
