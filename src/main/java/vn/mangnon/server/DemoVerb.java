package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.identity.SetUp;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.sample.SampleYear;

/** Serves the product on the sample province, with an assumed date. */
final class DemoVerb implements CommandLine.Verb {
    private final Class<?> application;
    private final Settings settings;
    private final PrintStream out;

    DemoVerb(Class<?> application, Settings settings, PrintStream out) {
        this.application = application;
        this.settings = settings;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        ConfigurableApplicationContext context = Server.start(application, settings, Map.of("mangnon.demo", "true"));
        if (context.getBean(SetUp.class).needed()) {
            context.getBean(SampleProvince.class).load();
            context.getBean(SampleYear.class).load();
        }
        out.println("Măng Non (dùng thử / demo): " + new Transport(settings).address());
        out.println("Người dùng mẫu, mật khẩu chung / sample people, one password: " + DemoPeople.PASSWORD);
        context.getBean(DemoPeople.class)
                .offered()
                .forEach(person -> out.println("  %-18s %s – %s, %s"
                        .formatted(person.signIn(), person.name(), person.title(), person.organization())));
        return STAY;
    }

    @Override
    public String help() {
        return "chạy bản dùng thử với tỉnh mẫu / serve the sample province";
    }
}
