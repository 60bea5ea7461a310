package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.identity.SetUp;

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
        ConfigurableApplicationContext context = Server.start(application, settings, Map.of());
        String address = new Transport(settings).address();
        out.println("Măng Non: " + address);
        context.getBean(SetUp.class)
                .code()
                .ifPresent(code -> out.println("Mã cài đặt / Set-up code: " + code + "\n  " + address + "setup"));
        return STAY;
    }

    @Override
    public String help() {
        return "chạy phần mềm / serve the product";
    }
}
