package vn.mangnon.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;

/**
 * The dear choices, measured as the product would run under each: measures and dues kept in the transaction that causes
 * them, kept by triggers, or worked out when they are asked for.
 */
final class LedgersBench implements Benchmark {
    /** Lào Cai: 99 communes since the reform. */
    private static final String PROVINCE = "15";

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** How the measures stay right. Each is reached from the one before by a script. */
    enum Way {
        EXPLICIT,
        TRIGGERS,
        ON_READ
    }

    private final Class<?> application;

    LedgersBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws IOException, InterruptedException, SQLException {
        int activities = pace.times(100_000, 500);
        int plans = pace.times(20, 2);
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            Area province = context.getBean(Areas.class)
                    .findByCode(PROVINCE, TODAY)
                    .orElseThrow(() -> new IllegalStateException("no province " + PROVINCE));
            context.getBean(LayOutLine.class).over(province, Line.GOVERNMENT, TODAY);
            workspace.say(activities + " activities");
            server.run(given(activities, plans, province) + Server.text("activities"));
            server.script("totals");
            Map<Way, MeasuresFigures> measured = measures(pace, workspace, server, context, province.id());
            workspace.say(plans + " plans");
            server.run(given(activities, plans, province) + Server.text("plans"));
            DuesFigures dues = new DuesFigures(pace, server, context);
            Result result = new Result("explicit", "triggers", "on-read")
                    .condition("database", "PostgreSQL " + server.ask("show server_version") + ", fsync on")
                    .condition(
                            "data",
                            activities + " activities of two years over 99 communes, "
                                    + server.ask("select count(*) from measures.defined") + " measures")
                    .condition("explicit", "the record's own rows re-derived in its transaction (as the product does)")
                    .condition("triggers", "statement-level triggers on the five tables of an activity")
                    .condition("on-read", "nothing kept: every question goes to the views that define the measures")
                    .condition("–", "not answered within " + Server.PATIENCE_SECONDS + " s, or nothing to compare")
                    .condition("dues", plans + " plans, each owed a report by 99 communes");
            MeasuresFigures.rows(result, measured);
            return dues.rows(result);
        }
    }

    /** What the scripts ask for by these names. */
    private static String given(int activities, int plans, Area province) {
        return "set bench.activities = '" + activities + "'; set bench.plans = '" + plans + "'; set bench.province = '"
                + province.id() + "';";
    }

    private static Map<Way, MeasuresFigures> measures(
            Pace pace, Workspace workspace, Server server, ConfigurableApplicationContext context, Id<Area> province)
            throws IOException, SQLException {
        Map<Way, MeasuresFigures> measured = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            workspace.say(way.name());
            switch (way) {
                case EXPLICIT -> {}
                case TRIGGERS -> server.script("triggers");
                case ON_READ -> server.script("on-read");
            }
            measured.put(way, new MeasuresFigures(pace, server, context, province));
        }
        server.script("explicit");
        return measured;
    }
}
