package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.measures.MapFigure.Way;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.Area;
import vn.mangnon.units.SplitAreas;

/** The sample province's years on the map of then and of today. */
@DatabaseTest
class MapsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 8, 1);
    private static final Period YEARS = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
    private static final List<String> SUMS = List.of(
            "attendance", "launch.items", "launch.children", "gift.children", "gift.value", "cost", "play.items");

    @Autowired
    Maps maps;

    @Autowired
    SampleUnits units;

    @Autowired
    SplitAreas splits;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bothMapsAddUpToTheSame() {
        Map<String, Long> then = totals(maps.asItWas(scope(), province(), SUMS, YEARS));
        assertThat(then.get("launch.items")).isPositive();
        assertThat(totals(today())).isEqualTo(then);
        Period untilThen = new Period(YEARS.first(), BEFORE);
        assertThat(totals(maps.onTheMapOf(BEFORE, scope(), province(), SUMS, untilThen)))
                .isEqualTo(totals(maps.asItWas(scope(), province(), SUMS, untilThen)));
    }

    @Test
    void aSplitCommuneStandsUnallocatedUntilItsSharesAreEnteredAndThenExactlyApportioned() {
        Id<Area> angSao = units.area("97017", BEFORE).id();
        Id<Area> muongLan = units.area("97010", AFTER).id();
        Id<Area> huoiMay = units.area("97013", AFTER).id();
        Map<String, Long> then = totals(maps.asItWas(scope(), province(), SUMS, YEARS));
        assertThat(of(today(), province(), Way.UNALLOCATED)).containsEntry("launch.items", 4L);
        assertThat(today()).noneMatch(figure -> figure.way() == Way.SHARE);
        splits.decide(actor(), scope(), angSao, Map.of(muongLan, 700L, huoiMay, 371L), "trẻ em năm 2024");
        Map<String, Long> ours = of(today(), muongLan, Way.SHARE);
        Map<String, Long> theirs = of(today(), huoiMay, Way.SHARE);
        Map<String, Long> whole = totals(maps.asItWas(scope(), angSao, SUMS, YEARS));
        assertThat(whole.get("attendance")).isPositive();
        for (String indicator : SUMS) {
            long was = whole.getOrDefault(indicator, 0L);
            assertThat(ours.getOrDefault(indicator, 0L) + theirs.getOrDefault(indicator, 0L))
                    .as(indicator)
                    .isLessThanOrEqualTo(was);
            assertThat((double) ours.getOrDefault(indicator, 0L)).as(indicator).isBetween(0.0, was * 700 / 1071.0 + 1);
        }
        assertThat(ours.getOrDefault("launch.items", 0L) + theirs.getOrDefault("launch.items", 0L))
                .isEqualTo(4);
        assertThat(of(today(), province(), Way.UNALLOCATED)).isEmpty();
        assertThat(totals(today())).isEqualTo(then);
        Scope huoiMayOnly = new Scope(List.of(), List.of(huoiMay.value()));
        assertThat(of(maps.onTheMapOf(AFTER, huoiMayOnly, huoiMay, SUMS, YEARS), huoiMay, Way.SHARE))
                .as("half of a split, seen alone, is the same half")
                .isEqualTo(theirs);
        jdbc.sql("delete from units.share").update();
    }

    @Test
    void aDistrictsOwnForumStandsWithTheProvinceOnceDistrictsAreGone() {
        assertThat(of(today(), province(), Way.FORMER_LEVEL)).containsKey("launch.items");
        assertThat(maps.onTheMapOf(BEFORE, scope(), province(), SUMS, YEARS))
                .noneMatch(figure -> figure.way() == Way.FORMER_LEVEL);
    }

    @Test
    void aMergedCommuneShowsItsPredecessorsUnderTheirOwnNamesAsItWasAndTogetherOnTodaysMap() {
        Id<Area> merged = units.area("97011", AFTER).id();
        Set<UUID> then = maps.asItWas(scope(), merged, SUMS, YEARS).stream()
                .map(MapFigure::area)
                .collect(Collectors.toSet());
        assertThat(then)
                .contains(
                        units.area("97011", BEFORE).id().value(),
                        units.area("97012", BEFORE).id().value());
        List<MapFigure> now = maps.onTheMapOf(AFTER, scope(), merged, SUMS, YEARS);
        assertThat(now).allMatch(figure -> figure.area().equals(merged.value()) && figure.way() == Way.WHOLE);
        assertThat(totals(now)).isEqualTo(totals(maps.asItWas(scope(), merged, SUMS, YEARS)));
    }

    @Test
    void whatLiesOutsideTheReadersPartIsNotThere() {
        Scope commune =
                new Scope(List.of(), List.of(units.area("97011", BEFORE).id().value()));
        Id<Area> other = units.area("97012", BEFORE).id();
        assertThatThrownBy(() -> maps.asItWas(commune, other, SUMS, YEARS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> maps.onTheMapOf(AFTER, commune, province(), SUMS, YEARS))
                .isInstanceOf(NotFound.class);
    }

    private List<MapFigure> today() {
        return maps.onTheMapOf(AFTER, scope(), province(), SUMS, YEARS);
    }

    private static Map<String, Long> totals(List<MapFigure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(MapFigure::indicator, Collectors.summingLong(MapFigure::quantity)));
    }

    private static Map<String, Long> of(List<MapFigure> figures, Id<Area> area, Way way) {
        return totals(figures.stream()
                .filter(figure -> figure.area().equals(area.value()) && figure.way() == way)
                .toList());
    }

    private Id<Area> province() {
        return units.area("97", AFTER).id();
    }

    private Scope scope() {
        return new Scope(List.of(), List.of(province().value()));
    }

    private static Actor actor() {
        UUID nobody = new UUID(0, 0);
        return new Actor(nobody, "Quản trị", nobody, nobody, Set.of(Role.ADMINISTRATOR));
    }
}
