package vn.mangnon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.bench.duplicates.DukeMain;
import vn.mangnon.bench.duplicates.Measured;
import vn.mangnon.bench.duplicates.Mistake;
import vn.mangnon.bench.duplicates.Truth;

/**
 * Who is written down twice in an invented register of children: ours beside exact comparison of folded name and day of birth,
 * and beside Duke, which runs in a program of its own and, since its time grows with the square, on fewer records.
 */
final class DuplicatesBench implements Benchmark {
    static final int RECORDS = 100_000;
    static final long SEED = 1;

    private static final int OF_DUKE = 3_000;
    private static final int CHECKS = 1_000;

    private final int records;
    private final long seed;

    DuplicatesBench(int records, long seed) {
        this.records = records;
        this.seed = seed;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        int all = pace.times(records, 2_000);
        int few = Math.min(all, pace.times(OF_DUKE, 300));
        int checks = pace.times(CHECKS, 20);
        workspace.say(all + " records");
        Measured ours = Measured.ours(all, seed, checks);
        Result result = result(all, checks, ours);
        row(result, "duplicates", "ours", ours);
        workspace.say("exact");
        Measured exact = Measured.exact(all, seed, checks);
        row(result, "exact", "folded name + day of birth", exact);
        result.compared(compared(ours, "exact", exact));
        workspace.say("Duke");
        Optional<Measured> duke = duke(workspace, few, Math.min(checks, few / 10));
        if (duke.isPresent()) {
            Measured same = few == all ? ours : Measured.ours(few, seed, checks);
            beside(result, few, same, duke.get());
        } else {
            result.condition("Duke", "not measured: its jars are not in target/duke");
        }
        recall(result, ours.quality());
        return result;
    }

    private Result result(int all, int checks, Measured ours) {
        return new Result("p50 [ms]", "p95 [ms]", "all [s]", "recall %", "precision %", "found %")
                .condition(
                        "records",
                        all + " invented, seed " + seed + ", " + ours.quality().pairs() + " pairs")
                .condition("mistakes", Mistake.values().length + " kinds, two of them in every second pair")
                .condition("p50, p95", checks + " new records, each checked against all; after " + Measured.WARMING)
                .condition("all", "adding and indexing all records and finding all pairs, without making them up")
                .condition("found", "new records whose child was found")
                .condition("heap", Math.round(ours.heap()) + " MiB in use with the index of all");
    }

    private static void beside(Result result, int few, Measured ours, Measured duke) {
        result.condition("Duke", "1.2 with Lucene in memory, a program of its own, " + few + " records only");
        row(result, "few", "ours, those " + few, ours);
        row(result, "duke", "Duke, those " + few, duke);
        result.compared(compared(ours, "duke", duke));
    }

    private static void recall(Result result, Truth.Quality quality) {
        rowOfRecall(result, "one", "một lỗi / one mistake", quality.recallOfOne());
        rowOfRecall(result, "two", "hai lỗi / two mistakes", quality.recallOfTwo());
        quality.recallByMistake()
                .forEach((mistake, recall) -> rowOfRecall(result, mistake.name(), mistake.words(), recall));
    }

    private static void row(Result result, String key, String label, Measured one) {
        result.row(
                key,
                label,
                "ms, s, %",
                one.p50(),
                one.p95(),
                one.millis() / 1000,
                100 * one.quality().recall(),
                100 * one.quality().precision(),
                100 * one.found());
    }

    private static void rowOfRecall(Result result, String key, String label, double recall) {
        result.row("recall." + key.toLowerCase(Locale.ROOT), label, "%", null, null, null, 100 * recall, null, null);
    }

    private static Result.Compared compared(Measured ours, String name, Measured other) {
        Map<String, Object> further = new LinkedHashMap<>();
        further.put("recall", ours.quality().recall());
        further.put("precision", ours.quality().precision());
        further.put("baseline_recall", other.quality().recall());
        further.put("baseline_precision", other.quality().precision());
        further.put("records", ours.records());
        further.put("pairs", ours.quality().pairs());
        further.put("all_ms", ours.millis());
        further.put("baseline_all_ms", other.millis());
        further.put("check_recall", ours.found());
        further.put("heap_mib", ours.heap());
        further.put("recall_of_one_mistake", ours.quality().recallOfOne());
        further.put("recall_of_two_mistakes", ours.quality().recallOfTwo());
        further.put("recall_by_mistake", ours.quality().recallByMistake());
        return new Result.Compared("duplicates", ours.p50(), ours.p95(), name, other.p95(), further);
    }

    /** Nothing where its jars are not at hand: the product is shipped without them. */
    private Optional<Measured> duke(Workspace workspace, int few, int checks) throws Exception {
        @Nullable Path jars = jars();
        if (jars == null && !isOnClassPath()) {
            return Optional.empty();
        }
        Map<String, String> environment = jars == null ? Map.of() : Map.of("LOADER_PATH", jars.toString());
        String[] program = {DukeMain.class.getName(), "" + few, "" + seed, "" + checks};
        try (Child child = Child.start(workspace, workspace.folder("duke"), environment, program)) {
            child.finish();
            String last = child.said()
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            return Optional.of(JsonMapper.shared().readValue(last, Measured.class));
        }
    }

    private static boolean isOnClassPath() {
        return DuplicatesBench.class.getClassLoader().getResource("no/priv/garshol/duke/Processor.class") != null;
    }

    /** Beside the jar that runs. */
    private static @Nullable Path jars() throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0])
                .toAbsolutePath();
        Path beside = jar.resolveSibling("duke");
        return jar.toString().endsWith(".jar") && Files.isDirectory(beside) ? beside.toRealPath() : null;
    }
}
