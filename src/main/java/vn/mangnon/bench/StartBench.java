package vn.mangnon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** From launch to the first page answered: with nothing there yet, and again on what the first start left. */
final class StartBench implements Benchmark {
    static final String PRODUCT = "vn.mangnon.MangNon";

    /** The starts of one application. */
    private static final class Starts {
        final Times times = new Times();
        double jvm;
        double database;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws IOException, InterruptedException {
        int cold = pace.times(3, 1);
        int warm = pace.times(5, 1);
        Starts ourCold = new Starts();
        Starts bareCold = new Starts();
        Starts ourWarm = new Starts();
        Starts bareWarm = new Starts();
        for (int i = 0; i < cold; i++) {
            workspace.say("start " + (i + 1) + "/" + cold);
            start(workspace, "ours-" + i, ourCold, PRODUCT, "serve");
            start(workspace, "bare-" + i, bareCold, BareApplication.class.getName());
        }
        for (int i = 0; i < warm; i++) {
            workspace.say("restart " + (i + 1) + "/" + warm);
            start(workspace, "ours-0", ourWarm, PRODUCT, "serve");
            start(workspace, "bare-0", bareWarm, BareApplication.class.getName());
        }
        return rows(
                        rows(
                                new Result("mangnon", "bare"),
                                "cold",
                                "khởi động lần đầu / first start",
                                ourCold,
                                bareCold),
                        "warm",
                        "khởi động lại / restart",
                        ourWarm,
                        bareWarm)
                .condition("starts", cold + " cold, " + warm + " warm, in turn; medians")
                .condition("bare", "Spring Boot, the same PostgreSQL, one page with one query")
                .condition("first start", "serve on an empty folder: initdb, all migrations, the country's units");
    }

    private static void start(Workspace workspace, String folder, Starts starts, String... program)
            throws IOException, InterruptedException {
        Path data = workspace.folder(folder);
        try (Child child = Child.start(workspace, data, Map.of(), program)) {
            Duration taken = child.firstPage();
            starts.times.add(taken);
            starts.jvm = Math.max(starts.jvm, Memory.peak(child.pid()));
            starts.database = Math.max(starts.database, child.memory().database());
        }
    }

    private static Result rows(Result result, String key, String label, Starts ours, Starts bare) {
        return result.row(
                        key + ".first-page",
                        label + ", trang đầu / first page",
                        "s",
                        ours.times.p50() / 1000,
                        bare.times.p50() / 1000)
                .row(key + ".jvm", label + ", JVM RSS max", "MiB", ours.jvm, bare.jvm)
                .row(key + ".database", label + ", PostgreSQL PSS", "MiB", ours.database, bare.database);
    }
}
