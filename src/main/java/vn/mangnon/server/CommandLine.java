package vn.mangnon.server;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The product's own verbs: {@code bin/mangnon VERB ARGUMENTS…}. */
public final class CommandLine {
    /** One verb. Returns the exit code, or {@link #STAY} where the program goes on serving. */
    interface Verb {
        int STAY = -1;

        int run(List<String> arguments);

        /** One line for {@code help}, Vietnamese then English. */
        String help();
    }

    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final PrintStream out;
    private final PrintStream err;

    private CommandLine(Class<?> application, Settings settings, PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        verbs.put("serve", new ServeVerb(application, settings, out));
        verbs.put("demo", new DemoVerb(application, settings, out));
        verbs.put("migrate", new MigrateVerb(settings, out));
        verbs.put("check", new CheckVerb(settings, out));
        verbs.put("read", new ReadVerb(out, err));
        verbs.put("bench", new BenchVerb(application, settings, out, err));
    }

    public static void run(Class<?> application, String[] arguments) {
        int code = run(application, List.of(arguments), System.getenv(), System.out, System.err);
        if (code != Verb.STAY) {
            System.exit(code);
        }
    }

    static int run(
            Class<?> application,
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        try {
            return new CommandLine(application, Settings.of(environment), out, err).run(arguments);
        } catch (Unusable unusable) {
            err.println(unusable.getMessage());
            return 1;
        }
    }

    private int run(List<String> arguments) {
        String name = arguments.isEmpty() ? "help" : arguments.getFirst();
        if (Arrays.asList("help", "--help", "-h").contains(name)) {
            help(out);
            return 0;
        }
        Verb verb = verbs.get(name);
        if (verb == null) {
            err.println("Không có lệnh " + name + ". / There is no verb " + name + ".");
            help(err);
            return 2;
        }
        return verb.run(arguments.subList(1, arguments.size()));
    }

    private void help(PrintStream to) {
        to.println("bin/mangnon");
        verbs.forEach((name, verb) -> line(to, name, verb.help()));
        line(to, "help", "trang này / this page");
        to.println();
        to.println(Settings.HELP);
    }

    private static void line(PrintStream to, String name, String help) {
        to.println("  " + name + " ".repeat(Math.max(1, 10 - name.length())) + help);
    }
}
