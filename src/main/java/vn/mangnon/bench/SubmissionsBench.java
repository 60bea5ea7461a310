package vn.mangnon.bench;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;

/**
 * All communes hand in the same report on one day, each through its own pages, and their provinces accept them. In one
 * province the consolidated report is asked for after every acceptance: it must be what the accepted ones add up to.
 */
final class SubmissionsBench implements Benchmark {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    private final Class<?> application;

    SubmissionsBench(Class<?> application) {
        this.application = application;
    }

    /** Whose due it is, and to whom it is owed. */
    record Owed(UUID due, UUID debtor, UUID creditor, UUID level) {}

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application);
                HttpClient client = PagesBench.client()) {
            Area root = context.getBean(Areas.class).require(new Id<>(LoadUnits.NATION));
            UUID top = context.getBean(LayOutLine.class)
                    .over(root, Line.GOVERNMENT, TODAY)
                    .id()
                    .value();
            NationalData made = new NationalData(server, root, pace.times(500_000, 2_000), NationalQuestions.MONTHS);
            made.make(workspace);
            server.run("set bench.top = '" + top + "'; " + Server.text("provinces") + Server.text("submissions"));
            workspace.say("dues");
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            layOut(new Visitor(client, port).with("mangnon", top.toString()));
            List<Owed> owed = owed(context.getBean(JdbcClient.class));
            workspace.say(owed.size() + " reports");
            HandingIn work = new HandingIn(
                    client,
                    port,
                    context.getBean(JdbcClient.class),
                    owed.getFirst().level());
            return work.all(pace.quick() ? owed.subList(0, 12) : owed)
                    .condition("database", "PostgreSQL " + server.ask("show server_version") + ", fsync on")
                    .condition("data", made.described());
        }
    }

    /** A regime of every commune to its province, by a form that comes with the software; made as pages. */
    private static void layOut(Visitor leader) throws Exception {
        String form = Id.uuid().toString();
        leader.post("/templates", Map.of("id", form, "from", "cong-tac-tre-em-6-thang"), "file", "", new byte[0]);
        String design = leader.page("/templates/" + form);
        leader.post(
                "/templates/" + form + "/publication", HtmlForm.fields(design, "/templates/" + form + "/publication"));
        Map<String, String> regime = new HashMap<>(HtmlForm.fields(leader.page("/regimes/new"), "/regimes"));
        regime.putAll(Map.of(
                "name",
                "Báo cáo quý II về công tác trẻ em",
                "basis",
                "Đo",
                "template",
                form,
                "windows",
                "PLAN",
                "first",
                FIRST.toString(),
                "last",
                LAST.toString()));
        String there = leader.post("/regimes", regime);
        Map<String, String> level =
                new HashMap<>(HtmlForm.fields(leader.page(there + "/levels/new"), there + "/levels"));
        level.putAll(Map.of("line", "GOVERNMENT", "level", "COMMUNE", "creditor", "", "day", "20"));
        leader.post(there + "/levels", level);
        leader.post(there + "/dues", Map.of());
    }

    private static List<Owed> owed(JdbcClient jdbc) {
        return jdbc.sql("""
                select id as due, debtor_id as debtor, creditor_id as creditor, subject_id as level from dues.due
                where subject_kind = 'regime-level' and ended_because is null order by creditor_id, debtor_id
                """).query(Rows.of(Owed.class)).list();
    }
}
