package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.TestServer;
import vn.mangnon.units.LoadUnits;

/**
 * Whatever is recorded, corrected and withdrawn, however communes go from one province to another: what the totals answer is
 * what the records add up to, question by question and in a table.
 */
@DatabaseTest
class TotalsTest {
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final int DAYS = 200;
    private static final Scope ALL = new Scope(List.of(), List.of(LoadUnits.NATION));

    @Autowired
    Measures measures;

    @Autowired
    Pivots pivots;

    @Autowired
    FoldTotals totals;

    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(
            TestServer.get().owner("mangnon_test").jdbc(),
            TestServer.get().owner("mangnon_test").user(),
            TestServer.get().owner("mangnon_test").password()));

    private final Random random = new Random(20260101);
    private final List<UUID> provinces = new ArrayList<>();
    private final List<UUID> communes = new ArrayList<>();
    private final List<UUID> activities = new ArrayList<>();

    @Test
    void totalsAreWhatTheRecordsAddUpTo() {
        for (int i = 0; i < 3; i++) {
            provinces.add(area("PROVINCE", LoadUnits.NATION));
        }
        for (int i = 0; i < 6; i++) {
            communes.add(area("COMMUNE", provinces.get(i % 3)));
        }
        rebuild();
        for (int step = 0; step < 120; step++) {
            change();
            if (step % 10 == 0) {
                compare(step);
            }
        }
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0 -> moveACommune();
            case 1 -> totals.fold();
            case 2, 3 ->
                any(
                        activities,
                        id -> update("update activities.activity set withdrawn_because = 'thử' where id = :id", id));
            case 4, 5 ->
                any(
                        activities,
                        id -> update(
                                "update activities.activity set begins_on = date '" + day() + "' where id = :id", id));
            case 6 ->
                any(
                        activities,
                        id -> update(
                                "update activities.attendance set children = children * 2 where activity_id = :id",
                                id));
            default -> record();
        }
    }

    private void compare(int step) {
        LocalDate one = day();
        LocalDate other = day();
        Period period = one.isBefore(other) ? new Period(one, other) : new Period(other, one);
        Period half = new Period(LocalDate.of(2030, 2, 15), LocalDate.of(2030, 5, 14));
        List<UUID> places = new ArrayList<>(provinces);
        places.add(LoadUnits.NATION);
        places.add(communes.getFirst());
        for (Period days : List.of(period, half)) {
            for (UUID place : places) {
                for (int cell : List.of(0, 1)) {
                    Question question = Question.of("participation.children", Place.area(new Id<>(place)), days)
                            .part(cell);
                    long expected = plain(place, days, cell);
                    assertThat(measures.answer(ALL, List.of(question), Known.NOW)
                                    .getFirst()
                                    .quantity())
                            .as("step %d, %s, %s, cell %d", step, place, days, cell)
                            .isEqualTo(expected);
                    Pivot pivot = new Pivot(
                            List.of("participation.children"),
                            List.of(Pivot.At.whole(new Id<>(place))),
                            List.of(days),
                            List.of(cell));
                    Answer tabled = pivots.answer(ALL, pivot)
                            .get(new Pivot.Key("participation.children", Place.area(new Id<>(place)), 0, cell));
                    assertThat(tabled == null ? 0 : tabled.quantity()).isEqualTo(expected);
                }
            }
        }
    }

    /** The same, out of the records alone. */
    private long plain(UUID place, Period days, int cell) {
        return owner.sql("""
                select coalesce(sum(m.quantity), 0) from activities.measure m
                join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on and r.root_id = :place
                where m.indicator = 'participation.children' and m.cell_id = :cell
                  and m.happened_on between :first and :last
                """)
                .params(Map.of("place", place, "cell", cell, "first", days.first(), "last", days.last()))
                .query(Long.class)
                .single();
    }

    private void record() {
        UUID id = Id.uuid();
        owner.sql("""
                with a as (
                  insert into activities.activity (id, organization_id, area_id, begins_on, title)
                  values (:id, :by, :area, :day, 'Diễn đàn') returning id
                ), k as (insert into activities.activity_kind (activity_id, kind) select id, 'participation' from a)
                insert into activities.attendance (activity_id, cell_id, children)
                select id, c.cell, :children * c.times from a cross join (values (0, 2), (1, 1), (2, 1)) c (cell, times)
                """)
                .param("id", id)
                .param("by", SampleUnits.organization("ubnd-97").value())
                .param("area", communes.get(random.nextInt(communes.size())))
                .param("day", day())
                .param("children", random.nextInt(50))
                .update();
        activities.add(id);
        derive(id);
    }

    private void update(String sql, UUID id) {
        owner.sql(sql).param("id", id).update();
        derive(id);
    }

    private void derive(UUID id) {
        owner.sql("select measures.derive('activity', :id)")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** From a day on it lies in another province. */
    private void moveACommune() {
        UUID commune = communes.get(random.nextInt(communes.size()));
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        owner.sql("delete from units.area_parent where area_id = :id and lower(during) >= :day")
                .param("id", commune)
                .param("day", day)
                .update();
        owner.sql("""
                update units.area_parent set during = daterange(lower(during), :day) where area_id = :id and during @> :day::date
                """).param("id", commune).param("day", day).update();
        owner.sql("insert into units.area_parent values (:id, :parent, daterange(:day, null))")
                .param("id", commune)
                .param("parent", provinces.get(random.nextInt(provinces.size())))
                .param("day", day)
                .update();
        rebuild();
    }

    private UUID area(String level, UUID parent) {
        UUID id = Id.uuid();
        owner.sql("insert into units.area (id, level) values (:id, :level)")
                .params(Map.of("id", id, "level", level))
                .update();
        owner.sql("""
                insert into units.area_name (area_id, during, code, kind, name, folded)
                values (:id, '(,)', :code, 'Xã', 'Xã thử', 'xa thu')
                """)
                .params(Map.of("id", id, "code", id.toString().substring(24)))
                .update();
        owner.sql("insert into units.area_parent values (:id, :parent, '(,)')")
                .params(Map.of("id", id, "parent", parent))
                .update();
        return id;
    }

    private void rebuild() {
        owner.sql("select units.rebuild_reach()").query().listOfRows();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> void any(List<T> list, java.util.function.Consumer<T> doing) {
        if (!list.isEmpty()) {
            doing.accept(list.get(random.nextInt(list.size())));
        }
    }
}
