package vn.mangnon.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The same questions of the same five years where there are five years of history, and where there are ten. */
final class GrowthBench implements Benchmark {
    private final Class<?> application;

    GrowthBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        Result result = new Result("five-p50", "five-p95", "ten-p50", "ten-p95", "ratio");
        List<Times> five = asked(pace, workspace, result, 1);
        List<Times> ten = asked(pace, workspace, result, 2);
        List<String> names = List.of("commune-report", "province-quarter", "national-pivot");
        for (int i = 0; i < names.size(); i++) {
            Times before = five.get(i);
            Times after = ten.get(i);
            result.row(
                    names.get(i),
                    names.get(i),
                    "ms",
                    before.p50(),
                    before.p95(),
                    after.p50(),
                    after.p95(),
                    after.p50() / before.p50());
        }
        return result;
    }

    private List<Times> asked(Pace pace, Workspace workspace, Result result, int times) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace, workspace.folder("growth-" + times));
        try (server;
                ConfigurableApplicationContext context = server.product(application)) {
            NationalData made = NationalData.ofProvince(
                    server, context, (long) times * pace.times(300_000, 500), times * NationalQuestions.MONTHS);
            made.make(workspace);
            result.condition("data " + times, made.described());
            NationalQuestions ours = new NationalQuestions(context, made.root());
            List<Times> taken = new ArrayList<>();
            int asked = pace.times(300, 2);
            taken.add(taken(asked, () -> ours.communeReport(ours.anyCommune(), ours.anyQuarter())));
            taken.add(taken(asked, () -> ours.provinceQuarter(ours.anyProvince(), ours.anyQuarter())));
            taken.add(taken(asked, ours::nationalPivot));
            return taken;
        }
    }

    private static Times taken(int asked, Times.Doing<Exception> doing) throws Exception {
        for (int i = 0; i < asked / 10; i++) {
            doing.go();
        }
        Times times = new Times();
        for (int i = 0; i < asked; i++) {
            times.of(doing);
        }
        return times;
    }
}
