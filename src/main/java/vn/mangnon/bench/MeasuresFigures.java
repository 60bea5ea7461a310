package vn.mangnon.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Attendance;
import vn.mangnon.activities.Done;
import vn.mangnon.bench.LedgersBench.Way;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Maps;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** What it costs to record an activity, and to ask for a commune's, ten communes' and a province's figures. */
final class MeasuresFigures {
    /** The sixteen columns of the sample plan's report. */
    private static final List<String> INDICATORS = List.of(
            "launch.items",
            "launch.children",
            "work_new.items",
            "work_upgraded.items",
            "cost",
            "fund_contribution.value",
            "gift.children",
            "gift.value",
            "scholarship.children",
            "scholarship.value",
            "examination.children",
            "examination.value",
            "participation.items",
            "participation.children",
            "play.items",
            "play.children");

    private static final Period YEAR = Period.ofYear(2025);
    private static final double MIB = 1024 * 1024;

    /** A reading that takes this long is not repeated further. */
    private static final long LONGEST_NANOS = 15_000_000_000L;

    private final Times writing = new Times();
    private final Times commune = new Times();
    private final Times ten = new Times();
    private final Times province = new Times();
    private final Times map = new Times();
    private final double size;

    MeasuresFigures(Pace pace, Server server, ApplicationContext context, Id<Area> root) throws SQLException {
        List<Area> communes = context.getBean(Areas.class).within(root, AreaLevel.COMMUNE, LedgersBench.TODAY);
        List<Organization> bodies = context.getBean(Organizations.class)
                .bodies(communes.stream().map(Area::id).toList(), Line.GOVERNMENT, LedgersBench.TODAY);
        Scope scope = new Scope(List.of(), List.of(root.value()));
        write(context, bodies, pace.times(1_500, 5));
        server.run("analyze");
        Measures measures = context.getBean(Measures.class);
        Maps maps = context.getBean(Maps.class);
        int times = pace.times(15, 1);
        read(commune, times, () -> measures.answer(scope, questions(communes.subList(0, 1)), Known.NOW));
        read(ten, times, () -> measures.answer(scope, questions(communes.subList(0, 10)), Known.NOW));
        read(province, times, () -> measures.answer(scope, questions(communes), Known.NOW));
        read(map, times, () -> maps.asItWas(scope, root, INDICATORS, YEAR));
        size = Double.parseDouble(server.ask("""
                select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class
                where oid = to_regclass('measures.measure')
                """)) / MIB;
    }

    static Result rows(Result result, Map<Way, MeasuresFigures> of) {
        row(
                result,
                "write.p50",
                "ghi một hoạt động / record an activity p50",
                of,
                figures -> figures.writing,
                Times::p50);
        row(
                result,
                "write.p95",
                "ghi một hoạt động / record an activity p95",
                of,
                figures -> figures.writing,
                Times::p95);
        row(
                result,
                "read.commune",
                "báo cáo một xã / a commune's report, 16",
                of,
                figures -> figures.commune,
                Times::p50);
        row(result, "read.ten", "mười xã / ten communes, 160 figures", of, figures -> figures.ten, Times::p50);
        row(result, "read.province", "99 xã / 99 communes, 1584 figures", of, figures -> figures.province, Times::p50);
        row(result, "read.map", "bảng cả tỉnh theo xã / province by commune", of, figures -> figures.map, Times::p50);
        return result.row(
                "size",
                "bảng số liệu / table of measures",
                "MiB",
                of.values().stream().map(figures -> figures.size).toArray(Double[]::new));
    }

    private static void row(
            Result result,
            String key,
            String label,
            Map<Way, MeasuresFigures> of,
            Function<MeasuresFigures, Times> times,
            Function<Times, Double> figure) {
        result.row(
                key,
                label,
                "ms",
                of.values().stream()
                        .map(times)
                        .map(taken -> taken.count() == 0 ? null : figure.apply(taken))
                        .toArray(Double[]::new));
    }

    private void write(ApplicationContext context, List<Organization> bodies, int times) {
        Activities activities = context.getBean(Activities.class);
        List<Axis.Value> sexes = Objects.requireNonNull(
                        context.getBean(Axes.class).all().get("sex"))
                .values();
        for (int i = 0; i < times; i++) {
            Activity activity = activity(bodies.get(i % bodies.size()), i, sexes);
            if (i < times / 3) {
                activities.recordSample(activity); // warms
            } else {
                writing.of(() -> activities.recordSample(activity));
            }
        }
    }

    private static Activity activity(Organization body, int number, List<Axis.Value> sexes) {
        return new Activity(
                Id.fresh(),
                body.id().value(),
                body.areaId().value(),
                LocalDate.of(2025, 7, 1).plusDays(number % 180),
                Optional.empty(),
                "Trao quà và học bổng đợt " + number,
                "",
                Done.plain(Map.of("gift", Map.of("children", 40L, "value", 8_000_000L), "participation", Map.of())),
                Attendance.of(OptionalLong.empty(), Map.of(sexes.getFirst(), 60L, sexes.getLast(), 55L)),
                OptionalLong.of(20),
                Map.of("state_budget", new Dong(5_000_000), "fund", new Dong(8_000_000)),
                Set.<UUID>of(),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty());
    }

    private static List<Question> questions(List<Area> communes) {
        List<Question> questions = new ArrayList<>();
        communes.forEach(area ->
                INDICATORS.forEach(indicator -> questions.add(Question.of(indicator, Place.area(area.id()), YEAR))));
        return questions;
    }

    /** Leaves nothing where the database was given up on. */
    private static void read(Times times, int count, Runnable reading) {
        try {
            reading.run(); // warms
        } catch (QueryTimeoutException givenUp) {
            return;
        }
        long enough = System.nanoTime() + LONGEST_NANOS;
        for (int i = 0; i < count && (i == 0 || System.nanoTime() < enough); i++) {
            times.of(reading::run);
        }
    }
}
