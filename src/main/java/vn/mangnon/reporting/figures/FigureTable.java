package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.shared.Period;

/**
 * A table of figures.
 *
 * @param root what the last row is about
 * @param open whether its records may be opened; else what is published, without small numbers of what is sensitive
 */
public record FigureTable(TablePlace root, List<Column> columns, List<Row> rows, boolean open) {
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param part empty for the whole */
    public record Column(Indicator indicator, Period period, Optional<Axis.Value> part) {
        public int cell() {
            return part.map(Axis.Value::cell).orElse(0);
        }
    }

    /** What a row is about. */
    public enum Sort {
        AREA,
        BODY,
        /** What the table's body and its boards did themselves. */
        OWN,
        /** What was recorded for the whole unit, or cannot be placed on this map: it makes the rows add up. */
        REMAINDER,
        TOTAL;

        /** Whether it is a part of the whole that has a name. */
        boolean isUnit() {
            return this == AREA || this == BODY || this == OWN;
        }
    }

    public record Row(Sort sort, Optional<TablePlace> place, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param value empty where there is nothing to divide by, or where it is hidden
     * @param hidden because it is small, or because a small one could be worked out from it
     * @param estimated whether some of it is no actual figure
     * @param recorded whether anything was recorded; else it is nought because nothing was
     * @param records whether there are records behind it that may be opened
     */
    public record Cell(
            Optional<BigDecimal> value, boolean hidden, boolean estimated, boolean recorded, boolean records) {
        static final Cell HIDDEN = new Cell(Optional.empty(), true, false, true, false);

        /** Of a unit that was not there at that time. */
        static final Cell ABSENT = new Cell(Optional.empty(), false, false, false, false);
    }
}
