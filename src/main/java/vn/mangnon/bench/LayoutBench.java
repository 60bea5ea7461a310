package vn.mangnon.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.planning.LayOutWaiting;
import vn.mangnon.web.BusinessClock;

/** How long a plan of the whole country takes to become dues of every commune, and to be looked over once more. */
final class LayoutBench implements Benchmark {
    private static final int COMMUNES = 3_321;

    private final Class<?> application;

    LayoutBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws IOException, InterruptedException, SQLException {
        int communes = pace.times(COMMUNES, 20);
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            context.getBean(BusinessClock.class).assume(LedgersBench.TODAY);
            workspace.say(communes + " communes");
            server.run("set bench.communes = '" + communes + "';" + Server.text("layout"));
            server.run("analyze");
            LayOutWaiting waiting = context.getBean(LayOutWaiting.class);
            Times first = new Times();
            first.of(waiting::all);
            String dues = server.ask("select count(*) from dues.due");
            server.run("update planning.provision set laid_version = -1");
            Times again = new Times();
            again.of(waiting::all);
            return new Result("mangnon", "limit")
                    .condition("database", "PostgreSQL " + server.ask("show server_version") + ", fsync on")
                    .condition("data", "12 duties of one plan, a year, " + communes + " communes: " + dues + " dues")
                    .condition("progress", "one duty a transaction; the plan's page counts them")
                    .condition("again", "everything looked over after a change of holidays: nothing to write")
                    .row("layout.first", "trải hạn một năm cả nước / lay out a year", "s", first.p50() / 1_000, 60.0)
                    .row("layout.again", "trải lại, không đổi / lay out again", "s", again.p50() / 1_000, null);
        }
    }
}
