package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import vn.mangnon.bench.Bench;

/** Measures the product on this machine. MANGNON_BENCH_QUICK=true measures for a moment only. */
final class BenchVerb implements CommandLine.Verb {
    private final Bench bench;
    private final PrintStream out;
    private final PrintStream err;

    BenchVerb(Class<?> application, Settings settings, PrintStream out, PrintStream err) {
        bench = new Bench(application, settings.on("MANGNON_BENCH_QUICK"));
        this.out = out;
        this.err = err;
    }

    @Override
    public int run(List<String> arguments) {
        return bench.run(arguments, out, err);
    }

    @Override
    public String help() {
        return "NAME… [--json] [--quick]: đo tốc độ, bộ nhớ / measure speed and memory";
    }
}
