package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Serves the product until it is stopped. */
final class ServeVerb implements CommandLine.Verb {
    private final Class<?> application;
    private final Settings settings;
    private final PrintStream out;

    ServeVerb(Class<?> application, Settings settings, PrintStream out) {
        this.application = application;
        this.settings = settings;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        Server.start(application, settings, Map.of());
        out.println("Măng Non: " + new Transport(settings).address());
        return STAY;
    }

    @Override
    public String help() {
        return "chạy phần mềm / serve the product";
    }
}
