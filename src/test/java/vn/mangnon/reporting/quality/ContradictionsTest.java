package vn.mangnon.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figure;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Id;

/** Comparisons between cells: in one row, line by line, unit by unit, of sums. */
class ContradictionsTest {
    private static final Line GIFTS = new Line(Id.fresh(), "qua", "1", "Tặng quà");
    private static final Line CLUBS = new Line(Id.fresh(), "clb", "2", "Câu lạc bộ");

    private final Field total = column("tre");
    private final Field boys = column("trai");
    private final Field girls = column("gai");
    private final Part row = Part.table("hang", "", "Một hàng", Shape.ROW, List.of(), List.of(total, boys, girls));
    private final Field giftsTotal = column("tre").in(GIFTS);
    private final Field giftsBoys = column("trai").in(GIFTS);
    private final Field clubsTotal = column("tre").in(CLUBS);
    private final Field clubsBoys = column("trai").in(CLUBS);
    private final Part grid = Part.table(
            "bang",
            "",
            "Nhiều dòng",
            Shape.GRID,
            List.of(GIFTS, CLUBS),
            List.of(giftsTotal, giftsBoys, clubsTotal, clubsBoys));
    private final Field unitTotal = column("tre");
    private final Field unitBoys = column("trai");
    private final Part units = Part.table("xa", "", "Từng xã", Shape.UNITS, List.of(), List.of(unitTotal, unitBoys));
    private final Map<Spot, Figure> cells = new HashMap<>();

    @Test
    void partsMayNotExceedTheWhole() {
        put(total, 10).put(boys, 6).put(girls, 5);
        assertThat(broken("hang.trai + hang.gai <= hang.tre")).singleElement().satisfies(doubt -> {
            assertThat(doubt.numbers()).containsExactly(BigDecimal.valueOf(11), BigDecimal.valueOf(10));
            assertThat(doubt.at(boys.id(), Optional.empty())).isTrue();
            assertThat(doubt.words()).isEqualTo("hang.trai + hang.gai <= hang.tre");
        });
        put(girls, 4);
        assertThat(broken("hang.trai + hang.gai = hang.tre")).isEmpty();
        assertThat(broken("hang.tre > hang.trai + hang.gai")).hasSize(1);
        assertThat(broken("hang.trai ≠ hang.gai")).isEmpty();
        assertThat(broken("hang.trai ≥ hang.gai")).isEmpty();
    }

    @Test
    void whatIsEmptyContradictsNothing() {
        put(total, 10);
        assertThat(broken("hang.trai = hang.tre")).isEmpty();
        put(boys, 0);
        assertThat(broken("hang.tre / hang.trai <= 1")).isEmpty();
    }

    @Test
    void aColumnIsComparedLineByLine() {
        put(giftsTotal, 10).put(giftsBoys, 12).put(clubsTotal, 20).put(clubsBoys, 3);
        assertThat(broken("bang.trai <= bang.tre"))
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.at(giftsBoys.id(), Optional.empty())).isTrue());
        assertThat(broken("bang.qua.trai <= bang.clb.tre")).isEmpty();
    }

    @Test
    void aSumTakesTheWholeColumn() {
        put(giftsTotal, 10).put(clubsTotal, 20).put(total, 31);
        assertThat(broken("SUM(bang.tre) = hang.tre")).hasSize(1);
        put(total, 30);
        assertThat(broken("SUM(bang.tre) = hang.tre")).isEmpty();
    }

    @Test
    void aTableOfUnitsIsComparedUnitByUnitAndInItsTotal() {
        UnitRow one = new UnitRow(Place.area(Id.fresh()), "Nậm Hẳng");
        UnitRow other = new UnitRow(Place.area(Id.fresh()), "Huổi Mây");
        put(unitTotal, one, 5).put(unitBoys, one, 7).put(unitTotal, other, 9).put(unitBoys, other, 2);
        put(unitTotal, 14).put(unitBoys, 9);
        assertThat(broken("xa.trai <= xa.tre", one, other))
                .singleElement()
                .satisfies(doubt -> assertThat(
                                doubt.at(unitBoys.id(), Optional.of(one.place().id())))
                        .isTrue());
        put(unitBoys, 15);
        assertThat(broken("xa.trai <= xa.tre", one, other)).hasSize(2);
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        assertThat(problem("hang.tre")).isEqualTo("reporting.formula.no-comparison");
        assertThat(problem("1 <= 2")).isEqualTo("reporting.formula.no-comparison");
        assertThat(problem("hang.tre <= hang.khong")).isEqualTo("reporting.formula.no-cell");
        assertThat(problem("hang.tre <= ")).isEqualTo("reporting.formula.ends");
        assertThat(problem("hang.tre < = hang.trai")).isEqualTo("reporting.formula.no-comparison");
        assertThat(problem("hang.tre <= bang.tre + xa.tre")).isEqualTo("reporting.check.tables");
        assertThat(problem("hang.tre <= bang.tre")).isEmpty();
        assertThat(new Contradictions(template(""))
                        .problem("hang.tre <= hang.trai )")
                        .orElseThrow()
                        .arguments())
                .first()
                .isEqualTo(23);
    }

    private String problem(String comparison) {
        return new Contradictions(template(comparison))
                .problem(comparison)
                .map(Contradictions.Problem::key)
                .orElse("");
    }

    private List<Doubt> broken(String comparison, UnitRow... rows) {
        return new Contradictions(template(comparison)).in(new Figures(List.of(rows), cells));
    }

    private Template template(String comparison) {
        return Template.fresh(UUID.randomUUID(), Optional.empty(), Optional.empty(), "Mẫu thử")
                .with(List.of(row, grid, units))
                .checking(List.of(new CrossCheck(comparison, "", false)));
    }

    private static Field column(String key) {
        return new Field(Id.fresh(), key, List.of(), key, Optional.empty(), Holds.Typed.COUNT, "");
    }

    private ContradictionsTest put(Field field, long number) {
        cells.put(new Spot(field.id(), Optional.empty()), Figure.typed(BigDecimal.valueOf(number), ""));
        return this;
    }

    private ContradictionsTest put(Field field, UnitRow unit, long number) {
        cells.put(new Spot(field.id(), Optional.of(unit.place().id())), Figure.typed(BigDecimal.valueOf(number), ""));
        return this;
    }
}
