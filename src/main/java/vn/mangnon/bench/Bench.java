package vn.mangnon.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code bench NAME… [--json] [--quick]}: measures, and prints the figures with their conditions. Works in folders and on
 * ports of its own and leaves nothing running.
 */
public final class Bench {
    private static final String NATIONAL = "national";
    private static final String DUPLICATES = "duplicates";
    private static final List<String> OPTIONS = List.of("--json", "--quick");

    private final Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    private final boolean alwaysQuick;
    private final Class<?> application;

    /**
     * @param application the product, for what is measured inside this JVM
     * @param quick measure for a moment only, whatever the arguments say
     */
    public Bench(Class<?> application, boolean quick) {
        alwaysQuick = quick;
        this.application = application;
        benchmarks.put("start", new StartBench());
        benchmarks.put("pages", new PagesBench());
        benchmarks.put("weight", new WeightBench());
        benchmarks.put("ledgers", new LedgersBench(application));
        benchmarks.put("reader", new ReaderBench());
        benchmarks.put("layout", new LayoutBench(application));
        benchmarks.put("finding", new FindingBench(application));
        benchmarks.put("sheets", new SheetsBench(application));
        benchmarks.put("cascade", new CascadeBench(application));
        benchmarks.put("growth", new GrowthBench(application));
        benchmarks.put("edits", new EditsBench(application));
        benchmarks.put("submissions", new SubmissionsBench(application));
        benchmarks.put(NATIONAL, new NationalBench(application, NationalBench.Scale.SMALL, Optional.empty()));
        benchmarks.put(DUPLICATES, new DuplicatesBench(DuplicatesBench.RECORDS, DuplicatesBench.SEED));
    }

    /** {@code duplicates --records … --seed …} says how large the invented register is, and which. */
    private List<String> sized(List<String> given) {
        List<String> arguments = new ArrayList<>(given);
        String records = take(arguments, "--records").orElse("" + DuplicatesBench.RECORDS);
        String seed = take(arguments, "--seed").orElse("" + DuplicatesBench.SEED);
        if (!records.matches("[1-9]\\d{2,6}") || !seed.matches("\\d{1,18}")) {
            return given;
        }
        benchmarks.put(DUPLICATES, new DuplicatesBench(Integer.parseInt(records), Long.parseLong(seed)));
        return arguments;
    }

    /** {@code national --scale … --data …} says how much of the country, and where it is kept for the next run. */
    private List<String> scaled(List<String> given) {
        List<String> arguments = new ArrayList<>(given);
        Optional<String> named = take(arguments, "--scale");
        Optional<Path> data = take(arguments, "--data").map(Path::of);
        Optional<NationalBench.Scale> scale = Stream.of(NationalBench.Scale.values())
                .filter(one -> one.name().equalsIgnoreCase(named.orElse("small")))
                .findFirst();
        if (scale.isEmpty()) {
            return given;
        }
        benchmarks.put(NATIONAL, new NationalBench(application, scale.get(), data));
        return arguments;
    }

    /** What follows an option; both are gone from the arguments then. */
    private static Optional<String> take(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    /** 0 when all was measured, 1 when something failed, 2 when the arguments make no sense. */
    public int run(List<String> given, PrintStream out, PrintStream err) {
        List<String> arguments = sized(scaled(given));
        List<String> names =
                arguments.stream().filter(name -> !name.startsWith("--")).toList();
        boolean known = arguments.stream().allMatch(name -> benchmarks.containsKey(name) || OPTIONS.contains(name));
        if (names.isEmpty() || !known) {
            err.println("bench " + String.join(" | ", benchmarks.keySet())
                    + " [--json] [--quick] [--scale small|province|national] [--data FOLDER]"
                    + " [--records NUMBER] [--seed NUMBER]");
            return 2;
        }
        Pace pace = new Pace(alwaysQuick || arguments.contains("--quick"));
        boolean json = arguments.contains("--json");
        List<Map<String, Object>> objects = new ArrayList<>();
        PrintStream before = System.out;
        System.setOut(err); // whatever the application logs in here is no figure
        try {
            for (String name : names) {
                Map<String, String> machine = Machine.conditions(pace);
                Result result = measure(Objects.requireNonNull(benchmarks.get(name)), pace, err);
                if (json && !result.compared().isEmpty()) {
                    out.println(Printed.json(result.compared().stream()
                            .map(Result.Compared::fields)
                            .toList()));
                } else if (json) {
                    objects.add(Printed.object(name, machine, result));
                } else {
                    out.println(Printed.table(name, machine, result));
                }
            }
        } catch (Exception failed) {
            err.println("Không đo được / could not measure: " + failed);
            failed.printStackTrace(err);
            return 1;
        } finally {
            System.setOut(before);
        }
        if (json && !objects.isEmpty()) {
            out.println(Printed.json(objects));
        }
        return 0;
    }

    private static Result measure(Benchmark benchmark, Pace pace, PrintStream err) throws Exception {
        try (Workspace workspace = Workspace.open(err)) {
            return benchmark.run(pace, workspace);
        }
    }
}
