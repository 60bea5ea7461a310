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
        verbs.put("read", new ReadVerb(out, err));
        verbs.put("bench", new BenchVerb(application, settings, out, err));
    }

    public static void run(Class<?> application, String[] arguments) {
        PrintStream err = System.err;
        int code;
        try {
            Settings settings = Settings.of(System.getenv());
            code = new CommandLine(application, settings, System.out, err).run(List.of(arguments));
        } catch (Unusable unusable) {
            err.println(unusable.getMessage());
            code = 1;
        }
        if (code != Verb.STAY) {
            System.exit(code);
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
        verbs.forEach((name, verb) ->
                to.println("  " + name + " ".repeat(Math.max(1, 10 - name.length())) + verb.help()));
    }
}
