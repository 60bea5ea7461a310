package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.shared.Vietnam;

/** A table of a report as it is printed: what has rows of its own gets their numbers and names in front. */
final class ReportTable {
    private static final String TOTAL = "Tổng cộng";

    private final Part part;
    private final Figures figures;

    ReportTable(Part part, Figures figures) {
        this.part = part;
        this.figures = figures;
    }

    Block.Table block() {
        List<Field> columns = part.columns();
        if (part.is(Shape.ROW)) {
            return new Block.Table(part.title(), columns.size(), TableHead.of(columns), List.of(row(columns)));
        }
        List<Integer> widths = new ArrayList<>(List.of(1, 5));
        IntStream.range(0, columns.size()).forEach(column -> widths.add(2));
        List<List<Cell>> head = TableHead.with(stub(), columns);
        return new Block.Table(part.title(), columns.size() + 2, widths, head, part.is(Shape.GRID) ? lines() : units());
    }

    private List<String> stub() {
        return List.of("TT", part.is(Shape.GRID) ? "Nội dung" : "Đơn vị");
    }

    private List<List<Cell>> lines() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : part.lines()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(line.number()), Cell.of(line.label())));
            row.addAll(row(part.of(line)));
            rows.add(row);
        }
        return rows;
    }

    private List<List<Cell>> units() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitRow unit : figures.units()) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.figure(String.valueOf(rows.size() + 1)), Cell.of(name(unit))));
            part.fields().forEach(field -> row.add(cell(field, figures.of(field, unit))));
            rows.add(row);
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.of(""), Cell.of(TOTAL)));
        total.addAll(row(part.fields()));
        rows.add(total);
        return rows;
    }

    /** What happened at the level of the whole itself is said to be so. */
    private static String name(UnitRow unit) {
        return unit.place().how() == Place.How.AREA_ITSELF ? "Việc chung của " + unit.name() : unit.name();
    }

    private List<Cell> row(List<Field> fields) {
        return fields.stream().map(field -> cell(field, figures.of(field))).toList();
    }

    private static Cell cell(Field field, Figure figure) {
        return switch (field.holds()) {
            case Holds.Fixed(String words) -> Cell.of(words);
            case Holds.Typed typed when !typed.number() -> Cell.of(figure.words());
            case Holds.Open open -> Cell.figure("");
            case Holds.Reckoned reckoned ->
                Cell.figure(figure.value().map(ReportTable::number).orElse("–"));
            case Holds.Counted counted ->
                Cell.figure(figure.value().map(ReportTable::number).orElse(""));
            case Holds.Typed typed ->
                Cell.figure(figure.value().map(ReportTable::number).orElse(""));
        };
    }

    /** "1.234,5": at most two decimals. */
    static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Vietnam.LOCALE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
