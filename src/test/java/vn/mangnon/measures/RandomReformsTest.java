package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.TestServer;
import vn.mangnon.units.Area;

/** Communes merged and split at random, twice over, with shares for some: on every map the sum is the same. */
@DatabaseTest
class RandomReformsTest {
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2032, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2050, 1, 1);
    private static final List<String> GIFTS = List.of("gift.children");
    private static final Period YEARS = new Period(LocalDate.of(2029, 1, 1), LocalDate.of(2033, 12, 31));
    private static final UUID NATION = vn.mangnon.units.LoadUnits.NATION;

    @Autowired
    Maps maps;

    private final JdbcClient owner = JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(
            TestServer.get().owner("mangnon_test").jdbc(),
            TestServer.get().owner("mangnon_test").user(),
            TestServer.get().owner("mangnon_test").password()));

    private int number;

    @Test
    void everyMapOfEveryDayAddsUpToWhatWasRecorded() {
        for (int seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            List<UUID> provinces = List.of(province(), province());
            List<UUID> old = communes(LocalDate.of(2029, 1, 1), FIRST, provinces, 2 + random.nextInt(5), random);
            List<UUID> middle = communes(FIRST, SECOND, provinces, 2 + random.nextInt(4), random);
            List<UUID> late = communes(SECOND, FAR, provinces, 1 + random.nextInt(4), random);
            reform(old, middle, FIRST, random);
            reform(middle, late, SECOND, random);
            owner.sql("select units.rebuild_reach()").query().listOfRows();
            long recorded = 0;
            for (List<UUID> generation : List.of(old, middle, late)) {
                for (UUID commune : generation) {
                    LocalDate day = generation == old
                            ? FIRST.minusDays(9)
                            : generation == middle ? SECOND.minusDays(9) : SECOND;
                    recorded += gifts(commune, day, random.nextInt(1000));
                }
            }
            for (LocalDate day : List.of(SECOND, SECOND.plusYears(1))) {
                assertThat(sum(maps.onTheMapOf(day, scope(NATION), new Id<Area>(NATION), GIFTS, YEARS)))
                        .as("seed %d on %s", seed, day)
                        .isEqualTo(recorded + before);
                long apart = 0;
                for (UUID province : provinces) {
                    apart += sum(maps.onTheMapOf(day, scope(province), new Id<>(province), GIFTS, YEARS));
                }
                assertThat(apart).as("seed %d, provinces apart", seed).isLessThanOrEqualTo(recorded);
            }
            assertThat(sum(maps.asItWas(scope(NATION), new Id<>(NATION), GIFTS, YEARS)))
                    .isEqualTo(recorded + before);
            before += recorded;
        }
    }

    private long before;

    /** Each old commune goes whole to one, or in parts to several, of which somebody may have said how much. */
    private void reform(List<UUID> before, List<UUID> after, LocalDate day, Random random) {
        for (UUID commune : before) {
            List<UUID> takers = new ArrayList<>(after);
            java.util.Collections.shuffle(takers, random);
            int parts = Math.min(takers.size(), 1 + random.nextInt(3));
            for (UUID taker : takers.subList(0, parts)) {
                owner.sql("insert into units.succession values (:old, :new, :day, :whole)")
                        .params(Map.of("old", commune, "new", taker, "day", day, "whole", parts == 1))
                        .update();
            }
            if (parts > 1 && random.nextBoolean()) {
                takers.subList(0, parts)
                        .forEach(taker -> owner.sql("insert into units.share values (:old, :new, :weight, 'thử')")
                                .params(Map.of("old", commune, "new", taker, "weight", 1 + random.nextInt(50)))
                                .update());
            }
        }
    }

    private UUID province() {
        return area("PROVINCE", LocalDate.of(2029, 1, 1), FAR, NATION);
    }

    private List<UUID> communes(LocalDate from, LocalDate until, List<UUID> provinces, int count, Random random) {
        List<UUID> communes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            communes.add(area("COMMUNE", from, until, provinces.get(random.nextInt(provinces.size()))));
        }
        return communes;
    }

    private UUID area(String level, LocalDate from, LocalDate until, UUID parent) {
        UUID id = UUID.randomUUID();
        LocalDate last = until.minusDays(1);
        owner.sql("insert into units.area (id, level, valid_from, valid_to) values (:id, :level, :from, :last)")
                .param("id", id)
                .param("level", level)
                .param("from", from)
                .param("last", last)
                .update();
        owner.sql("""
                insert into units.area_name (area_id, during, code, kind, name, folded)
                values (:id, daterange(:from, :last, '[]'), 'X' || :number, 'Xã', 'Xã ' || :number, 'xa')
                """)
                .param("id", id)
                .param("from", from)
                .param("last", last)
                .param("number", ++number)
                .update();
        owner.sql("insert into units.area_parent values (:id, :parent, daterange(:from, :last, '[]'))")
                .param("id", id)
                .param("parent", parent)
                .param("from", from)
                .param("last", last)
                .update();
        return id;
    }

    private long gifts(UUID commune, LocalDate day, long children) {
        UUID id = UUID.randomUUID();
        owner.sql(
                        "insert into activities.activity (id, organization_id, area_id, begins_on, title) values (:id, :by, :area, :day, 'Tặng quà')")
                .param("id", id)
                .param("by", SampleUnits.organization("ubnd-97").value())
                .param("area", commune)
                .param("day", day)
                .update();
        owner.sql("insert into activities.activity_kind values (:id, 'gift')")
                .param("id", id)
                .update();
        owner.sql("insert into activities.figure values (:id, 'gift', 'children', :children)")
                .param("id", id)
                .param("children", children)
                .update();
        owner.sql("select measures.derive('activity', :id)")
                .param("id", id)
                .query()
                .listOfRows();
        return children;
    }

    private static Scope scope(UUID area) {
        return new Scope(List.of(), List.of(area));
    }

    private static long sum(List<MapFigure> figures) {
        return figures.stream().collect(Collectors.summingLong(MapFigure::quantity));
    }
}
