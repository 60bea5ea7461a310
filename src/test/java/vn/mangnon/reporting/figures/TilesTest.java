package vn.mangnon.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.pictures.Paint;
import vn.mangnon.shared.Csv;

/** The tiles of the country and the groups of a map. */
class TilesTest {
    @Test
    void everyProvinceOfTodayHasAPlaceOfItsOwn() {
        List<Csv.Row> tiles = Csv.resource("reporting/tiles.csv");
        Set<String> codes = tiles.stream()
                .filter(tile -> tile.get("part_of").isEmpty())
                .map(tile -> tile.get("code"))
                .collect(Collectors.toSet());

        assertThat(codes)
                .isEqualTo(Csv.resource("units/units-2025.csv").stream()
                        .filter(unit -> unit.get("parent_code").isEmpty())
                        .map(unit -> unit.get("code"))
                        .collect(Collectors.toSet()))
                .hasSize(34);
        assertThat(tiles)
                .extracting(tile -> tile.get("column") + " " + tile.get("row"))
                .doesNotHaveDuplicates();
    }

    /** Hoàng Sa belongs to Đà Nẵng (48), Trường Sa to Khánh Hòa (56). */
    @Test
    void theArchipelagosAreOnTheMap() {
        assertThat(Csv.resource("reporting/tiles.csv"))
                .extracting(tile -> tile.get("code") + " " + tile.get("part_of"))
                .contains("hoang-sa 48", "truong-sa 56");
    }

    @Test
    void groupsHaveAboutAsManyUnitsAndHoldEveryNumber() {
        List<Cell> cells =
                Stream.iterate(1, i -> i + 1).limit(50).map(TilesTest::cell).toList();
        Levels levels = Levels.of(cells);

        assertThat(levels.levels()).hasSize(5).extracting(Levels.Level::count).containsOnly(10);
        assertThat(cells).extracting(levels::paint).doesNotContain(Paint.NOTHING, Paint.EMPTY);
        assertThat(levels.paint(cell(50))).isEqualTo(Paint.LEVEL_5);
    }

    @Test
    void equalNumbersStayTogether() {
        Levels levels = Levels.of(Stream.of(3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9)
                .map(TilesTest::cell)
                .toList());

        assertThat(levels.levels()).extracting(Levels.Level::count).startsWith(8);
        assertThat(levels.levels().stream().mapToInt(Levels.Level::count).sum()).isEqualTo(14);
    }

    @Test
    void hiddenMissingAndNoughtLookDifferent() {
        Cell unrecorded = new Cell(Optional.of(BigDecimal.ZERO), false, false, false, false);
        Cell nought = new Cell(Optional.of(BigDecimal.ZERO), false, false, true, false);
        Levels levels = Levels.of(List.of(Cell.HIDDEN, Cell.ABSENT, unrecorded, nought));

        assertThat(Stream.of(Cell.HIDDEN, Cell.ABSENT, unrecorded, nought).map(levels::paint))
                .containsExactly(Paint.HIDDEN, Paint.NOTHING, Paint.EMPTY, Paint.LEVEL_1);
    }

    private static Cell cell(int value) {
        return new Cell(Optional.of(BigDecimal.valueOf(value)), false, false, true, false);
    }
}
