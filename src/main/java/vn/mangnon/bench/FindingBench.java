package vn.mangnon.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.search.SearchEverything;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;
import vn.mangnon.units.Organization;

/** What a search costs over the plans of all the country's communes: for the whole country, a province, a commune. */
final class FindingBench implements Benchmark {
    /** Lào Cai: 99 communes since the reform. */
    private static final String PROVINCE = "15";

    private static final List<String> TYPED = List.of(
            "trẻ em",
            "duoi nuoc",
            "kh 58",
            "58/KH-UBND",
            "nghị quyết 121",
            "nq 121",
            "muong ang",
            "khám sức kh",
            "tan lap duoi nuoc",
            "băng rôn khẩu hiệu");

    private final Class<?> application;

    FindingBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws IOException, InterruptedException, SQLException {
        int tasks = pace.times(40, 2);
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            Area country = context.getBean(Areas.class).require(new Id<>(LoadUnits.NATION));
            Organization top = context.getBean(LayOutLine.class).over(country, Line.GOVERNMENT, LedgersBench.TODAY);
            workspace.say("plans");
            server.run("set bench.tasks = '" + tasks + "'; " + Server.text("finding"));
            Area province = context.getBean(Areas.class)
                    .findByCode(PROVINCE, LedgersBench.TODAY)
                    .orElseThrow(() -> new IllegalStateException("no province " + PROVINCE));
            List<UUID> communes = context.getBean(JdbcClient.class)
                    .sql("select o.id from units.organization o where o.kind = 'PEOPLES_COMMITTEE' "
                            + "and o.area_id in (select units.areas_at(:province, date '2026-07-01'))")
                    .param("province", province.id().value())
                    .query(Rows.of(UUID.class))
                    .list();
            Result result = new Result("finding")
                    .condition("database", "PostgreSQL " + server.ask("show server_version"))
                    .condition(
                            "data",
                            server.ask("select count(*) from planning.plan") + " plans, "
                                    + server.ask("select count(*) from planning.item") + " tasks")
                    .condition("queries", String.join("; ", TYPED));
            SearchEverything search = context.getBean(SearchEverything.class);
            measured(
                    result,
                    pace,
                    search,
                    "country",
                    Scope.ofOrganization(top.id().value()));
            measured(result, pace, search, "province", new Scope(communes, List.of()));
            measured(result, pace, search, "commune", Scope.ofOrganization(communes.getFirst()));
            return result;
        }
    }

    private static void measured(Result result, Pace pace, SearchEverything search, String who, Scope scope) {
        TYPED.forEach(typed -> search.find(scope, typed));
        Times times = new Times();
        for (int i = 0; i < pace.times(20, 1); i++) {
            for (String typed : TYPED) {
                times.of(() -> search.find(scope, typed));
            }
        }
        result.row(who + ".p50", "tìm / search, " + who + ", p50", "ms", times.p50());
        result.row(who + ".p95", "tìm / search, " + who + ", p95", "ms", times.p95());
    }
}
