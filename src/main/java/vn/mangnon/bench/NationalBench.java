package vn.mangnon.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Attendance;
import vn.mangnon.activities.Done;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/**
 * The size of the country: five years of work, asked by communes, provinces and the nation while more of it is recorded, side
 * by side with the same questions as SQL over the records and over a table that is made each night.
 */
final class NationalBench implements Benchmark {
    /** Lào Cai: 99 communes since the reform. */
    static final String PROVINCE = "15";

    private static final int LEAST = 20;
    private static final long LONGEST_NANOS = 120_000_000_000L;
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** How much of the country. */
    enum Scale {
        SMALL(20_000, true, 0),
        PROVINCE(300_000, true, 60),
        NATIONAL(10_000_000, false, 120);

        private final int records;
        private final boolean oneProvince;
        private final int seconds;

        Scale(int records, boolean oneProvince, int seconds) {
            this.records = records;
            this.oneProvince = oneProvince;
            this.seconds = seconds;
        }
    }

    private final Class<?> application;
    private final Scale scale;
    private final Optional<Path> data;

    /** @param data where the database is kept for the next run of the same scale; thrown away where none is named */
    NationalBench(Class<?> application, Scale scale, Optional<Path> data) {
        this.application = application;
        this.scale = scale;
        this.data = data;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace, data.orElse(workspace.folder("national")));
        try (ConfigurableApplicationContext context = server.product(application)) {
            Areas areas = context.getBean(Areas.class);
            Area root = scale.oneProvince
                    ? areas.findByCode(PROVINCE, TODAY).orElseThrow()
                    : areas.require(new Id<>(LoadUnits.NATION));
            NationalData made =
                    new NationalData(server, root, pace.times(scale.records, 500), NationalQuestions.MONTHS);
            if (!made.isThere()) {
                context.getBean(LayOutLine.class).over(root, Line.GOVERNMENT, TODAY);
                made.make(workspace);
            }
            Result result = new Result("p50", "p95", "baseline p95", "ratio")
                    .condition("database", "PostgreSQL " + server.ask("show server_version") + ", fsync on")
                    .condition("data", scale.name().toLowerCase(Locale.ROOT) + ": " + made.described())
                    .condition("making the data", made.makingSeconds() + " s")
                    .condition("nightly rebuild", made.nightMillis() + " ms, and stale until the next")
                    .condition(
                            "given up",
                            "a statement after " + Server.PATIENCE_SECONDS + " s; it counts as long as that")
                    .condition(
                            "warm",
                            "every province was asked for every quarter beforehand, and a commune each time, ours and plain")
                    .condition(
                            "load",
                            "20 users, one request each 5 s (90 % commune, 9 % province, 1 % nation) in this process,"
                                    + " while each row is measured by one more asker");
            return measure(result, pace, workspace, server, context, root);
        }
    }

    private Result measure(
            Result result,
            Pace pace,
            Workspace workspace,
            Server server,
            ConfigurableApplicationContext context,
            Area root)
            throws Exception {
        NationalQuestions ours = new NationalQuestions(context, root);
        PlainQuestions plain = new PlainQuestions(
                context.getBean(JdbcClient.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        workspace.say("comparing");
        if (ours.nationalPivot() != Long.parseLong(server.ask(PlainQuestions.ALL_OF_THE_PIVOT))) {
            throw new IllegalStateException("the totals are not what the records add up to");
        }
        workspace.say("warming");
        ours.eachProvinceAndQuarter((province, quarter) -> {
            ours.provinceQuarter(province, quarter);
            ours.communeReport(ours.anyCommune(), quarter);
            plain.records(ours.anyCommune(), quarter);
        });
        Duration each = pace.quick() ? Duration.ofMillis(300) : Duration.ofSeconds(scale.seconds / 8 + 1);
        try (NationalUsers users = NationalUsers.start(ours)) {
            workspace.say("commune-report");
            Times communes = each(each, () -> ours.communeReport(ours.anyCommune(), ours.anyQuarter()));
            Times ofCommunes = each(each, () -> plain.records(ours.anyCommune(), ours.anyQuarter()));
            Times communesAtNight = each(each, () -> plain.nightly(ours.anyCommune(), ours.anyQuarter()));
            workspace.say("province-quarter");
            Times provinces = each(each, () -> ours.provinceQuarter(ours.anyProvince(), ours.anyQuarter()));
            Times ofProvinces = each(each, () -> plain.records(ours.anyProvince(), ours.anyQuarter()));
            Times provincesAtNight = each(each, () -> plain.nightly(ours.anyProvince(), ours.anyQuarter()));
            workspace.say("national-pivot");
            Times pivots = each(each, ours::nationalPivot);
            Times ofPivots = each(each, plain::pivotOfRecords);
            Times pivotsAtNight = each(each, plain::pivotOfTheNight);
            workspace.say("post");
            Posting posting = new Posting(context, ours);
            Times posts = each(each, posting::post);
            Times inserts = each(each, () -> posting.insert(plain));
            result.compared("commune-report", communes, "plain SQL over records", ofCommunes);
            result.compared("province-quarter", provinces, "plain SQL over records", ofProvinces);
            result.compared("national-pivot", pivots, "plain SQL over records", ofPivots);
            result.compared("post", posts, "bare insert", inserts);
            result.compared("commune-report, nightly", communes, "nightly table", communesAtNight);
            result.compared("province-quarter, nightly", provinces, "nightly table", provincesAtNight);
            result.compared("national-pivot, nightly", pivots, "nightly table", pivotsAtNight);
            result.condition("asked by the 20 users meanwhile", users.asked());
        }
        return result;
    }

    private static Times each(Duration length, Times.Doing<Exception> doing) throws Exception {
        patiently(doing);
        Times times = new Times();
        long until = System.nanoTime() + length.toNanos();
        do {
            times.of(() -> patiently(doing));
        } while (System.nanoTime() < until || times.count() < LEAST && System.nanoTime() < until + LONGEST_NANOS);
        return times;
    }

    /** A statement that is given up counts as long as it was waited for. */
    private static void patiently(Times.Doing<Exception> doing) throws Exception {
        try {
            doing.go();
        } catch (QueryTimeoutException givenUp) {
            Thread.yield();
        }
    }

    /** Records with five measures each, one after the other. */
    private static final class Posting {
        private final Activities activities;
        private final List<Organization> bodies;
        private int next;

        Posting(ConfigurableApplicationContext context, NationalQuestions ours) {
            activities = context.getBean(Activities.class);
            List<Id<Area>> communes =
                    List.of(new Id<>(ours.anyCommune()), new Id<>(ours.anyCommune()), new Id<>(ours.anyCommune()));
            bodies = context.getBean(Organizations.class).bodies(communes, Line.GOVERNMENT, TODAY);
        }

        private Organization body() {
            return bodies.get(next++ % bodies.size());
        }

        void post() {
            Organization body = body();
            activities.recordSample(new Activity(
                    Id.fresh(),
                    body.id().value(),
                    body.areaId().value(),
                    LocalDate.of(2026, 6, 15),
                    Optional.empty(),
                    "Tặng quà",
                    "",
                    Map.of("gift", Done.of(Map.of("children", 40L, "value", 8_000_000L))),
                    Attendance.of(OptionalLong.of(40), Map.of()),
                    OptionalLong.empty(),
                    Map.of("state_budget", new Dong(5_000_000), "other", new Dong(3_000_000)),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    Optional.empty()));
        }

        void insert(PlainQuestions plain) {
            Organization body = body();
            plain.insert(UUID.randomUUID(), body.id().value(), body.areaId().value());
        }
    }
}
